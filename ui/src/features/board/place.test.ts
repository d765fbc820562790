import { describe, expect, it } from "vitest";
import {
  laneChange,
  neighboursAt,
  neighboursBeside,
  neighboursOf,
  placing,
  placingAll,
  takes,
  type Held,
} from "./place";

const cards = ["a", "b", "c"].map((post, index) => ({ post, middle: 100 + index * 50 }));
const held: Held = { post: "b", title: "B", column: "drafting", lane: null };
const spot = (column: string, neighbours: { above: string | null; below: string | null } | null = null) => ({
  column,
  lane: null,
  neighbours,
});

describe("the neighbours of a card let go", () => {
  it("are those above and below the pointer, without the card itself", () => {
    expect(neighboursAt(cards, ["x"], 90)).toEqual({ above: null, below: "a" });
    expect(neighboursAt(cards, ["x"], 120)).toEqual({ above: "a", below: "b" });
    expect(neighboursAt(cards, ["b"], 120)).toEqual({ above: "a", below: "c" });
    expect(neighboursAt(cards, ["x"], 500)).toEqual({ above: "c", below: null });
    expect(neighboursAt([], ["x"], 10)).toEqual({ above: null, below: null });
  });
  it("one step away end at the ends", () => {
    expect(neighboursBeside(cards, "b", 1)).toEqual({ above: "c", below: null });
    expect(neighboursBeside(cards, "c", -1)).toEqual({ above: "a", below: "b" });
    expect(neighboursBeside(cards, "a", -1)).toBeNull();
    expect(neighboursBeside(cards, "gone", 1)).toBeNull();
  });
});

describe("a card put somewhere", () => {
  it("in another column changes status or horizon", () => {
    expect(placing("status", "none", held, spot("review"), null)).toEqual({ post: "b", status: "review" });
    expect(placing("horizon", "none", held, spot("next_week"), null)).toEqual({
      post: "b",
      horizon: "next_week",
    });
  });
  it("between two cards of its own column only changes its place", () => {
    expect(placing("status", "none", held, spot("drafting", { above: "c", below: null }), null)).toEqual({
      post: "b",
      between: { above: "c", below: null },
    });
  });
  it("where it stands already stays", () => {
    const stands = neighboursOf(cards, "b");
    expect(placing("status", "none", held, spot("drafting", { above: "a", below: "c" }), stands)).toBeNull();
    expect(placing("status", "none", held, spot("drafting"), null)).toBeNull();
  });
  it("among finished work has no place of its own", () => {
    expect(placing("status", "none", held, spot("published", { above: "a", below: "c" }), null)).toEqual({
      post: "b",
      status: "published",
    });
  });
  it("in another lane changes what the lanes are about", () => {
    expect(laneChange("owner", "anna", "jonas")).toEqual({ by: "owner", from: "anna", to: "jonas" });
    expect(laneChange("category", "x", null)).toEqual({ by: "category", to: null });
    expect(laneChange("campaign", "x", "x")).toBeNull();
    expect(laneChange("none", null, "x")).toBeNull();
  });
  it("cannot go where nothing is planned, lose its channels, or be planned once it is out", () => {
    expect(takes("horizon", "none", held, spot("earlier"), false)).toBe(false);
    const out: Held = { ...held, column: "out" };
    expect(takes("horizon", "none", out, spot("this_week"), true)).toBe(false);
    const onFacebook: Held = { ...held, lane: "fb" };
    expect(takes("status", "channel", onFacebook, spot("drafting"), true)).toBe(false);
    expect(takes("status", "owner", onFacebook, spot("drafting"), true)).toBe(true);
  });
});

describe("cards put together", () => {
  const other: Held = { ...held, post: "c", title: "C", lane: "anna" };
  it("stand one below the other", () => {
    const places = placingAll(
      "status",
      "none",
      [held, other],
      spot("review", { above: "x", below: "y" }),
      () => null,
    );
    expect(places.map(({ post, between }) => [post, between?.above, between?.below])).toEqual([
      ["b", "x", "y"],
      ["c", "b", "y"],
    ]);
  });
  it("go once though they are held in several lanes, and not at all where they stay", () => {
    const again = { ...held, lane: "anna" };
    const there = { ...other, column: "review" };
    const places = placingAll("status", "none", [held, again, there], spot("review"), () => null);
    expect(places).toEqual([{ post: "b", status: "review" }]);
  });
});
