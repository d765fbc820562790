// The way through a meeting: part by part, in each first the overview and then what must be decided. Pure.
import type { AgendaItem, AgendaKind, AgendaPartView } from "../../ipc/types";

/** Where the meeting stands: item 0 is the part's overview. */
export interface Place {
  part: number;
  item: number;
}

/** One thing to talk about, and whether it has left the agenda since the part began: decided, solved, gone. */
export interface Step {
  key: string;
  item: AgendaItem;
  settled: boolean;
}

export function keyOf(item: AgendaItem): string {
  switch (item.kind) {
    case "card":
      return `card ${item.post}`;
    case "finding":
      return `finding ${item.finding.fingerprint}`;
    case "wheel":
      return `wheel ${item.entry} ${item.from}`;
    case "point":
      return `point ${item.point}`;
  }
}

/** Whether one stops at it. A card of a week that lacks nothing is only shown in the overview. */
export function mustBeDecided(item: AgendaItem): boolean {
  switch (item.kind) {
    case "card":
      return item.asks.length > 0;
    case "wheel":
      return item.planned < item.expected;
    case "point":
      return item.state === "open";
    case "finding":
      return true;
  }
}

/** The steps of a part that begins now. */
export const begun = (part: AgendaPartView | undefined): Step[] =>
  (part?.items ?? []).filter(mustBeDecided).map((item) => ({ key: keyOf(item), item, settled: false }));

/**
 * The steps of a part that goes on: they stay in their order, whatever is decided, so that nothing jumps under one's hands.
 * What is new comes last.
 */
export function goneOn(steps: readonly Step[], part: AgendaPartView | undefined): Step[] {
  const fresh = new Map((part?.items ?? []).map((item) => [keyOf(item), item]));
  const known = new Set(steps.map(({ key }) => key));
  return [
    ...steps.map((step): Step => {
      const item = fresh.get(step.key);
      return item === undefined
        ? { ...step, settled: true }
        : { ...step, item, settled: !mustBeDecided(item) };
    }),
    ...begun(part).filter(({ key }) => !known.has(key)),
  ];
}

/** Null after the last part: the minutes. */
export function after({ part, item }: Place, steps: number, parts: number): Place | null {
  if (item < steps) return { part, item: item + 1 };
  return part + 1 < parts ? { part: part + 1, item: 0 } : null;
}

export function before({ part, item }: Place): Place | null {
  if (item > 0) return { part, item: item - 1 };
  return part > 0 ? { part: part - 1, item: 0 } : null;
}

/** The seconds each part has taken, a second later. */
export const secondLater = (seconds: readonly number[], at: number): number[] =>
  Array.from(
    { length: Math.max(seconds.length, at + 1) },
    (_, part) => (seconds[part] ?? 0) + (part === at ? 1 : 0),
  );

const looksBack: readonly AgendaKind[] = ["last_week", "last_month", "last_quarter"];
const isLong: readonly AgendaKind[] = ["last_month", "next_month", "last_quarter", "next_quarter"];
export const isPast = (kind: AgendaKind): boolean => looksBack.includes(kind);
export const isByWeek = (kind: AgendaKind): boolean => isLong.includes(kind);
