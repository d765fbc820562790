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

type Contestants = Record<string, () => Promise<number>>;

/**
 * The median of each in milliseconds. They run in turns, so that what else the machine does meanwhile hits all alike; the first round
 * is thrown away.
 */
async function inTurns<All extends Contestants>(
  rounds: number,
  contestants: All,
): Promise<Record<keyof All, number>> {
  const taken: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(contestants)) {
      const time = await run();
      if (round > 0) (taken[name] ??= []).push(time);
    }
  }
  const median = (times: number[]) =>
    times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  return Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, median(times)])) as Record<
    keyof All,
    number
  >;
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

/** From one view to another: until the other is painted. */
async function switched(from: CalendarView, to: CalendarView): Promise<number> {
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
}

/** Drags a card to and fro for a second and a half: how long the page's own work took in a frame, and the frames, in milliseconds. */
async function drag(): Promise<{ work: number; middle: number; slow: number }> {
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
  const worked: number[] = [];
  let last = performance.now();
  const began = last;
  while (performance.now() - began < 1500) {
    const turn = (performance.now() - began) / 1500;
    const start = performance.now();
    tell(window, "pointermove", 200 + 900 * Math.abs(Math.sin(turn * 9)), 150 + 500 * turn);
    flushSync();
    worked.push(performance.now() - start);
    await new Promise<void>((done) => requestAnimationFrame(() => done()));
    const now = performance.now();
    lengths.push(now - last);
    last = now;
  }
  tell(window, "blur", 0, 0);
  await unmount(app);
  stage.replaceChildren();
  const at = (times: number[], part: number) =>
    times.sort((one, other) => one - other)[Math.floor(times.length * part)] ?? 0;
  return { work: at(worked, 0.5), middle: at(lengths, 0.5), slow: at(lengths, 0.95) };
}

async function bench(rounds: number) {
  follow();
  await refresh();
  period.goTo("2026-08-18");
  hold(cards(1000, MONTH.from, MONTH.to));
  const first = await inTurns(rounds, {
    idle: () => timed(() => undefined),
    month: () => ours("month"),
    capped: () => plain(5),
    all: () => plain(Infinity),
    theirMonth: () => theirs("dayGridMonth"),
    week: () => ours("week"),
    theirWeek: () => theirs("timeGridWeek"),
    lanes: () => ours("lanes"),
  });
  const change = await inTurns(rounds, {
    month: () => oursChanged("month"),
    capped: () => plainChanged(5),
    all: () => plainChanged(Infinity),
    theirMonth: () => theirsChanged("dayGridMonth"),
    week: () => oursChanged("week"),
    theirWeek: () => theirsChanged("timeGridWeek"),
    lanes: () => oursChanged("lanes"),
  });
  const frames = await drag();
  hold(cards(10_000, "2026-01-01", "2026-12-31"));
  const views = await inTurns(rounds, {
    week: () => switched("month", "week"),
    lanes: () => switched("month", "lanes"),
    agenda: () => switched("month", "agenda"),
    year: () => switched("month", "year"),
    month: () => switched("week", "month"),
  });
  return { first, change, frames, views };
}

(window as unknown as { bench: typeof bench }).bench = bench;
