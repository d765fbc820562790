// The benchmark of the pages, run by run.js in the webview: from data to painted, ours beside a plain grid and FullCalendar.
import { Calendar as FullCalendar } from "@fullcalendar/core";
import dayGrid from "@fullcalendar/daygrid";
import timeGrid from "@fullcalendar/timegrid";
import { flushSync, mount, unmount } from "svelte";
import Calendar from "../src/features/calendar/View.svelte";
import type { CalendarView } from "../src/features/calendar/views";
import { useTransport } from "../src/ipc/transport";
import type { Card } from "../src/ipc/types";
import { follow, refresh } from "../src/shared/board.svelte";
import { period } from "../src/shared/period.svelte";
import "../src/shared/styles/base.css";
import "../src/shared/styles/tokens.css";
import { fakeBoard } from "../tests/page/fake_board";
import { answers, cards, MONTH, yearLoad } from "./data";

const stage = document.querySelector<HTMLElement>("#stage") as HTMLElement;

/** Two frames later what was changed is on the screen. */
const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done));
}

/** The median of so many runs, in milliseconds; the first is thrown away. */
async function median(times: number, run: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round <= times; round += 1) {
    const time = await run();
    if (round > 0) taken.push(time);
  }
  taken.sort((one, other) => one - other);
  return taken[Math.floor(taken.length / 2)] ?? 0;
}

async function timed(change: () => void, done: () => boolean = () => true): Promise<number> {
  const start = performance.now();
  change();
  await until(done);
  await painted();
  return performance.now() - start;
}

// The board behind our views: a lookup instead of Rust.
let held: Card[] = [];
let answer = answers([]);
let changed: (payload: unknown) => void = () => undefined;
const base = fakeBoard({ isEmpty: true });

useTransport({
  async invoke(command, params) {
    const asked = params as { command: string; params: Record<string, unknown> };
    if (command === "rpc") {
      const { from, to, year } = asked.params;
      if (asked.command === "calendar") return answer(String(from), String(to));
      if (asked.command === "tray") return [];
      if (asked.command === "year_load") return yearLoad(Number(year));
    }
    return base.invoke(command, params);
  },
  listen(event, heard) {
    if (event === "board-changed") changed = heard;
    return () => undefined;
  },
});

function hold(all: Card[]): void {
  held = all;
  answer = answers(all);
}

const shown = () => document.querySelectorAll("#stage [data-card]").length;

function open(view: CalendarView) {
  return mount(Calendar, { target: stage, props: { view } });
}

async function ours(view: CalendarView): Promise<number> {
  let app: ReturnType<typeof open> | undefined;
  const time = await timed(
    () => (app = open(view)),
    () => shown() > 0,
  );
  if (app) await unmount(app);
  stage.replaceChildren();
  return time;
}

async function oursChanged(view: CalendarView): Promise<number> {
  const app = open(view);
  await until(() => shown() > 0);
  await painted();
  const face = document.querySelector<HTMLElement>("#stage [data-card]");
  const at = held.findIndex((card) => card.placement === face?.dataset.card);
  const title = `changed ${performance.now()}`;
  hold(held.map((card, index) => (index === at ? { ...card, title } : card)));
  const time = await timed(
    () => changed({ changed: [], board: false }),
    () => stage.textContent?.includes(title) === true,
  );
  await unmount(app);
  stage.replaceChildren();
  return time;
}

function plainGrid(all: readonly Card[], most: number): HTMLElement {
  const grid = document.createElement("div");
  grid.className = "plain";
  const { days } = answer(MONTH.from, MONTH.to);
  for (const { date } of days) {
    const of = all.filter((card) => card.planned?.startsWith(date));
    const cell = document.createElement("section");
    for (const card of of.slice(0, most)) {
      const button = document.createElement("button");
      const [time, title] = [document.createElement("span"), document.createElement("span")];
      time.textContent = card.planned?.slice(11) ?? "";
      title.textContent = card.title;
      button.append(time, title);
      cell.append(button);
    }
    if (of.length > most) cell.append(`+ ${of.length - most}`);
    grid.append(cell);
  }
  return grid;
}

async function plain(most: number): Promise<number> {
  const time = await timed(() => stage.append(plainGrid(held, most)));
  stage.replaceChildren();
  return time;
}

async function plainChanged(most: number): Promise<number> {
  stage.append(plainGrid(held, most));
  await painted();
  const time = await timed(() => {
    const title = stage.querySelector("button > span:last-child");
    if (title) title.textContent = `changed ${performance.now()}`;
  });
  stage.replaceChildren();
  return time;
}

function fullCalendar(initialView: string, into: HTMLElement): FullCalendar {
  const calendar = new FullCalendar(into, {
    plugins: [dayGrid, timeGrid],
    initialView,
    initialDate: "2026-08-18",
    height: "100%",
    firstDay: 1,
    weekNumbers: true,
    dayMaxEvents: 5,
    events: held.map(({ placement, title, planned }) => ({
      id: placement ?? "",
      title,
      start: planned ?? "",
    })),
  });
  calendar.render();
  return calendar;
}

async function theirs(view: string): Promise<number> {
  const into = stage.appendChild(document.createElement("div"));
  into.className = "their";
  into.style.height = "100%";
  let calendar: FullCalendar | undefined;
  const time = await timed(
    () => (calendar = fullCalendar(view, into)),
    () => into.querySelector(".fc-event") !== null,
  );
  calendar?.destroy();
  stage.replaceChildren();
  return time;
}

async function theirsChanged(view: string): Promise<number> {
  const into = stage.appendChild(document.createElement("div"));
  into.style.height = "100%";
  const calendar = fullCalendar(view, into);
  await painted();
  const title = `changed ${performance.now()}`;
  const id = held.find(({ planned }) => planned?.startsWith("2026-08-18"))?.placement ?? "";
  const time = await timed(() => calendar.getEventById(id)?.setProp("title", title));
  calendar.destroy();
  stage.replaceChildren();
  return time;
}

/** A year of 10,000 posts: from the click on another view to its picture. */
async function switches(times: number): Promise<Record<string, number>> {
  const order: CalendarView[] = ["week", "lanes", "agenda", "year", "month"];
  const taken: Record<string, number> = {};
  for (const to of order) {
    const from: CalendarView = to === "month" ? "week" : "month";
    taken[to] = await median(times, async () => {
      let app = open(from);
      await until(() => shown() > 0);
      await painted();
      const start = performance.now();
      await unmount(app);
      app = open(to);
      await until(() => (to === "year" ? stage.querySelector("[role=gridcell]") !== null : shown() > 0));
      await painted();
      const time = performance.now() - start;
      await unmount(app);
      stage.replaceChildren();
      return time;
    });
  }
  return taken;
}

/** Drags a card to and fro for a second and a half: how long the frames were, in milliseconds. */
async function drag(): Promise<{ middle: number; slow: number; frames: number }> {
  const app = open("month");
  await until(() => shown() > 0);
  await painted();
  const face = stage.querySelector<HTMLElement>("[data-card]") as HTMLElement;
  const { left, top } = face.getBoundingClientRect();
  const tell = (target: EventTarget, name: string, x: number, y: number) =>
    target.dispatchEvent(
      new PointerEvent(name, {
        clientX: x,
        clientY: y,
        button: 0,
        isPrimary: true,
        pointerType: "mouse",
        bubbles: true,
      }),
    );
  tell(face, "pointerdown", left + 5, top + 5);
  const lengths: number[] = [];
  let last = performance.now();
  const began = last;
  while (performance.now() - began < 1500) {
    const turn = (performance.now() - began) / 1500;
    tell(window, "pointermove", 200 + 900 * Math.abs(Math.sin(turn * 9)), 150 + 500 * turn);
    flushSync();
    await new Promise<void>((done) => requestAnimationFrame(() => done()));
    const now = performance.now();
    lengths.push(now - last);
    last = now;
  }
  tell(window, "blur", 0, 0);
  await unmount(app);
  stage.replaceChildren();
  lengths.sort((one, other) => one - other);
  const at = (part: number) => lengths[Math.floor(lengths.length * part)] ?? 0;
  return { middle: at(0.5), slow: at(0.95), frames: lengths.length };
}

async function bench(times: number) {
  follow();
  await refresh();
  period.goTo("2026-08-18");
  const idle = await median(times, () => timed(() => undefined));
  hold(cards(1000, MONTH.from, MONTH.to));
  const month = {
    ours: [await median(times, () => ours("month")), await median(times, () => oursChanged("month"))],
    capped: [await median(times, () => plain(5)), await median(times, () => plainChanged(5))],
    all: [await median(times, () => plain(Infinity)), await median(times, () => plainChanged(Infinity))],
    theirs: [
      await median(times, () => theirs("dayGridMonth")),
      await median(times, () => theirsChanged("dayGridMonth")),
    ],
  };
  const frames = await drag();
  const week = {
    ours: [await median(times, () => ours("week")), await median(times, () => oursChanged("week"))],
    theirs: [
      await median(times, () => theirs("timeGridWeek")),
      await median(times, () => theirsChanged("timeGridWeek")),
    ],
  };
  const lanes = [await median(times, () => ours("lanes")), await median(times, () => oursChanged("lanes"))];
  hold(cards(10_000, "2026-01-01", "2026-12-31"));
  const switched = await switches(times);
  return { idle, month, week, lanes, frames, switched };
}

(window as unknown as { bench: typeof bench }).bench = bench;
