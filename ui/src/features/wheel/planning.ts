// The order of the planning day: by when the lead time begins; what does not return that year comes last.
import type { CycleEntry, Decision } from "../../ipc/types";
import type { WheelEntry } from "./draw/marks";

export interface PlanningStep {
  entry: CycleEntry;
  /** The days it has in the year; null when it does not return, or is left out. */
  days: { from: string; to: string } | null;
  lead: string | null;
  decision: Decision | null;
  note: string;
}

/** Every occasion of a year. One that was retired before is not asked about again; one retired for this year still shows. */
export function steps(entries: readonly WheelEntry[], year: number): PlanningStep[] {
  return entries
    .filter(({ series }) => !series)
    .map(({ entry, occurrences }): PlanningStep => {
      const occurrence = occurrences.find(({ turn }) => turn === String(year).padStart(4, "0"));
      const note = entry.years.find((one) => one.year === year);
      return {
        entry,
        days: occurrence?.takes_place === true ? { from: occurrence.from, to: occurrence.to } : null,
        lead: occurrence?.lead_from ?? null,
        decision: note?.decision ?? null,
        note: note?.note ?? "",
      };
    })
    .filter(
      ({ entry, days, decision }) =>
        days !== null || decision !== null || entry.until === null || entry.until >= `${year}-01-01`,
    )
    .sort(
      (a, b) =>
        (a.lead ?? "9999").localeCompare(b.lead ?? "9999") || a.entry.title.localeCompare(b.entry.title),
    );
}
