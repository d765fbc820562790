// A way out in the person's language: "Flytt «Skolestart» til torsdag 27. august kl. 13.00".
import type { Card, Id, WayOut } from "../ipc/types";
import { m } from "../paraglide/messages.js";
import { board } from "./board.svelte";
import { clock, fullDay, longDay, plannedWords, shortDay } from "./dates";
import { dateOf, timeOf } from "./iso_date";

/** Finds the card of a placement, or one of a post. */
export interface Cards {
  of: (placement: Id) => Card | undefined;
  ofPost: (post: Id) => Card | undefined;
}

/** `about` are the cards of the finding. */
export function wayWords(way: WayOut, about: readonly Card[], cards: Cards): string {
  switch (way.kind) {
    case "move": {
      const card = cards.of(way.placement);
      const post = named(card, about);
      const [from, to] = [dateOf(card?.planned ?? null), dateOf(way.to)];
      const time = timeOf(way.to);
      return from !== null && from === to && time !== null
        ? m.findings_way_move_same_day({ post, time: clock(time) })
        : m.findings_way_move({ post, to: toWords(way.to) });
    }
    case "assign_owner":
      return m.findings_way_assign({
        post: quoted(cards.ofPost(way.post)),
        from: personName(way.instead_of),
        to: personName(way.owner),
      });
    case "skip_placement": {
      const card = cards.of(way.placement);
      const channel = board.channel(card?.channel ?? null)?.name ?? m.findings_way_some_channel();
      return m.findings_way_drop({ post: quoted(card), channel });
    }
    case "mark_reuse": {
      const find = (post: Id) => about.find((card) => card.post === post) ?? cards.ofPost(post);
      const [post, other] = [find(way.post), find(way.reuses)];
      return m.findings_way_reuse({ post: dated(post), other: dated(other) });
    }
    case "allow_double_post":
      return m.findings_way_double();
  }
}

/** The channel a way out is about, for its badge. */
export const channelOf = (way: WayOut, cards: Cards): Id | null =>
  way.kind === "move" || way.kind === "skip_placement" ? (cards.of(way.placement)?.channel ?? null) : null;

const quoted = (card: Card | undefined): string =>
  card === undefined ? m.findings_way_some_post() : m.shared_quote({ text: card.title });

/** With its channel where the finding is about several placements of the post. */
function named(card: Card | undefined, about: readonly Card[]): string {
  const channel = board.channel(card?.channel ?? null)?.name;
  const isOneOfSeveral = about.filter(({ post }) => post === card?.post).length > 1;
  return isOneOfSeveral && channel !== undefined
    ? m.findings_way_on({ post: quoted(card), channel })
    : quoted(card);
}

/** With its day: what has the same content often has the same title. */
function dated(card: Card | undefined): string {
  const day = dateOf(card?.planned ?? null);
  return day === null ? quoted(card) : m.findings_way_dated({ post: quoted(card), day: shortDay(day) });
}

function toWords(planned: string): string {
  const [date, time] = [dateOf(planned), timeOf(planned)];
  if (date === null) return plannedWords(planned);
  const day = date.slice(0, 4) === board.today.slice(0, 4) ? longDay(date) : fullDay(date);
  return time === null ? day : m.shared_day_at({ day, time: clock(time) });
}

const personName = (id: Id): string => board.person(id)?.name ?? "";
