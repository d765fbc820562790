// What can be done with a cell of the calendar: a day, an hour, or in the lanes and the year a channel's day or week.
import CalendarRange from "@lucide/svelte/icons/calendar-range";
import Funnel from "@lucide/svelte/icons/funnel";
import PanelTop from "@lucide/svelte/icons/panel-top";
import Plus from "@lucide/svelte/icons/plus";
import { m } from "../../paraglide/messages.js";
import { board } from "../../shared/board.svelte";
import { capitalised, plannedWords } from "../../shared/dates";
import { dialogs } from "../../shared/dialogs.svelte";
import { filters } from "../../shared/filters.svelte";
import { dateOf, mondayOf, mondayOfWeek } from "../../shared/iso_date";
import type { MenuAct, MenuOf } from "../../shared/menus.svelte";
import { period } from "../../shared/period.svelte";
import { go, route } from "../../shared/route.svelte";
import type { Id } from "../../ipc/types";
import { captureLine } from "./capture_line";

export interface CalendarPlace {
  when: string;
  channel?: Id | null;
}

export function placeMenu(place: CalendarPlace, open: (() => void) | undefined): MenuOf {
  const { when, channel } = place;
  const name = [capitalised(plannedWords(when)), board.channel(channel ?? null)?.name ?? ""];
  const date = dateOf(when);
  const week = date === null ? mondayOfWeek(when) : mondayOf(date);
  const inWeek = () => {
    period.goTo(date ?? week);
    go("calendar/week");
  };
  const capture = () => dialogs.open({ name: "capture", line: captureLine(place) });
  return {
    name: m.calendar_place_menu({ place: name.filter((part) => part !== "").join(", ") }),
    acts: [
      { name: m.calendar_capture_here(), icon: Plus, keys: "n", run: capture },
      ...(open === undefined
        ? []
        : [{ name: m.calendar_open_day(), icon: PanelTop, keys: "enter", run: open }]),
      ...(route.current === "calendar/week"
        ? []
        : [{ name: m.calendar_show_in_week(), icon: CalendarRange, run: inWeek }]),
      ...(channel ? channelActs(channel) : []),
    ],
  };
}

/** A channel's row: show it alone, or all again. */
export function channelMenu(channel: Id | undefined): MenuOf | null {
  const name = board.channel(channel ?? null)?.name;
  if (channel === undefined || name === undefined) return null;
  return { name: m.calendar_place_menu({ place: name }), acts: channelActs(channel) };
}

function channelActs(channel: Id): MenuAct[] {
  const name = board.channel(channel)?.name ?? "";
  const isAlone = filters.current.channels.length === 1 && filters.channels.has(channel);
  return [
    {
      name: isAlone ? m.calendar_all_channels() : m.calendar_only_channel({ name }),
      icon: Funnel,
      run: () => filters.change({ channels: isAlone ? [] : [channel] }),
    },
    { name: m.calendar_to_register(), run: () => go("channels") },
  ];
}
