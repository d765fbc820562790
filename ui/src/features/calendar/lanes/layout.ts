// The rows and columns of the lanes. Pure.
import type { Channel } from "../../../ipc/types";
import { addDays, days, mondayOf, type IsoDate } from "../../../shared/iso_date";

/** Whole weeks from the Monday of the week that `on` lies in. */
export function daysOfLanes(on: IsoDate, weeks: number): IsoDate[] {
  const first = mondayOf(on);
  return days(first, addDays(first, weeks * 7 - 1));
}

/** Primary channels first, then secondary; each in the board's order. Closed ones only while something stands on them. */
export function laneOrder(channels: readonly Channel[], used: ReadonlySet<string>): Channel[] {
  const shown = channels.filter(({ id, state }) => state !== "closed" || used.has(id));
  return [
    ...shown.filter(({ tier }) => tier === "primary"),
    ...shown.filter(({ tier }) => tier !== "primary"),
  ];
}

/** Lanes that stand under one heading. */
export interface LaneGroup {
  name: "primary" | "secondary" | "paused" | "none";
  channels: (Channel | null)[];
}

/** Primary, secondary, then what is paused or closed; last what has no channel yet. A group without lanes is left out. */
export function laneGroups(ordered: readonly Channel[], isLoose: boolean): LaneGroup[] {
  const active = ordered.filter(({ state }) => state === "active");
  const groups: LaneGroup[] = [
    { name: "primary", channels: active.filter(({ tier }) => tier === "primary") },
    { name: "secondary", channels: active.filter(({ tier }) => tier !== "primary") },
    { name: "none", channels: isLoose ? [null] : [] },
    { name: "paused", channels: ordered.filter(({ state }) => state !== "active") },
  ];
  return groups.filter(({ channels }) => channels.length > 0);
}

/**
 * How many lanes, from the first, are in sight: `fullest` is how many cards the fullest cell of each holds, `room` how many root font
 * sizes high the view is. One more rather than one less, for a card is as high as its title is long.
 */
export function lanesInSight(fullest: readonly number[], room: number): number {
  const HEAD = 2.5;
  let used = HEAD;
  const past = fullest.findIndex((count) => {
    const starts = used;
    used += Math.max(4.25, 1.25 + Math.min(count, 6) * 2.5);
    return starts > room;
  });
  return past === -1 ? fullest.length : past;
}
