// From a card and a spot on the board to the wish that Rust is asked for. Pure.
import type { BoardCard, ColumnsBy, Id, LaneChange, LanesBy, PlaceCard, Status } from "../../ipc/types";

export interface Cell {
  column: string;
  lane: Id | null;
  count: number;
  cards: BoardCard[];
}

/** A card taken from a cell. */
export interface Held {
  post: Id;
  title: string;
  column: string;
  lane: Id | null;
}

/** Where it is put: a cell, and its neighbours there; without neighbours it stands by its time. */
export interface Spot {
  column: string;
  lane: Id | null;
  neighbours: Neighbours | null;
}

export interface Neighbours {
  above: Id | null;
  below: Id | null;
}

const finished = ["published", "cancelled", "out"];
/** Columns that are read from the newest card down; nobody puts their cards in order. */
export const isFinished = (column: string): boolean => finished.includes(column);

/** The neighbours of a height among cards, from the top down; the held cards themselves are none. */
export function neighboursAt(
  cards: readonly { post: Id; middle: number }[],
  held: readonly Id[],
  y: number,
): Neighbours {
  const others = cards.filter(({ post }) => !held.includes(post));
  const at = others.findIndex(({ middle }) => y < middle);
  const index = at === -1 ? others.length : at;
  return { above: others[index - 1]?.post ?? null, below: others[index]?.post ?? null };
}

/** The neighbours one step up or down in the same cell; null at either end. */
export function neighboursBeside(cards: readonly { post: Id }[], held: Id, by: 1 | -1): Neighbours | null {
  const at = cards.findIndex(({ post }) => post === held);
  const passed = cards[at + by];
  if (at === -1 || passed === undefined) return null;
  const beyond = cards[at + 2 * by]?.post ?? null;
  return by === 1 ? { above: passed.post, below: beyond } : { above: beyond, below: passed.post };
}

/** Where the card stands now. */
export function neighboursOf(cards: readonly { post: Id }[], held: Id): Neighbours {
  const at = cards.findIndex(({ post }) => post === held);
  return { above: cards[at - 1]?.post ?? null, below: cards[at + 1]?.post ?? null };
}

export const isSameSpot = (one: Spot, other: Spot): boolean =>
  one.column === other.column &&
  one.lane === other.lane &&
  one.neighbours?.above === other.neighbours?.above &&
  one.neighbours?.below === other.neighbours?.below;

/** Null where the card stays as it is. `stands` are its neighbours now, where it stays in its cell. */
export function placing(
  by: ColumnsBy,
  lanes: LanesBy,
  held: Held,
  spot: Spot,
  stands: Neighbours | null,
): PlaceCard | null {
  const place: PlaceCard = { post: held.post };
  if (spot.column !== held.column) {
    if (by === "status") place.status = spot.column as Status;
    else place.horizon = spot.column;
  }
  const lane = laneChange(lanes, held.lane, spot.lane);
  if (lane !== null) place.lane = lane;
  const isMoved = spot.column !== held.column || lane !== null;
  if (spot.neighbours !== null && !isFinished(spot.column)) {
    const { above, below } = spot.neighbours;
    const isAlone = above === null && below === null;
    const stays = !isMoved && stands?.above === above && stands.below === below;
    if (!isAlone && !stays) place.between = { above, below };
  }
  return isMoved || place.between ? place : null;
}

/**
 * The wishes for cards that go together, one below the other. A card that is held in several lanes goes once, and one that stays as it is
 * not at all.
 */
export function placingAll(
  by: ColumnsBy,
  lanes: LanesBy,
  all: readonly Held[],
  spot: Spot,
  stands: (held: Held) => Neighbours | null,
): PlaceCard[] {
  let { neighbours } = spot;
  const places: PlaceCard[] = [];
  for (const held of all) {
    if (places.some(({ post }) => post === held.post)) continue;
    const place = placing(by, lanes, held, { ...spot, neighbours }, all.length === 1 ? stands(held) : null);
    if (place === null) continue;
    places.push(place);
    if (neighbours !== null) neighbours = { above: held.post, below: neighbours.below };
  }
  return places;
}

export function laneChange(lanes: LanesBy, from: Id | null, to: Id | null): LaneChange | null {
  if (from === to) return null;
  switch (lanes) {
    case "none":
      return null;
    case "owner":
    case "channel":
      return { by: lanes, from, to };
    case "category":
    case "campaign":
      return { by: lanes, to };
  }
}

/** Whether a card can be put there: what is out is not moved to a week, and a card does not lose its channels. */
export function takes(by: ColumnsBy, lanes: LanesBy, held: Held, spot: Spot, open: boolean): boolean {
  if (spot.column !== held.column && !open) return false;
  if (by === "horizon" && held.column === "out" && spot.column !== "out") return false;
  return !(lanes === "channel" && held.lane !== null && spot.lane === null);
}
