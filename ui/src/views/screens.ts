// Every screen of the window, once: the rail, the bar, the keys, the palette and what the shell shows are made from this.
// A new screen is a line in shared/route.svelte.ts and an entry here.
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import CalendarRange from "@lucide/svelte/icons/calendar-range";
import Grid3x3 from "@lucide/svelte/icons/grid-3x3";
import ChartColumn from "@lucide/svelte/icons/chart-column";
import History from "@lucide/svelte/icons/history";
import List from "@lucide/svelte/icons/list";
import Presentation from "@lucide/svelte/icons/presentation";
import Send from "@lucide/svelte/icons/send";
import Megaphone from "@lucide/svelte/icons/megaphone";
import Rows3 from "@lucide/svelte/icons/rows-3";
import Settings2 from "@lucide/svelte/icons/settings-2";
import ShieldAlert from "@lucide/svelte/icons/shield-alert";
import Orbit from "@lucide/svelte/icons/orbit";
import Users from "@lucide/svelte/icons/users";
import SquareKanban from "@lucide/svelte/icons/square-kanban";
import Trash2 from "@lucide/svelte/icons/trash-2";
import type { Component } from "svelte";
import BoardControls from "../features/board/Controls.svelte";
import CalendarControls from "../features/calendar/BarControls.svelte";
import * as calendar from "../features/calendar/titles";
import Calendar from "../features/calendar/View.svelte";
import { m } from "../paraglide/messages.js";
import { later, type Later } from "../shared/later";
import type { Route } from "../shared/route.svelte";

/** A route that shows something of the open board. */
export type ScreenRoute = Exclude<Route, "start">;

interface Entry {
  /** In the bar, the palette and the list of keys. */
  name: () => string;
  icon: typeof CalendarDays;
  /**
   * Where the rail has it, under another name where its own is too long. Of a family ("calendar/…") the rail has the
   * first, and leads to the one that was shown last.
   */
  rail?: { at: "above" | "below"; name?: () => string };
  keys?: string[];
  shown: Shown;
  /** What the bar says instead of the name, and beside it. */
  title?: () => string;
  subtitle?: () => string;
  /** What it puts into the bar: steps through time, a switch. */
  controls?: Component;
  /** Whether the bar's filters choose what it shows. */
  filtered?: true;
}

export interface Screen extends Entry {
  route: ScreenRoute;
}

/** A component with what it is told. */
export interface Shown {
  component: Later<Record<string, unknown>>;
  props: Record<string, unknown>;
}

const shown = <Props extends Record<string, unknown>>(component: Later<Props>, props: Props): Shown => ({
  // Handed over together, so they stay what they were checked to be.
  component: component as unknown as Shown["component"],
  props,
});

const bin = later(() => import("../features/board/bin/View.svelte"));
const board = later(() => import("../features/board/View.svelte"));
const channels = later(() => import("../features/channels/View.svelte"));
const findings = later(() => import("../features/findings/View.svelte"));
const history = later(() => import("../features/history/View.svelte"));
const meeting = later(() => import("../features/meeting/View.svelte"));
const publish = later(() => import("../features/publish/View.svelte"));
const people = later(() => import("../features/people/View.svelte"));
const report = later(() => import("../features/report/View.svelte"));
const results = later(() => import("../features/results/View.svelte"));
const settings = later(() => import("../features/settings/View.svelte"));
const wheel = later(() => import("../features/wheel/View.svelte"));

const entries: Record<ScreenRoute, Entry> = {
  "calendar/month": {
    name: () => m.shell_month(),
    icon: CalendarDays,
    rail: { at: "above", name: () => m.shell_calendar() },
    keys: ["1"],
    shown: shown(() => Calendar, { view: "month" }),
    ...calendar.month,
    controls: CalendarControls,
    filtered: true,
  },
  "calendar/week": {
    name: () => m.calendar_view_week(),
    icon: CalendarRange,
    keys: ["2"],
    shown: shown(() => Calendar, { view: "week" }),
    ...calendar.week,
    controls: CalendarControls,
    filtered: true,
  },
  "calendar/lanes": {
    name: () => m.shell_lanes(),
    icon: Rows3,
    keys: ["3"],
    shown: shown(() => Calendar, { view: "lanes" }),
    ...calendar.lanes,
    controls: CalendarControls,
    filtered: true,
  },
  "calendar/agenda": {
    name: () => m.calendar_view_agenda(),
    icon: List,
    keys: ["4"],
    shown: shown(() => Calendar, { view: "agenda" }),
    ...calendar.agenda,
    controls: CalendarControls,
    filtered: true,
  },
  "calendar/year": {
    name: () => m.calendar_view_year(),
    icon: Grid3x3,
    keys: ["5"],
    shown: shown(() => Calendar, { view: "year" }),
    ...calendar.year,
    controls: CalendarControls,
    filtered: true,
  },
  board: {
    name: () => m.board_title(),
    icon: SquareKanban,
    rail: { at: "above" },
    keys: ["b"],
    shown: shown(board, {}),
    controls: BoardControls,
    filtered: true,
  },
  bin: { name: () => m.board_bin(), icon: Trash2, shown: shown(bin, {}) },
  wheel: {
    name: () => m.wheel_title(),
    icon: Orbit,
    rail: { at: "above" },
    keys: ["w"],
    shown: shown(wheel, {}),
  },
  "wheel/strip": { name: () => m.wheel_name_strip(), icon: Orbit, shown: shown(wheel, {}) },
  "wheel/table": { name: () => m.wheel_name_table(), icon: Orbit, shown: shown(wheel, {}) },
  "wheel/coverage": { name: () => m.wheel_name_coverage(), icon: Orbit, shown: shown(wheel, {}) },
  "wheel/planning": { name: () => m.wheel_name_planning(), icon: Orbit, shown: shown(wheel, {}) },
  "wheel/compare": { name: () => m.wheel_name_compare(), icon: Orbit, shown: shown(wheel, {}) },
  "wheel/campaigns": { name: () => m.wheel_name_campaigns(), icon: Orbit, shown: shown(wheel, {}) },
  findings: {
    name: () => m.shell_findings(),
    icon: ShieldAlert,
    rail: { at: "above" },
    keys: ["f"],
    shown: shown(findings, {}),
    filtered: true,
  },
  publish: {
    name: () => m.publish(),
    icon: Send,
    rail: { at: "above", name: () => m.publish_short() },
    shown: shown(publish, {}),
  },
  meeting: {
    name: () => m.meeting(),
    icon: Presentation,
    rail: { at: "above" },
    shown: shown(meeting, {}),
  },
  channels: {
    name: () => m.shell_channels(),
    icon: Megaphone,
    rail: { at: "above" },
    shown: shown(channels, {}),
  },
  report: {
    name: () => m.shell_report(),
    icon: ChartColumn,
    rail: { at: "above" },
    shown: shown(report, {}),
  },
  "report/results": { name: () => m.shell_results(), icon: ChartColumn, shown: shown(results, {}) },
  people: { name: () => m.shell_people(), icon: Users, rail: { at: "above" }, shown: shown(people, {}) },
  history: {
    name: () => m.shell_history(),
    icon: History,
    rail: { at: "above" },
    shown: shown(history, {}),
  },
  settings: {
    name: () => m.shell_settings(),
    icon: Settings2,
    rail: { at: "below", name: () => m.shell_settings_short() },
    shown: shown(settings, {}),
  },
};

export const screens: readonly Screen[] = (Object.entries(entries) as [ScreenRoute, Entry][]).map(
  ([route, entry]) => ({ route, ...entry }),
);

/** What stands at a route; the first screen while the start is shown over the board. */
export const screenOf = (route: Route): Screen =>
  screens.find((screen) => screen.route === route) ?? (screens[0] as Screen);

/** "calendar" of "calendar/month". */
export const familyOf = (route: Route): string => route.split("/")[0] ?? route;
