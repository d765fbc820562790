// The tokens keep what DESIGN_LANGUAGE.md promises: channels told apart by every kind of eye, words that can be read.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, distance, linear, mixed, seen, sights, type Linear, type Oklch } from "./colour";

const css = readFileSync("src/shared/styles/tokens.css", "utf8");

const parts = (text: string): Oklch => text.split(" ").map(Number) as Oklch;

/** A token's colour by day and by night; those that are see-through are left out. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g)].map(
    ([, name, day, night]) => [name ?? "", [day, night].map((text) => parts(text ?? ""))],
  ),
);

const themes = ["light", "dark"] as const;
function token(name: string, theme: (typeof themes)[number]): Oklch {
  const found = tokens.get(name)?.[themes.indexOf(theme)];
  if (found === undefined) throw new Error(`there is no colour --${name}`);
  return found;
}
const colour = (name: string, theme: (typeof themes)[number]): Linear => linear(token(name, theme));
const hues = Array.from({ length: 12 }, (_, index) => `hue-${index}`);

/** The deepest that a card is ever filled with. */
const tint = Math.max(
  ...[...readFileSync("src/features/calendar/PostCard.svelte", "utf8").matchAll(/--tint: (\d+)%/g)].map(
    ([, per]) => Number(per) / 100,
  ),
);

describe.each(themes)("in the %s theme", (theme) => {
  it.each(Object.entries(sights))("any two channels are told apart with %s", (name, sight) => {
    const least = name === "all cones" ? 0.08 : 0.06;
    const pairs = hues.flatMap((one, index) => hues.slice(index + 1).map((other) => [one, other] as const));
    const near = pairs
      .map(([one, other]) => ({
        pair: `${one} ${other}`,
        distance: distance(seen(colour(one, theme), sight), seen(colour(other, theme), sight)),
      }))
      .filter(({ distance }) => distance < least);
    expect(near).toEqual([]);
  });

  it.each(hues)("the letters on a badge of %s can be read", (hue) =>
    expect(contrast(colour(hue, theme), colour("on-hue", theme))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(
    ["text", "text-quiet", "text-faint", "accent-text", "serious", "warning", "info", "good"].flatMap((ink) =>
      ["ground", "surface", "surface-raised", "surface-sunken"].map((ground) => [ink, ground] as const),
    ),
  )("%s can be read on %s", (ink, ground) =>
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(hues)("what a card of %s says can be read, the quiet of another month too", (hue) => {
    const card = mixed(token(hue, theme), tint, token("surface-raised", theme));
    expect(contrast(colour("text-faint", theme), card)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["serious", "warning", "info", "good"])("%s can be read on its own tint", (ink) =>
    expect(contrast(colour(ink, theme), colour(`${ink}-soft`, theme))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(["surface", "surface-raised"])("the edge of a control stands out from %s", (ground) =>
    expect(contrast(colour("line-control", theme), colour(ground, theme))).toBeGreaterThanOrEqual(3),
  );
});
