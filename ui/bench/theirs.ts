// The contestants: a plain CSS grid of the same cards, and FullCalendar.
import { Calendar as FullCalendar } from "@fullcalendar/core";
import dayGrid from "@fullcalendar/daygrid";
import timeGrid from "@fullcalendar/timegrid";
import type { Card } from "../src/ipc/types";
import { MONTH } from "./data";
import { painted, plan, stage, timed } from "./stage";

function plainGrid(all: readonly Card[], most: number): HTMLElement {
  const grid = document.createElement("div");
  grid.className = "plain";
  const { days } = plan.answer(MONTH.from, MONTH.to);
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

export async function plain(most: number): Promise<number> {
  const time = await timed(() => stage.append(plainGrid(plan.cards, most)));
  stage.replaceChildren();
  return time;
}

export async function plainChanged(most: number): Promise<number> {
  stage.append(plainGrid(plan.cards, most));
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
    events: plan.cards.map(({ placement, title, planned }) => ({
      id: placement ?? "",
      title,
      start: planned ?? "",
    })),
  });
  calendar.render();
  return calendar;
}

export async function theirs(view: string): Promise<number> {
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

export async function theirsChanged(view: string): Promise<number> {
  const into = stage.appendChild(document.createElement("div"));
  into.style.height = "100%";
  const calendar = fullCalendar(view, into);
  await painted();
  const title = `changed ${performance.now()}`;
  const id = plan.cards.find(({ planned }) => planned?.startsWith("2026-08-18"))?.placement ?? "";
  const time = await timed(() => calendar.getEventById(id)?.setProp("title", title));
  calendar.destroy();
  stage.replaceChildren();
  return time;
}
