// Small questions about entries, and links as people type them.
import type { CycleEntry, Recurrence } from "../../ipc/types";

/** Whether it returns within the year: recurring content rather than an occasion. */
export const isSeries = (when: Recurrence): boolean =>
  "weekly" in when || "monthly_weekday" in when || "monthly_day" in when;

type Links = CycleEntry["links"];

/** One link a line: its name, if it has one of its own, then its address. */
export const linesOf = (links: Links): string =>
  links.map(({ name, url }) => (name === url ? url : `${name} ${url}`)).join("\n");

export function linksOf(lines: string): Links {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, name = "", url = line] = /^(.*?)\s*(\S+)$/.exec(line) ?? [];
      return { name: name === "" ? url : name, url };
    });
}
