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

/** Gives each channel its platform's slot, or the next free one when that is taken. In the order given. */
export function slots(channels: readonly Pick<Channel, "id" | "platform">[]): Map<string, number> {
  const taken = new Set<number>();
  const given = new Map<string, number>();
  for (const channel of channels) {
    let slot = preferred[channel.platform];
    for (let step = 0; step < SLOTS && taken.has(slot); step += 1) slot = (slot + 1) % SLOTS;
    taken.add(slot);
    given.set(channel.id, slot);
  }
  return given;
}

/** A person's or category's slot: the chosen one, or one after the place in the list. */
export const slotOf = (colour: number | null, index: number): number => (colour ?? index) % SLOTS;

/** For `style:--hue={hue(slot)}`. */
export const hue = (slot: number | null): string =>
  slot === null ? "var(--hue-none)" : `var(--hue-${slot})`;

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
