// The open board as every view sees it: its channels, people and counts, and the chosen post. Refetched on every change.
import { call, onBoardChanged } from "../ipc/client";
import { ApiError } from "../ipc/errors";
import type { BoardView, Channel, Id, Outcome, Person } from "../ipc/types";
import { notify } from "./notices.svelte";
import { keepingParts } from "./kept";
import { slots } from "./palette";

let info = $state.raw<BoardView | null>(null);
let version = $state(0);
let isKnown = false;
let selected = $state<Id | null>(null);

// Lists by themselves: what reads a channel is not asked again because a post was changed.
const channelList = $derived(info?.channels ?? []);
const peopleList = $derived(info?.people ?? []);
const channels = $derived(new Map(channelList.map((channel) => [channel.id, channel])));
const people = $derived(new Map(peopleList.map((person) => [person.id, person])));
const colours = $derived(slots(channelList));
const today = $derived(info?.today ?? "2000-01-01");

export const board = {
  /** Null while no board is open. */
  get info(): BoardView | null {
    return info;
  },
  /** Rises with every committed change: read it in the effect that fetches a view's data. */
  get version(): number {
    return version;
  },
  /** Some day also while no board is open: a view may be drawn once more before it goes. */
  get today(): string {
    return today;
  },
  /** The post whose card the inspector shows. */
  get selected(): Id | null {
    return selected;
  },
  channel: (id: Id | null): Channel | undefined => (id === null ? undefined : channels.get(id)),
  person: (id: Id | null): Person | undefined => (id === null ? undefined : people.get(id)),
  /** The palette slot of a channel. */
  colour: (id: Id | null): number | null => (id === null ? null : (colours.get(id) ?? null)),
};

export function select(post: Id | null): void {
  selected = post;
}

/** Fetches the board again. Answers whether one is open. */
export async function refresh(): Promise<boolean> {
  try {
    info = keepingParts(info, await call("board", {}));
  } catch (error) {
    const refusal = ApiError.from(error);
    info = null;
    selected = null;
    if (refusal.code !== "no_board") report(refusal);
  }
  version += 1;
  isKnown = true;
  return info !== null;
}

/** Keeps the board fresh until the returned function is called. */
export function follow(): () => void {
  return onBoardChanged((change) => {
    if (change.board) selected = null;
    // What is told before the first answer is in it: asking for it too would have every view fetched twice.
    if (isKnown) void refresh();
  });
}

/** Awaits a write. A refusal is told to the person and answered with null. */
export async function attempt(write: Promise<Outcome>): Promise<Outcome | null> {
  try {
    return await write;
  } catch (error) {
    report(error);
    return null;
  }
}

/** Tells the person, in words, what a request was refused for. */
export function report(error: unknown): void {
  const refusal = ApiError.from(error);
  notify({ text: refusal.wording, kind: "problem", technical: refusal.message });
  if (refusal.code === "not_found") void refresh();
}
