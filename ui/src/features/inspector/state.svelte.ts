// The chosen post with its placements, findings and history: fetched anew with every change of the board.
import { call } from "../../ipc/client";
import { ApiError } from "../../ipc/errors";
import type { Outcome, PostView } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { attempt, board, report, select } from "../../shared/board.svelte";
import { ruleName } from "../../shared/finding_words";
import { announce } from "../../shared/notices.svelte";

export interface Inspected {
  /** Null until the first answer. */
  readonly view: PostView | null;
}

/** For a component: follows the post while it lives. Closes the inspector when the post is gone. */
export function usePost(post: string): Inspected {
  let view = $state.raw<PostView | null>(null);
  let asked = 0;

  $effect(() => {
    void board.version;
    const turn = (asked += 1);
    call("post", { post }).then(
      (answer) => {
        if (turn === asked) view = answer;
      },
      (error: unknown) => {
        if (turn !== asked) return;
        const refusal = ApiError.from(error);
        if (refusal.code === "not_found") select(null);
        else if (refusal.code !== "no_board") report(refusal);
      },
    );
  });

  return {
    get view() {
      return view;
    },
  };
}

/** Carries out one change of the card. Answers false when it was refused; new findings are said to screen readers. */
export async function save(write: Promise<Outcome>): Promise<boolean> {
  const outcome = await attempt(write);
  if (outcome === null) return false;
  if (outcome.raised_count > 0) {
    const rules = [...new Set(outcome.raised.map(({ rule }) => ruleName(rule)))].join(", ");
    announce(m.inspector_raised({ rules }));
  }
  return true;
}
