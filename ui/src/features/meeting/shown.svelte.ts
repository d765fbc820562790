// What hangs on the wall: which kind of thing it is, the card that owner, time, channels and note are about, and its ways out.
import { call } from "../../ipc/client";
import type { Id, WayOut } from "../../ipc/types";
import { board } from "../../shared/board.svelte";
import { sentence } from "../../shared/finding_words";
import type { Room } from "./room.svelte";
import type { Step } from "./walk";

export function titleOf(item: Step["item"]): string {
  switch (item.kind) {
    case "finding":
      return sentence(item.finding, item.cards[0]?.planned ?? null);
    case "point":
      return item.text;
    default:
      return item.title;
  }
}

export function useShown(room: Room) {
  let ways = $state.raw<WayOut[] | null>(null);
  let placements = $state.raw<{ id: Id; channel: Id; state: string }[] | null>(null);
  let planned = $state<string | null>(null);
  let owners = $state.raw<Id[]>([]);

  const step = $derived(room.atMinutes ? null : room.step);
  const card = $derived(step?.item.kind === "card" ? step.item : null);
  const finding = $derived(step?.item.kind === "finding" ? step.item : null);
  const wheel = $derived(step?.item.kind === "wheel" ? step.item : null);
  const point = $derived(step?.item.kind === "point" ? step.item : null);
  const post = $derived(card?.post ?? finding?.cards[0]?.post ?? point?.post ?? null);
  const title = $derived(card?.title ?? finding?.cards[0]?.title ?? wheel?.title ?? point?.text ?? "");
  const slipped = $derived(card?.places.filter(({ fate }) => fate === "slipped") ?? []);
  const fingerprint = $derived(finding?.finding.fingerprint ?? null);

  $effect(() => {
    void board.version;
    const of = fingerprint;
    ways = null;
    if (of === null) return;
    let isLatest = true;
    call("ways_out", { fingerprint: of }).then(
      (answer) => isLatest && (ways = answer),
      () => isLatest && (ways = []),
    );
    return () => (isLatest = false);
  });

  $effect(() => {
    void board.version;
    const id = post;
    placements = null;
    if (id === null) return;
    let isLatest = true;
    call("post", { post: id }).then(
      (view) => {
        if (!isLatest) return;
        placements = view.placements.map(({ id: placement, channel, state }) => ({
          id: placement,
          channel,
          state,
        }));
        planned = view.placements[0]?.effective ?? view.post.planned;
        owners = view.post.owners;
      },
      () => undefined,
    );
    return () => (isLatest = false);
  });

  return {
    get step() {
      return step;
    },
    get card() {
      return card;
    },
    get finding() {
      return finding;
    },
    get wheel() {
      return wheel;
    },
    get point() {
      return point;
    },
    /** The card that owner, time, channels and note are about. */
    get post() {
      return post;
    },
    get title() {
      return title;
    },
    get slipped() {
      return slipped;
    },
    get isIdea() {
      return card?.status === "idea";
    },
    get fingerprint() {
      return fingerprint;
    },
    /** Null while they are looked for. */
    get ways() {
      return ways;
    },
    /** Null while they are fetched. */
    get placements() {
      return placements;
    },
    get planned() {
      return planned;
    },
    get owners() {
      return owners;
    },
  };
}

export type Shown = ReturnType<typeof useShown>;
