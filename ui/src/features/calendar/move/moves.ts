// From cards and a target to the moves that Rust is asked for. Pure.
import type { Card, Id, Move } from "../../../ipc/types";
import { isOut } from "../cards";
import { addDays, dateOf, daysBetween, onDay, timeOf } from "../../../shared/iso_date";

/** Where a card is let go: a minute, a day, an ISO week or a month, and in the lanes a channel. */
export interface Target {
  when: string;
  /** Absent: the card stays on its channel. Null: on no channel yet. */
  channel?: Id | null;
}

/** Null where the card stays as it is, or where it cannot go: a placement cannot lose its channel. */
export function moveTo(card: Card, target: Target): Move | null {
  if (target.channel === null && card.channel !== null) return null;
  const channel = target.channel !== undefined && target.channel !== card.channel ? target.channel : null;
  return changed(card, timeAt(card, target.when), channel);
}

/** The time a card gets there: on a day it keeps its minute. */
const timeAt = (card: Card, when: string): string =>
  dateOf(when) !== null && timeOf(when) === null ? onDay(card.planned, when) : when;

/**
 * The moves of cards that go together: the leading one as alone, the others with it, each as far from it as before. What had no day
 * gets the leading one's. In the lanes those on the leading one's channel follow it to the other.
 */
export function movesTo(lead: Card, cards: readonly Card[], target: Target): Move[] {
  const first = moveTo(lead, target);
  const goal = timeAt(lead, target.when);
  const others = cards
    .filter((card) => card !== lead)
    .flatMap((card) => {
      const channel = card.channel === lead.channel ? target.channel : undefined;
      const when = besides(card, lead, goal);
      return moveTo(card, channel === undefined ? { when } : { when, channel }) ?? [];
    });
  return [...(first === null ? [] : [first]), ...others];
}

function besides(card: Card, lead: Card, goal: string): string {
  const [from, to, own] = [dateOf(lead.planned), dateOf(goal), dateOf(card.planned)];
  if (to === null) return goal;
  if (from === null || own === null) return to;
  const day = addDays(own, daysBetween(from, to));
  const [fromClock, toClock, clock] = [timeOf(lead.planned), timeOf(goal), timeOf(card.planned)];
  if (fromClock === null || toClock === null || clock === null) return day;
  return laterBy(`${day}T${clock}`, minuteOf(toClock) - minuteOf(fromClock));
}

/** "09:30" → 570 */
export const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function laterBy(at: string, minutes: number): string {
  const total = minuteOf(at.slice(11)) + minutes;
  const day = addDays(at.slice(0, 10), Math.floor(total / 1440));
  return `${day}T${clockOf(((total % 1440) + 1440) % 1440)}`;
}

/** 570 → "09:30" */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** Without those of cards that are out: they have happened, and are reused rather than moved. */
export const ofOpen = (cards: readonly Card[], moves: readonly Move[]): Move[] =>
  moves.filter(({ placement, post }) => {
    const card = cards.find((one) => (placement ? one.placement === placement : one.post === post));
    return card === undefined || !isOut(card);
  });

export function changed(card: Card, to: string | null, channel: Id | null): Move | null {
  if (to === card.planned && channel === null) return null;
  return { placement: card.placement, post: card.placement === null ? card.post : null, to, channel };
}
