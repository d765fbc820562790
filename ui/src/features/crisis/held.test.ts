import { describe, expect, it } from "vitest";
import type { Held } from "../../ipc/types";
import { allTo, choicesOf } from "./held";

const held = (placement: string, free: string | null): Held => ({
  placement,
  post: `post of ${placement}`,
  title: placement,
  status: "approved",
  channel: "fb",
  format: "post",
  planned: "2026-08-20T12:00",
  free,
});
const both = [held("a", "2026-09-01T12:00"), held("b", null)];

describe("what is chosen for what a hold holds back", () => {
  it("is nothing for what waits", () => {
    expect(choicesOf(both, new Map())).toEqual([]);
  });

  it("moves to the free time, and leaves waiting what has none", () => {
    expect(choicesOf(both, allTo(both, "move"))).toEqual([
      { placement: "a", choice: { kind: "move", to: "2026-09-01T12:00" } },
    ]);
  });

  it("keeps and skips each by itself", () => {
    expect(
      choicesOf(
        both,
        new Map([
          ["a", "keep"],
          ["b", "skip"],
        ] as const),
      ),
    ).toEqual([
      { placement: "a", choice: { kind: "keep" } },
      { placement: "b", choice: { kind: "skip" } },
    ]);
  });
});
