import { describe, expect, it } from "vitest";
import type { Card } from "../../../ipc/types";
import { moveTo, movesTo, ofOpen } from "./moves";

const card: Card = {
  placement: "p",
  post: "post",
  title: "Skolestart",
  channel: "facebook",
  format: "post",
  planned: "2026-08-18T12:00",
  own_time: false,
  state: "planned",
  status: "approved",
  category: null,
  owners: [],
  sponsored: false,
  tags: [],
  has_findings: false,
  campaign: null,
  counts: true,
};

describe("a card let go", () => {
  it("on another day keeps its time", () => {
    expect(moveTo(card, { when: "2026-08-20" })).toEqual({
      placement: "p",
      post: null,
      to: "2026-08-20T12:00",
      channel: null,
    });
  });
  it("on its own day stays", () => {
    expect(moveTo(card, { when: "2026-08-18", channel: "facebook" })).toBeNull();
  });
  it("on another channel the same day changes channel only", () => {
    expect(moveTo(card, { when: "2026-08-18", channel: "instagram" })).toMatchObject({
      to: "2026-08-18T12:00",
      channel: "instagram",
    });
  });
  it("on a week is meant for that week", () => {
    expect(moveTo(card, { when: "2026-W35" })?.to).toBe("2026-W35");
  });
  it("that has a channel cannot go where there is none", () => {
    expect(moveTo(card, { when: "2026-08-20", channel: null })).toBeNull();
  });
  it("without a channel is moved as a post, and gets the lane's channel", () => {
    const loose = { ...card, placement: null, channel: null, planned: null };
    expect(moveTo(loose, { when: "2026-08-20", channel: "facebook" })).toEqual({
      placement: null,
      post: "post",
      to: "2026-08-20",
      channel: "facebook",
    });
    expect(moveTo(loose, { when: "2026-08-20", channel: null })?.channel).toBeNull();
  });
});

describe("cards let go together", () => {
  const other = { ...card, placement: "q", post: "other", planned: "2026-08-20T09:00" };
  const to = (cards: Card[], target: Parameters<typeof movesTo>[2]) =>
    movesTo(card, cards, target).map((move) => [move.placement ?? move.post, move.to, move.channel]);

  it("keep their distance to the leading one", () => {
    expect(to([card, other], { when: "2026-08-25" })).toEqual([
      ["p", "2026-08-25T12:00", null],
      ["q", "2026-08-27T09:00", null],
    ]);
  });
  it("keep it in minutes too where the clock is meant, over midnight as well", () => {
    const late = { ...other, planned: "2026-08-18T23:30" };
    expect(to([card, late], { when: "2026-08-18T13:15" })).toEqual([
      ["p", "2026-08-18T13:15", null],
      ["q", "2026-08-19T00:45", null],
    ]);
  });
  it("get the leading one's day where they had none, and all the week that is meant", () => {
    const vague = { ...other, planned: "2026-W40" };
    expect(to([vague, card], { when: "2026-08-25" })[1]).toEqual(["q", "2026-08-25", null]);
    expect(to([card, other], { when: "2026-W36" })).toEqual([
      ["p", "2026-W36", null],
      ["q", "2026-W36", null],
    ]);
  });
  it("follow it to another channel when they stood on its own", () => {
    const apart = { ...other, channel: "instagram" };
    const beside = { ...other, placement: "r", planned: "2026-08-18" };
    expect(to([card, apart, beside], { when: "2026-08-19", channel: "linkedin" })).toEqual([
      ["p", "2026-08-19T12:00", "linkedin"],
      ["q", "2026-08-21T09:00", null],
      ["r", "2026-08-19", "linkedin"],
    ]);
  });
});

describe("what is out", () => {
  const out = { ...card, placement: "q", state: "published" as const };
  it("has happened: it is not moved with the others", () => {
    const moves = movesTo(card, [card, out], { when: "2026-08-25" });
    expect(ofOpen([card, out], moves).map(({ placement }) => placement)).toEqual(["p"]);
    expect(ofOpen([out], movesTo(out, [out], { when: "2026-08-25" }))).toEqual([]);
  });
});
