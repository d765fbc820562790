// What the calendar shows of a span of days: fetched anew with the span and with every change of the board.
import { onDestroy } from "svelte";
import { call } from "../../ipc/client";
import type { Blackout, CalendarDay, CalendarView, Card, Event, Finding } from "../../ipc/types";
import { board, report } from "../../shared/board.svelte";
import { filters } from "../../shared/filters.svelte";
import { keyOf, marks } from "./cards";
import type { Band } from "./month/layout";
import { selection } from "./selection.svelte";

export interface Calendar {
  /** Null until the first answer. */
  readonly view: CalendarView | null;
  /** Those that pass the filters. */
  readonly cards: Card[];
  /** How many drawn cards the filters hide. */
  readonly hidden: number;
  day(date: string): CalendarDay | undefined;
  /** What lasts over this day. */
  bands(date: string): Band[];
  findings(key: string): Finding[];
}

const none: Finding[] = [];

type Ahead = Pick<CalendarView, "coming" | "suggestions">;
let fromWheel = $state.raw<Ahead>({ coming: [], suggestions: [] });

/** What the annual wheel brings into the days that are shown. */
export const ahead = {
  get coming(): Ahead["coming"] {
    return fromWheel.coming;
  },
  get suggestions(): Ahead["suggestions"] {
    return fromWheel.suggestions;
  },
};

/** For a component: follows `from` and `to` while it lives. */
export function useCalendar(span: () => { from: string; to: string }): Calendar {
  let view = $state.raw<CalendarView | null>(null);
  let asked = 0;

  $effect(() => {
    const { from, to } = span();
    void board.version;
    const turn = (asked += 1);
    call("calendar", { from, to }).then(
      (answer) => {
        if (turn !== asked) return;
        view = keeping(view, answer);
        fromWheel = answer;
      },
      (error: unknown) => {
        if (turn === asked) report(error);
      },
    );
  });

  const cards = $derived(view?.cards.filter((card) => filters.passes(card)) ?? []);
  $effect(() => selection.show("view", cards));
  onDestroy(() => selection.show("view", []));
  const days = $derived(new Map(view?.days.map((day) => [day.date, day])));
  const marked = $derived(marks(view?.findings ?? []));
  const blackouts = $derived(named(board.info?.blackouts));
  const events = $derived(named(board.info?.events));

  return {
    get view() {
      return view;
    },
    get cards() {
      return cards;
    },
    get hidden() {
      return (view?.cards.length ?? 0) - cards.length;
    },
    day: (date) => days.get(date),
    bands(date) {
      const day = days.get(date);
      if (day === undefined) return [];
      return [
        ...day.blackouts.map((id) => ({ id, kind: "blackout" as const, name: blackouts.get(id) ?? "" })),
        ...day.events.map((id) => ({ id, kind: "event" as const, name: events.get(id) ?? "" })),
        ...(view?.suggestions ?? [])
          .filter((suggestion) => suggestion.on === date)
          .map(({ entry, turn, title }) => ({
            id: `${entry} ${turn}`,
            kind: "suggestion" as const,
            name: title,
          })),
      ];
    },
    findings: (key) => marked.get(key) ?? none,
  };
}

/** A new answer with the cards that did not change as they were: what is drawn of them stays untouched. */
function keeping(before: CalendarView | null, after: CalendarView): CalendarView {
  if (before === null) return after;
  const known = new Map(before.cards.map((card) => [keyOf(card), card]));
  const cards = after.cards.map((card) => {
    const old = known.get(keyOf(card));
    return old !== undefined && JSON.stringify(old) === JSON.stringify(card) ? old : card;
  });
  return { ...after, cards };
}

const named = (list: (Blackout | Event)[] | undefined): Map<string, string> =>
  new Map(list?.map(({ id, name }) => [id, name]));

const TRAY = "postwheel.tray";
let trayOpen = $state(localStorage.getItem(TRAY) === "open");

/** Whether the posts without a day lie open; kept on this machine. */
export const tray = {
  get open(): boolean {
    return trayOpen;
  },
  toggle(): void {
    trayOpen = !trayOpen;
    localStorage.setItem(TRAY, trayOpen ? "open" : "closed");
  },
};
