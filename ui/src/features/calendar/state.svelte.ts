// What the calendar shows of a span of days: fetched anew with the span and with every change of the board.
import { onDestroy } from "svelte";
import { call } from "../../ipc/client";
import type {
  Blackout,
  CalendarDay,
  CalendarView,
  Card,
  DayLoad,
  Event,
  Finding,
  WeekLoad,
} from "../../ipc/types";
import { board, report } from "../../shared/board.svelte";
import { filters } from "../../shared/filters.svelte";
import { keeping, keepingGroups } from "../../shared/kept";
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
  readonly loads: readonly DayLoad[];
  readonly weekLoads: readonly WeekLoad[];
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

let early: { from: string; to: string; version: number; answer: Promise<CalendarView> } | null = null;

/** Asks before there is a view to ask: at the start the answer comes while the window is made. Settled with it. */
export function askEarly(from: string, to: string): Promise<unknown> {
  const answer = call("calendar", { from, to });
  early = { from, to, version: board.version, answer };
  // Who takes it hears of a refusal.
  return answer.catch(() => undefined);
}

function asking(from: string, to: string): Promise<CalendarView> {
  const taken = early;
  early = null;
  const isTheSame = taken?.from === from && taken.to === to && taken.version === board.version;
  return isTheSame ? taken.answer : call("calendar", { from, to });
}

/** For a component: follows `from` and `to` while it lives. */
export function useCalendar(span: () => { from: string; to: string }): Calendar {
  let view = $state.raw<CalendarView | null>(null);
  let asked = 0;

  $effect(() => {
    const { from, to } = span();
    void board.version;
    const turn = (asked += 1);
    asking(from, to).then(
      (answer) => {
        if (turn !== asked) return;
        view = view === null ? answer : keepingAll(view, answer);
        fromWheel = answer;
      },
      (error: unknown) => {
        if (turn === asked) report(error);
      },
    );
  });

  // Each by itself, so that a new answer concerns only what it changes.
  const all = $derived(view?.cards ?? noCards);
  const dayList = $derived(view?.days ?? []);
  const findingList = $derived(view?.findings ?? []);
  const loads = $derived(view?.loads ?? []);
  const weekLoads = $derived(view?.week_loads ?? []);
  const cards = $derived(all.filter((card) => filters.passes(card)));
  $effect(() => selection.show("view", cards));
  onDestroy(() => selection.show("view", []));
  const days = $derived(new Map(dayList.map((day) => [day.date, day])));
  const keepMarks = keepingGroups<Finding>();
  const marked = $derived(keepMarks(marks(findingList)));
  const blackoutList = $derived(board.info?.blackouts);
  const eventList = $derived(board.info?.events);
  const blackouts = $derived(named(blackoutList));
  const events = $derived(named(eventList));
  const suggestions = $derived(view?.suggestions ?? []);

  return {
    get view() {
      return view;
    },
    get cards() {
      return cards;
    },
    get hidden() {
      return all.length - cards.length;
    },
    get loads() {
      return loads;
    },
    get weekLoads() {
      return weekLoads;
    },
    day: (date) => days.get(date),
    bands(date) {
      const day = days.get(date);
      if (day === undefined) return [];
      return [
        ...day.blackouts.map((id) => ({ id, kind: "blackout" as const, name: blackouts.get(id) ?? "" })),
        ...day.events.map((id) => ({ id, kind: "event" as const, name: events.get(id) ?? "" })),
        ...suggestions
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

const noCards: Card[] = [];

/** A new answer with what did not change as it was: what is drawn of it stays untouched. */
function keepingAll(before: CalendarView, after: CalendarView): CalendarView {
  return {
    ...after,
    cards: keeping(before.cards, after.cards, keyOf),
    days: keeping(before.days, after.days, ({ date }) => date),
    loads: keeping(before.loads, after.loads, ({ channel, date }) => `${channel} ${date}`),
    week_loads: keeping(before.week_loads, after.week_loads, ({ channel, week }) => `${channel} ${week}`),
    findings: keeping(before.findings, after.findings, ({ fingerprint }) => fingerprint),
    suggestions: keeping(before.suggestions, after.suggestions, ({ entry, turn }) => `${entry} ${turn}`),
  };
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
