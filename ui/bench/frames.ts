// What moves: a card dragged over the month, the board scrolled. How long the page's own work takes in a frame, and the frames.
import { flushSync, mount, unmount } from "svelte";
import Board from "../src/features/board/View.svelte";
import { shown } from "./ours";
import { open } from "./shown.svelte";
import { at, painted, stage, until } from "./stage";

export interface Frames {
  work: number;
  middle: number;
  slow: number;
}

/** Lets `step` do its part of a movement in every frame for a second and a half. */
async function moving(step: (part: number) => void): Promise<Frames> {
  const lengths: number[] = [];
  const worked: number[] = [];
  let last = performance.now();
  const began = last;
  while (performance.now() - began < 1500) {
    const start = performance.now();
    step((start - began) / 1500);
    flushSync();
    worked.push(performance.now() - start);
    await new Promise<void>((done) => requestAnimationFrame(() => done()));
    const now = performance.now();
    lengths.push(now - last);
    last = now;
  }
  return { work: at(worked, 0.5), middle: at(lengths, 0.5), slow: at(lengths, 0.95) };
}

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

/** Drags a card to and fro over the month. */
export async function dragged(): Promise<Frames> {
  const app = open("month");
  await until(() => shown() > 0);
  await painted();
  const face = stage.querySelector<HTMLElement>("[data-card]") as HTMLElement;
  const { left, top } = face.getBoundingClientRect();
  tell(face, "pointerdown", left + 5, top + 5);
  const frames = await moving((part) =>
    tell(window, "pointermove", 200 + 900 * Math.abs(Math.sin(part * 9)), 150 + 500 * part),
  );
  tell(window, "blur", 0, 0);
  await app.close();
  return frames;
}

/** A box of its own moved over a still page of nothing: what a frame takes on this machine at least. */
export async function bare(): Promise<Frames> {
  const box = stage.appendChild(document.createElement("div"));
  box.className = "box";
  const frames = await moving(
    (part) => (box.style.transform = `translate(${900 * Math.abs(Math.sin(part * 9))}px, ${500 * part}px)`),
  );
  stage.replaceChildren();
  return frames;
}

/** Scrolls the board's first column down, over as many of its cards as there is time for. */
export async function scrolled(): Promise<Frames> {
  const app = mount(Board, { target: stage });
  await until(() => shown() > 0);
  await painted();
  const column = stage.querySelector<HTMLElement>("[data-cell][data-scrolls]") as HTMLElement;
  const frames = await moving(() => column.scrollBy(0, 40));
  await unmount(app);
  stage.replaceChildren();
  return frames;
}
