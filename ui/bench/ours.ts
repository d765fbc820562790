// Our calendar: from data to painted, one card changed, one view after another.
import { mount, unmount } from "svelte";
import Calendar from "../src/features/calendar/View.svelte";
import type { CalendarView } from "../src/features/calendar/views";
import { painted, plan, stage, timed, until } from "./stage";

export const shown = () => document.querySelectorAll("#stage [data-card]").length;

export function open(view: CalendarView) {
  return mount(Calendar, { target: stage, props: { view } });
}

export async function ours(view: CalendarView): Promise<number> {
  let app: ReturnType<typeof open> | undefined;
  const time = await timed(
    () => (app = open(view)),
    () => shown() > 0,
  );
  if (app) await unmount(app);
  stage.replaceChildren();
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
  await unmount(app);
  stage.replaceChildren();
  return time;
}

/** From one view to another: until the other is painted. */
export async function switched(from: CalendarView, to: CalendarView): Promise<number> {
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
