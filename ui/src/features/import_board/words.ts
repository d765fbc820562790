// Counts of an import in words.
import type { Report } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";

type Counted = (values: { count: number }) => string;

/** "12 innlegg"; a kind that this window does not know keeps its English name. */
export function countWords(kind: string, count: number): string {
  const message = (m as unknown as Record<string, Counted | undefined>)[`import_board_kind_${kind}`];
  return message === undefined ? `${count} ${kind.replaceAll("_", " ")}` : message({ count });
}

const order = ["posts", "placements", "channels", "people"];
const rank = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length);

/** "61 innlegg, 93 publiseringer, 11 personer": what weighs most first. */
export const takenWords = (report: Report): string => {
  const kinds = Object.entries(report.taken)
    .filter(([, count]) => count > 0)
    .sort(([one], [other]) => rank(one) - rank(other));
  return kinds.length === 0
    ? m.import_board_nothing_taken()
    : kinds.map(([kind, count]) => countWords(kind, count)).join(", ");
};
