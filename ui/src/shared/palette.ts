// Which colour of the palette a channel, person or category has. The colours themselves are in styles/tokens.css
// (`--hue-0` …): twelve that stay apart in lightness or hue under the three kinds of colour blindness.
import type { Channel, Platform } from "../ipc/types";

export const SLOTS = 12;

/** Where a platform's readers expect it, roughly. */
const preferred: Record<Platform, number> = {
  facebook: 0,
  instagram: 1,
  linkedin: 2,
  newsletter: 3,
  website: 4,
  intranet: 5,
  youtube: 6,
  tiktok: 7,
  press: 8,
  podcast: 9,
  snapchat: 10,
  print: 11,
  x: 8,
  threads: 7,
  bluesky: 2,
  mastodon: 9,
  other: 11,
};

/** Gives the first channel of each platform, a primary one before others, its platform's slot, and the rest the next free ones. */
export function slots(channels: readonly Pick<Channel, "id" | "platform" | "tier">[]): Map<string, number> {
  const taken = new Set<number>();
  const given = new Map<string, number>();
  const primaryFirst = [...channels].sort(
    (a, b) => Number(a.tier !== "primary") - Number(b.tier !== "primary"),
  );
  for (const { id, platform } of primaryFirst) {
    const slot = preferred[platform];
    if (taken.has(slot)) continue;
    taken.add(slot);
    given.set(id, slot);
  }
  for (const { id, platform } of channels) {
    if (given.has(id)) continue;
    let slot = preferred[platform];
    for (let step = 0; step < SLOTS && taken.has(slot); step += 1) slot = (slot + 1) % SLOTS;
    taken.add(slot);
    given.set(id, slot);
  }
  return given;
}

/** A person's or category's slot: the chosen one, or one after the place in the list. */
export const slotOf = (colour: number | null, index: number): number => (colour ?? index) % SLOTS;

/** For `style:--hue={hue(slot)}`. */
export const hue = (slot: number | null): string =>
  slot === null ? "var(--hue-none)" : `var(--hue-${slot})`;

/** The same as a class, for what is drawn by the hundreds: an element with a style of its own is worked out all by itself. */
export const hueClass = (slot: number | null): string => (slot === null ? "hue-none" : `hue-${slot}`);

/** Two letters, or an icon of that name where letters would say less. */
export const platformCode: Record<Platform, string> = {
  facebook: "Fb",
  instagram: "Ig",
  linkedin: "Li",
  x: "X",
  threads: "Th",
  bluesky: "Bs",
  mastodon: "Ma",
  tiktok: "Tt",
  youtube: "Yt",
  snapchat: "Sc",
  newsletter: "Nb",
  website: "Web",
  intranet: "Int",
  press: "Pr",
  podcast: "Pod",
  print: "Tr",
  other: "··",
};
