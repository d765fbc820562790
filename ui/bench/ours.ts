// Our calendar: from data to painted, one card changed, one view after another.
import type { CalendarView } from "../src/features/calendar/views";
import { open, type Shown } from "./shown.svelte";
import { painted, plan, stage, timed, until } from "./stage";

export const shown = () => document.querySelectorAll("#stage [data-card]").length;

export async function ours(view: CalendarView): Promise<number> {
  let app: Shown | undefined;
  const time = await timed(
    () => (app = open(view)),
    () => shown() > 0,
  );
  await app?.close();
  return time;
}

export async function oursChanged(view: CalendarView): Promise<number> {
  const app = open(view);
  await until(() => shown() > 0);
  await painted();
  const face = document.querySelector<HTMLElement>("#stage [data-card]");
  const at = plan.cards.findIndex((card) => card.placement === face?.dataset.card);
  const title = `changed ${performance.now()}`;
  plan.hold(plan.cards.map((card, index) => (index === at ? { ...card, title } : card)));
  const time = await timed(
    () => plan.tell(),
    () => stage.textContent?.includes(title) === true,
  );
  await app.close();
  return time;
}

/** From one view to another: until the other is painted. */
export async function switched(from: CalendarView, to: CalendarView): Promise<number> {
  const app = open(from);
  await until(() => shown() > 0);
  await painted();
  const before = stage.querySelector("[data-card]");
  const isThere = () =>
    before?.isConnected !== true &&
    (to === "year" ? stage.querySelector("[role=gridcell]") !== null : shown() > 0);
  const time = await timed(() => app.show(to), isThere);
  await app.close();
  return time;
}
