// When a finding is about: a day, a week, or a span.
import type { Finding } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { capitalised, longDay, shortDay, weekTitle } from "../../shared/dates";

/** "Tirsdag 25. august", "Uke 35", "2. sep. – 3. sep." */
export function whenWords({ week, from, to }: Finding): string {
  if (week !== null) return weekTitle(week);
  return from === to
    ? capitalised(longDay(from))
    : m.findings_span({ from: shortDay(from), to: shortDay(to) });
}
