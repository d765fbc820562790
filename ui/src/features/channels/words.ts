// How much a channel bears, in a line.
import type { Capacity, Window } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { amount, clock, weekdayNames } from "../../shared/dates";
import { duration } from "../../shared/finding_words";
import { runs } from "./windows";

/** "minst 60 minutter mellom, høyst 2 per dag og 8 per uke"; empty without limits. */
export function limitsWords(capacity: Capacity): string {
  const parts = [
    capacity.min_gap_minutes === null
      ? null
      : m.channels_gap_words({ gap: duration(capacity.min_gap_minutes) }),
    capacity.most_per_day === null ? null : m.channels_day_words({ count: amount(capacity.most_per_day) }),
    capacity.most_per_week === null ? null : m.channels_week_words({ count: amount(capacity.most_per_week) }),
    capacity.least_per_week === null
      ? null
      : m.channels_least_words({ count: amount(capacity.least_per_week) }),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** "man–fre 08.00–17.00" */
export function windowsWords(windows: readonly Window[]): string {
  const names = weekdayNames().map(({ short }) => short.toLowerCase());
  return runs(windows)
    .map(({ from, to, hours }) => {
      const days = from === to ? names[from - 1] : `${names[from - 1] ?? ""}–${names[to - 1] ?? ""}`;
      return `${days ?? ""} ${hours.map(([start, end]) => `${clock(start)}–${clock(end)}`).join(", ")}`;
    })
    .join("; ");
}
