// The posts without a day, by the week, month or quarter they are planned for. Pure.
import type { Card } from "../../../ipc/types";
import { precisionOf } from "../../../shared/iso_date";
import { spanOf } from "../../../shared/planned";
import { isDrawn, isIdea } from "../cards";

export interface TrayGroup {
  /** `2026-W34`, `2026-09`, `2026-Q4`; none for what has no time at all. */
  when: string | null;
  /** Ideas without a time stand apart. */
  ideas: boolean;
  cards: Card[];
}

/** Soonest first, of one beginning the narrower first; what has no time after them, ideas last. A group without cards is left out. */
export function trayGroups(cards: readonly Card[]): TrayGroup[] {
  const groups = new Map<string, TrayGroup>();
  const byTitle = [...cards].filter(isDrawn).sort((a, b) => a.title.localeCompare(b.title));
  for (const card of byTitle) {
    const ideas = card.planned === null && isIdea(card);
    const key = card.planned ?? (ideas ? "ideas" : "none");
    const group = groups.get(key) ?? { when: card.planned, ideas, cards: [] };
    group.cards.push(card);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => order(one).localeCompare(order(other)));
}

const widths = { minute: 0, day: 0, week: 1, month: 2, quarter: 3 };

function order({ when, ideas }: TrayGroup): string {
  if (when === null) return ideas ? "zz" : "z";
  const precision = precisionOf(when);
  return `${spanOf(when)?.from ?? ""} ${precision === null ? 9 : widths[precision]}`;
}
