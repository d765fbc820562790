// The benchmark of the pages, run by run.js in the webview: from data to painted, ours beside a plain grid and FullCalendar.
import { mount, unmount } from "svelte";
import Board from "../src/features/board/View.svelte";
import { arrangement } from "../src/features/board/arrangement.svelte";
import Wheel from "../src/features/wheel/View.svelte";
import { period } from "../src/shared/period.svelte";
import { go } from "../src/shared/route.svelte";
import "../src/shared/styles/base.css";
import "../src/shared/styles/tokens.css";
import { cards, MONTH } from "./data";
import { bare, dragged, scrolled } from "./frames";
import { ours, oursChanged, shown, switched } from "./ours";
import { begin, inTurns, plan, stage, timed } from "./stage";
import { plain, plainChanged, theirs, theirsChanged } from "./theirs";

async function mounted(component: typeof Board | typeof Wheel, done: () => boolean): Promise<number> {
  let app: ReturnType<typeof mount> | undefined;
  const time = await timed(() => (app = mount(component, { target: stage })), done);
  if (app) await unmount(app);
  stage.replaceChildren();
  return time;
}

function byStatus(): void {
  arrangement.sortBy("status");
  arrangement.divideBy("none");
}

const board = () => mounted(Board, () => shown() > 0);
const wheel = () => mounted(Wheel, () => stage.querySelector("[data-mark]") !== null);

/** What moves, alone: how fast that is depends on who draws, the processor or a graphics card. */
async function frames() {
  await begin();
  period.goTo("2026-08-18");
  plan.hold(cards(1000, MONTH.from, MONTH.to));
  byStatus();
  await dragged();
  return { bare: await bare(), dragged: await dragged(), scrolled: await scrolled() };
}

async function bench(rounds: number) {
  await begin();
  period.goTo("2026-08-18");
  plan.hold(cards(1000, MONTH.from, MONTH.to));
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
  plan.hold(cards(10_000, "2026-01-01", "2026-12-31"));
  const views = await inTurns(rounds, {
    week: () => switched("month", "week"),
    lanes: () => switched("month", "lanes"),
    agenda: () => switched("month", "agenda"),
    year: () => switched("month", "year"),
    month: () => switched("week", "month"),
  });
  byStatus();
  go("wheel");
  const others = await inTurns(rounds, { board, wheel });
  return { first, change, views, others };
}

Object.assign(window, { bench, frames });
