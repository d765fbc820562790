// What is asked to be levelled, what is proposed, which of it is chosen, and what the chosen moves alone would bring.
import { SvelteSet } from "svelte/reactivity";
import { call } from "../../ipc/client";
import type { Id, LevelMove, LevelProposal, PreviewView } from "../../ipc/types";
import { board, report } from "../../shared/board.svelte";
import type { Span } from "./spans";

export interface Wish {
  span: Span;
  channel: Id | null;
  toleranceDays: number;
  movesApproved: boolean;
}

export function useLevel(of: () => Wish) {
  let proposal = $state.raw<LevelProposal | null>(null);
  let effect = $state.raw<PreviewView | null>(null);
  const left = new SvelteSet<Id>();
  let turn = 0;

  $effect(() => {
    void board.version;
    const { span, channel, toleranceDays, movesApproved } = of();
    const mine = (turn += 1);
    proposal = null;
    effect = null;
    left.clear();
    const asked = call("level_plan", {
      from: span.from,
      to: span.to,
      channel,
      tolerance_days: toleranceDays,
      move_approved: movesApproved,
    });
    asked.then(
      (answer) => mine === turn && (proposal = answer),
      (error: unknown) => mine === turn && report(error),
    );
  });

  const chosen = $derived((proposal?.moves ?? []).filter(({ placement }) => !left.has(placement)));

  // All of it makes nothing new; a part of it may: one move can make room for another.
  $effect(() => {
    const moves = chosen;
    effect = null;
    if (left.size === 0 || moves.length === 0) return;
    let waits = true;
    call("preview", { moves: moves.map(asMove), effect: "move" }).then(
      (answer) => waits && (effect = answer),
      (error: unknown) => waits && report(error),
    );
    return () => (waits = false);
  });

  return {
    /** Null while it is looked for. */
    get proposal() {
      return proposal;
    },
    get chosen() {
      return chosen;
    },
    /** Of a part of the moves; null of all or none. */
    get effect() {
      return effect;
    },
    isChosen: (move: LevelMove) => !left.has(move.placement),
    toggle(move: LevelMove) {
      if (!left.delete(move.placement)) left.add(move.placement);
    },
    chooseAll: () => left.clear(),
    chooseNone: () => proposal?.moves.forEach(({ placement }) => left.add(placement)),
  };
}

export const asMove = ({ placement, to }: LevelMove) => ({ placement, post: null, to, channel: null });
