// What the palette finds besides cards: actions, screens, saved views, channels, people and weeks.
import type { Id } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { board } from "../../shared/board.svelte";
import { capitalised, dayNamesForTyping, longDay, spanTitle, weekTitle } from "../../shared/dates";
import { everything } from "../../shared/filter";
import { filters } from "../../shared/filters.svelte";
import { addDays, mondayOf, mondayOfWeek, weekOf } from "../../shared/iso_date";
import { actions, type Action } from "../../shared/keyboard.svelte";
import { period } from "../../shared/period.svelte";
import { go, route } from "../../shared/route.svelte";
import { typedDay } from "../../shared/typed_time";
import { ranked } from "./rank";

export type Kind = "action" | "view" | "channel" | "person" | "time";

export interface Entry {
  key: string;
  kind: Kind;
  name: string;
  /** What it belongs to or leads to. */
  about: string;
  keys?: string[];
  channel?: Id;
  run: () => void;
}

/** How many show of each kind while something is typed. */
const MOST = 6;

/** In the order of their kinds when nothing is typed, else the best first. */
export function entriesFor(typed: string): Entry[] {
  const all = [...actionEntries(), ...viewEntries()];
  if (typed.trim() === "") return all;
  const found = ranked([...all, ...channelEntries(), ...personEntries()], (entry) => entry.name, typed);
  const shown = new Map<Kind, number>();
  const few = found.filter(({ kind }) => {
    const number = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, number);
    return number <= MOST;
  });
  return [...timeEntries(typed), ...few];
}

function actionEntries(): Entry[] {
  const entry = (action: Action, index: number): Entry => ({
    key: `action ${index} ${action.name()}`,
    kind: "action",
    name: action.name(),
    about: action.group(),
    ...(action.keys[0] === undefined ? {} : { keys: action.keys.slice(0, 1) }),
    run: () => action.run(new KeyboardEvent("keydown")),
  });
  return actions.all.filter((action) => action.listedOnly !== true && action.keysOnly !== true).map(entry);
}

const viewEntries = (): Entry[] =>
  (board.info?.saved_views ?? []).map((view) => ({
    key: `view ${view.id}`,
    kind: "view",
    name: view.name,
    about: m.palette_view(),
    run: () => {
      filters.show(view.filter);
      toCards();
    },
  }));

const channelEntries = (): Entry[] =>
  (board.info?.channels ?? [])
    .filter(({ state }) => state !== "closed")
    .map(({ id, name }) => ({
      key: `channel ${id}`,
      kind: "channel",
      name,
      about: m.palette_channel(),
      channel: id,
      run: () => {
        filters.show({ ...everything, channels: [id] });
        toCards();
      },
    }));

const personEntries = (): Entry[] =>
  (board.info?.people ?? []).map(({ id, name }) => ({
    key: `person ${id}`,
    kind: "person",
    name,
    about: m.palette_person(),
    run: () => {
      filters.show({ ...everything, owners: [id] });
      toCards();
    },
  }));

/** "uke 34", "18/8", "fredag": the calendar of then. */
function timeEntries(typed: string): Entry[] {
  const to = typedDay(typed, board.today, dayNamesForTyping());
  if (to === null) return [];
  const isWeek = to.includes("W");
  const day = isWeek ? mondayOfWeek(to) : to;
  const monday = mondayOf(day);
  return [
    {
      key: `time ${to}`,
      kind: "time",
      name: isWeek ? weekTitle(to) : capitalised(longDay(day)),
      about: isWeek ? spanTitle(monday, addDays(monday, 6)) : weekTitle(weekOf(day)),
      run: () => {
        period.goTo(day);
        if (!route.current.startsWith("calendar/")) go("calendar/month");
      },
    },
  ];
}

/** What a filter chose is seen in the calendar, unless the person is where the filter shows already. */
function toCards(): void {
  if (!route.current.startsWith("calendar/") && !route.current.startsWith("board")) go("calendar/month");
}
