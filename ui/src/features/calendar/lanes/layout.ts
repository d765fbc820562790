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
