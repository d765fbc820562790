// What the register knows about each channel, fetched again with every change of the board.
import { call } from "../../ipc/client";
import type { Id, RegisterEntry } from "../../ipc/types";
import { board, report } from "../../shared/board.svelte";

let entries = $state.raw<ReadonlyMap<Id, RegisterEntry>>(new Map());

export const register = {
  of: (channel: Id): RegisterEntry | undefined => entries.get(channel),
  get flagCount(): number {
    return [...entries.values()].reduce((sum, { flags }) => sum + flags.length, 0);
  },
};

/** Keeps the register fresh; to be called where the view is drawn. */
export function followRegister(): void {
  $effect(() => {
    void board.version;
    let stale = false;
    call("register", {}).then(
      (answer) => {
        if (!stale) entries = new Map(answer.map((entry) => [entry.channel, entry]));
      },
      (error: unknown) => {
        if (!stale) report(error);
      },
    );
    return () => (stale = true);
  });
}
