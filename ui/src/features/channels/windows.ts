// Publishing hours per weekday, as a form edits them and as a table says them. Pure.
import type { Window } from "../../ipc/types";

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const sorted = (windows: readonly Window[]): Window[] =>
  [...windows].sort((one, other) => one.weekday - other.weekday || one.from.localeCompare(other.from));

export const onWeekday = (windows: readonly Window[], weekday: number): Window[] =>
  sorted(windows).filter((window) => window.weekday === weekday);

/** Adds office hours, or for a day that has some an hour after its last. */
export function added(windows: readonly Window[], weekday: number): Window[] {
  const last = onWeekday(windows, weekday).at(-1);
  const from = last === undefined ? "08:00" : later(last.to, 60);
  const to = last === undefined ? "16:00" : later(from, 60);
  return sorted([...windows, { weekday, from, to }]);
}

export const removed = (windows: readonly Window[], gone: Window): Window[] =>
  windows.filter((window) => window !== gone);

/** The changed one; null where it would end before it begins. */
export function changed(windows: readonly Window[], before: Window, after: Window): Window[] | null {
  return after.from > after.to ? null : sorted(windows.map((window) => (window === before ? after : window)));
}

/** What Monday has, on every day to Friday; the weekend stays. */
export function mondayToFriday(windows: readonly Window[]): Window[] {
  const monday = onWeekday(windows, 1);
  const weekend = windows.filter(({ weekday }) => weekday > 5);
  return sorted([
    ...[1, 2, 3, 4, 5].flatMap((weekday) => monday.map((window) => ({ ...window, weekday }))),
    ...weekend,
  ]);
}

/** Runs of weekdays with the same hours: "man–fre 08.00–17.00". */
export function runs(windows: readonly Window[]): { from: number; to: number; hours: [string, string][] }[] {
  const found: { from: number; to: number; hours: [string, string][] }[] = [];
  for (const weekday of WEEKDAYS) {
    const hours = onWeekday(windows, weekday).map(({ from, to }): [string, string] => [from, to]);
    if (hours.length === 0) continue;
    const last = found.at(-1);
    if (last?.to === weekday - 1 && JSON.stringify(last.hours) === JSON.stringify(hours)) last.to = weekday;
    else found.push({ from: weekday, to: weekday, hours });
  }
  return found;
}

function later(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const at = Math.min(hour * 60 + minute + minutes, 23 * 60 + 59);
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
}
