// When a finding is about: a day, a week, or a span.
import type { Finding } from "../../ipc/types";
import { capitalised, longDay, weekTitle } from "../../shared/dates";
import { shortSpan } from "../../shared/short_span";

/** "Tirsdag 25. august", "Uke 35", "2.–3. sep." */
export function whenWords({ week, from, to }: Finding): string {
  if (week !== null) return weekTitle(week);
  return from === to ? capitalised(longDay(from)) : shortSpan(from, to);
}
