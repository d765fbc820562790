// How a week's cards lie beside one another, and which hours it shows. Pure.
import type { Card, Id, Window } from "../../../ipc/types";
import { timeOf, weekday, type IsoDate } from "../../../shared/iso_date";
import { keyOf } from "../cards";
import { minuteOf } from "../move/moves";

/** A card's place in its day's column. */
export interface Place {
  card: Card;
  /** Minutes after midnight. */
  minute: number;
  /** Which of how many columns of its cluster it takes. */
  column: number;
  columns: number;
}

/** Cards of a cluster that has more columns than there is room for. */
export interface More {
  minute: number;
  cards: Card[];
}

export interface Laid {
  places: Place[];
  /** What stands in a cluster's last column instead of the cards that found no room. */
  more: More[];
}

/**
 * Lays cards of one day side by side where they would cover one another. A post is a moment: `lasting` is how many minutes a card's
 * height stands for. Cards that touch, directly or over others, form a cluster with columns of one width; each takes the first free.
 * Where those would be more than `most`, the last column is left for a button that leads to the rest.
 */
export function besideOneAnother(cards: readonly Card[], lasting: number, most = Infinity): Laid {
  const timed = cards
    .flatMap((card) => {
      const clock = timeOf(card.planned);
      return clock === null ? [] : [{ card, minute: minuteOf(clock) }];
    })
    .sort((one, other) => one.minute - other.minute || (keyOf(one.card) < keyOf(other.card) ? -1 : 1));
  const laid: Laid = { places: [], more: [] };
  let cluster: Place[] = [];
  let ends: number[] = [];
  const close = () => {
    const isFull = ends.length > most;
    const columns = isFull ? most : ends.length;
    const [shown, hidden] = [
      isFull ? most - 1 : columns,
      cluster.filter(({ column }) => isFull && column >= most - 1),
    ];
    laid.places.push(
      ...cluster.filter(({ column }) => column < shown).map((place) => ({ ...place, columns })),
    );
    const [first] = hidden;
    if (first !== undefined) laid.more.push({ minute: first.minute, cards: hidden.map(({ card }) => card) });
    [cluster, ends] = [[], []];
  };
  for (const { card, minute } of timed) {
    if (ends.every((end) => end <= minute)) close();
    const free = ends.findIndex((end) => end <= minute);
    const column = free < 0 ? ends.length : free;
    ends[column] = minute + lasting;
    cluster.push({ card, minute, column, columns: 1 });
  }
  close();
  return laid;
}

/** What begins within an hour. */
export interface InHour {
  places: Place[];
  more: More[];
}

export function byHour({ places, more }: Laid): Map<number, InHour> {
  const hours = new Map<number, InHour>();
  const at = (minute: number): InHour => {
    const hour = Math.floor(minute / 60);
    const here = hours.get(hour) ?? { places: [], more: [] };
    hours.set(hour, here);
    return here;
  };
  for (const place of places) at(place.minute).places.push(place);
  for (const one of more) at(one.minute).more.push(one);
  return hours;
}

/** Daytime, and whatever else has a card or a window: first hour, and the one after the last. */
export function hoursShown(cards: readonly Card[], windows: readonly Window[]): { from: number; to: number } {
  let [from, to] = [7, 19];
  for (const { planned } of cards) {
    const clock = timeOf(planned);
    if (clock === null) continue;
    from = Math.min(from, Math.floor(minuteOf(clock) / 60));
    // a card late in its hour reaches into the next
    to = Math.max(to, Math.ceil((minuteOf(clock) + 50) / 60));
  }
  for (const window of windows) {
    from = Math.min(from, Math.floor(minuteOf(window.from) / 60));
    to = Math.max(to, Math.ceil(minuteOf(window.to) / 60));
  }
  return { from, to: Math.min(24, to) };
}

/** Minutes from and to. */
export type Stretch = [from: number, to: number];

interface Publishing {
  id: Id;
  windows: readonly Window[];
}

/**
 * When on a day something can be published on at least one of these channels, in order and without overlaps. Null where one of them
 * publishes at any time, and where there are none.
 */
export function openOn(date: IsoDate, channels: readonly Publishing[]): Stretch[] | null {
  if (channels.length === 0 || channels.some(({ windows }) => windows.length === 0)) return null;
  const all = channels
    .flatMap(({ windows }) => windows.filter((window) => window.weekday === weekday(date)))
    .map((window): Stretch => [minuteOf(window.from), minuteOf(window.to)])
    .sort(([one], [other]) => one - other);
  const merged: Stretch[] = [];
  for (const [from, to] of all) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** What lies between the open stretches from one hour to another: to be shaded. */
export function shutBetween(open: readonly Stretch[] | null, from: number, to: number): Stretch[] {
  if (open === null) return [];
  const shut: Stretch[] = [];
  let at = from * 60;
  for (const [opens, closes] of open) {
    if (opens > at) shut.push([at, Math.min(opens, to * 60)]);
    at = Math.max(at, closes);
  }
  if (at < to * 60) shut.push([at, to * 60]);
  return shut.filter(([start, end]) => end > start);
}
