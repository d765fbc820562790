// What goes out today, looked at anew every half minute; and the wishes of the person at this computer, kept on it.
import { call, remind } from "../../ipc/client";
import { ApiError } from "../../ipc/errors";
import type { DueView } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { board, report } from "../../shared/board.svelte";
import { clock } from "../../shared/dates";
import { timeOf } from "../../shared/iso_date";
import { dueReminders, keyOf, noWishes, type Wishes } from "./reminding";

const EVERY = 30_000;
const keptAt = (path: string) => `postwheel.reminders ${path}`;

let chosen = $state.raw<{ path: string; wishes: Wishes } | null>(null);

/** Of the open board: people are others on another one. */
export const reminders = {
  get wishes(): Wishes {
    const path = board.info?.path ?? "";
    return chosen?.path === path ? chosen.wishes : kept(path);
  },
  wish(more: Partial<Wishes>): void {
    const path = board.info?.path ?? "";
    chosen = { path, wishes: { ...reminders.wishes, ...more } };
    localStorage.setItem(keptAt(path), JSON.stringify(chosen.wishes));
  },
};

function kept(path: string): Wishes {
  const stored: unknown = JSON.parse(localStorage.getItem(keptAt(path)) ?? "{}");
  return { ...noWishes, ...(stored as Partial<Wishes>) };
}

/** For a component: what is due, fetched with every change and every half minute while it lives. */
export function useDue(): { readonly view: DueView | null } {
  let view = $state.raw<DueView | null>(null);
  const fetch = () =>
    call("due", {}).then(
      (answer) => (view = answer),
      (error: unknown) => {
        if (ApiError.from(error).code !== "no_board") report(error);
      },
    );
  $effect(() => {
    void board.version;
    void fetch();
  });
  $effect(() => {
    const turn = setInterval(() => void fetch(), EVERY);
    return () => clearInterval(turn);
  });
  return {
    get view() {
      return view;
    },
  };
}

const told = new Set<string>();

/** Reminds of what comes up, on the desktop, where that is wished for. */
export function remindOf(view: DueView): void {
  const me = board.person(reminders.wishes.me);
  for (const item of dueReminders(view.items, view.now, reminders.wishes, me, told)) {
    told.add(keyOf(item));
    const channel = board.channel(item.channel)?.name ?? "";
    const body = m.publish_reminder({ channel, time: clock(timeOf(item.planned) ?? "") });
    remind(item.title, body).catch(report);
  }
}
