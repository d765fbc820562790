// From a card and a target to the move that Rust is asked for. Pure.
import type { Card, Id, Move } from "../../../ipc/types";
import { onDay } from "../../../shared/iso_date";

/** Where a card is let go: a day or an ISO week, and in the lanes a channel. */
export interface Target {
  when: string;
  /** Absent: the card stays on its channel. Null: on no channel yet. */
  channel?: Id | null;
}

/** Null where the card stays as it is, or where it cannot go: a placement cannot lose its channel. */
export function moveTo(card: Card, target: Target): Move | null {
  if (target.channel === null && card.channel !== null) return null;
  const to = target.when.includes("W") ? target.when : onDay(card.planned, target.when);
  const channel = target.channel !== undefined && target.channel !== card.channel ? target.channel : null;
  return changed(card, to, channel);
}

export function changed(card: Card, to: string | null, channel: Id | null): Move | null {
  if (to === card.planned && channel === null) return null;
  return { placement: card.placement, post: card.placement === null ? card.post : null, to, channel };
}
