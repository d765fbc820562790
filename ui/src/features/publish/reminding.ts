// Which reminders are due. Pure: the clock and the wishes come from outside.
import type { DueItem, Id, Person } from "../../ipc/types";

/** What the person at this computer wishes. Nobody is reminded who did not ask for it. */
export interface Wishes {
  me: Id | null;
  wanted: boolean;
  minutesBefore: number;
  /** Also of what others publish while I am on duty. */
  whenOnDuty: boolean;
}

export const noWishes: Wishes = { me: null, wanted: false, minutesBefore: 15, whenOnDuty: true };

const minutesOf = (minute: string): number => Date.parse(`${minute}:00Z`) / 60_000;

const isOnDuty = (person: Person | undefined, minute: string): boolean =>
  person?.duties.some(({ from, to }) => from <= minute && minute < to) ?? false;

/** Of what is to come: mine, and what goes out while I am on duty. */
export const concerns = (item: DueItem, wishes: Wishes, me: Person | undefined): boolean =>
  wishes.me !== null &&
  (item.owners.includes(wishes.me) || (wishes.whenOnDuty && isOnDuty(me, item.planned)));

/** What to remind of now and was not reminded of before; an item that was moved is a new one. */
export function dueReminders(
  items: readonly DueItem[],
  now: string,
  wishes: Wishes,
  me: Person | undefined,
  told: ReadonlySet<string>,
): DueItem[] {
  if (!wishes.wanted) return [];
  return items.filter((item) => {
    if (item.state !== "planned" || item.held || item.planned.length !== 16) return false;
    const left = minutesOf(item.planned) - minutesOf(now);
    // Long past ones are in the list; a reminder is for what one can still do in time.
    return left <= wishes.minutesBefore && left > -10 && !told.has(keyOf(item)) && concerns(item, wishes, me);
  });
}

export const keyOf = ({ placement, planned }: DueItem): string => `${placement} ${planned}`;

export type Group = "late" | "now" | "today" | "held" | "out";

/** In the order one works through them. */
export const groups: readonly Group[] = ["late", "now", "today", "held", "out"];

export function groupOf(item: DueItem, now: string): Group {
  if (item.state === "published") return "out";
  if (item.held) return "held";
  const today = now.slice(0, 10);
  if (item.planned.length === 16) {
    const left = minutesOf(item.planned) - minutesOf(now);
    return left < -60 ? "late" : left <= 60 ? "now" : "today";
  }
  return item.planned < today ? "late" : "today";
}
