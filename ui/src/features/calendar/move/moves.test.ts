import { describe, expect, it } from "vitest";
import type { Card } from "../../../ipc/types";
import { moveTo } from "./moves";

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
