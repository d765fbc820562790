// The loss report in groups: what happened alike stands together, with a count. Pure.
import type { Report } from "../../ipc/types";

export interface Group {
  /** What was done to all of them, or why. */
  what: string;
  entries: string[];
}

/** Most first; in the order of the file among equals. */
function grouped(lines: { key: string; entry: string }[]): Group[] {
  const groups = new Map<string, string[]>();
  for (const { key, entry } of lines) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .map(([what, entries]) => ({ what, entries }))
    .sort((one, other) => other.entries.length - one.entries.length);
}

export const changedGroups = (report: Report): Group[] =>
  grouped(report.changed.map(({ where, what }) => ({ key: what, entry: where })));

export const droppedGroups = (report: Report): Group[] =>
  grouped(report.dropped.map(({ where, what, why }) => ({ key: why, entry: `${where}: ${what}` })));

/** The whole report as lines of text, to be kept or sent. */
export function asText(
  report: Report,
  words: { taken: string; changed: string; dropped: string; count: (kind: string, count: number) => string },
): string {
  const taken = Object.entries(report.taken).map(([kind, count]) => `- ${words.count(kind, count)}`);
  const changed = report.changed.map(({ where, what }) => `- ${where}: ${what}`);
  const dropped = report.dropped.map(({ where, what, why }) => `- ${where}: ${what} (${why})`);
  return [
    [words.taken, ...taken],
    [words.changed, ...changed],
    [words.dropped, ...dropped],
  ]
    .filter((part) => part.length > 1)
    .map((part) => part.join("\n"))
    .join("\n\n");
}
