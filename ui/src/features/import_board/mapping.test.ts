import { describe, expect, it } from "vitest";
import type { Meaning, TrelloMap } from "../../ipc/types";
import { asText, changedGroups, droppedGroups } from "./loss";
import { channelsIn, choiceOf, meaningOf, withField, withHorizon, withLabel, withList } from "./mapping";

const list = (name: string, guessed = true) => ({
  list: name,
  cards: 3,
  archived: false,
  to: { status: "drafting" as const, planned: null, leave_out: false },
  guessed,
});
const map: TrelloMap = {
  lists: [list("Diverse"), list("Ideer", false)],
  labels: [
    { label: "Facebook – innlegg", cards: 2, to: { kind: "tag" } },
    {
      label: "norrkoping.se",
      cards: 1,
      to: { kind: "channel", name: "norrkoping.se", platform: "website", format: "article" },
    },
  ],
  fields: [{ field: "Sponset", value: null, cards: 1, to: { kind: "ignore" } }],
};
const known = [
  { id: "f", name: "Facebook", platform: "facebook" as const },
  { id: "i", name: "Instagram", platform: "instagram" as const },
];
const usual = (platform: string) => (platform === "website" ? ("article" as const) : ("post" as const));

describe("a list", () => {
  it("becomes a status and needs no more checking", () => {
    const after = withList(map, 0, "review");
    expect(after.lists[0]).toMatchObject({ guessed: false, to: { status: "review", leave_out: false } });
    expect(after.lists[1]).toBe(map.lists[1]);
  });
  it("is left out, and comes back as what it was chosen for", () => {
    const out = withList(map, 0, "leave_out");
    expect(out.lists.map(choiceOf)).toEqual(["leave_out", "drafting"]);
    expect(withList(out, 0, "idea").lists.map(choiceOf)).toEqual(["idea", "drafting"]);
  });
  it("gives its cards a horizon", () =>
    expect(withHorizon(map, 1, "2026-W35").lists[1]?.to.planned).toBe("2026-W35"));
});

describe("a label", () => {
  const tag: Meaning = { kind: "tag" };
  it("offers the board's channels and those it would make", () =>
    expect(channelsIn(map, known).map(({ name }) => name)).toEqual([
      "Facebook",
      "Instagram",
      "norrkoping.se",
    ]));
  it("that names a channel becomes a placement there", () =>
    expect(meaningOf("channel", "Instagram reel", tag, known, usual)).toEqual({
      kind: "channel",
      name: "Instagram",
      platform: "instagram",
      format: "post",
    }));
  it("becomes a channel of its own when there is none", () =>
    expect(meaningOf("channel", "Radio", tag, [], usual)).toMatchObject({
      name: "Radio",
      platform: "other",
    }));
  it("stays as it is when the kind stays", () => expect(meaningOf("tag", "x", tag, known, usual)).toBe(tag));
  it("is changed alone", () => {
    const after = withLabel(map, 0, { kind: "sponsored" });
    expect(after.labels.map(({ to }) => to.kind)).toEqual(["sponsored", "channel"]);
    expect(withField(map, 0, { kind: "sponsored" }).fields[0]?.to.kind).toBe("sponsored");
  });
});

describe("the loss report", () => {
  const report = {
    taken: { posts: 2 },
    changed: [
      { where: "card A", what: "archived: kept as cancelled" },
      { where: "card B", what: "no name" },
      { where: "card C", what: "archived: kept as cancelled" },
    ],
    dropped: [{ where: "the board", what: "its description", why: "a board has none" }],
  };
  it("stands in groups, the largest first", () => {
    expect(changedGroups(report)).toEqual([
      { what: "archived: kept as cancelled", entries: ["card A", "card C"] },
      { what: "no name", entries: ["card B"] },
    ]);
    expect(droppedGroups(report)).toEqual([
      { what: "a board has none", entries: ["the board: its description"] },
    ]);
  });
  it("can be copied as text", () =>
    expect(
      asText(report, {
        taken: "Taken",
        changed: "Changed",
        dropped: "Dropped",
        count: (kind, count) => `${count} ${kind}`,
      }),
    ).toBe(
      "Taken\n- 2 posts\n\nChanged\n- card A: archived: kept as cancelled\n- card B: no name\n" +
        "- card C: archived: kept as cancelled\n\nDropped\n- the board: its description (a board has none)",
    ));
});
