// What every contestant of the benchmark stands on: the stage, the clock, and a board that looks its answers up.
import { follow, refresh } from "../src/shared/board.svelte";
import { useTransport } from "../src/ipc/transport";
import type { Card } from "../src/ipc/types";
import { fakeBoard } from "../tests/page/fake_board";
import { boardOf, type Asked } from "./board_data";
import { answers, yearLoad } from "./data";
import { wheelOf } from "./wheel_data";

export const stage = document.querySelector<HTMLElement>("#stage") as HTMLElement;

/** Where a graphics card, or what plays one, puts together what the page has drawn: in a frame of its own that no page hears of. */
const isComposited = new URLSearchParams(location.search).has("composited");

/**
 * What was changed before has been laid out and painted after this: all of it is done within the frame, and a message sent from its
 * beginning arrives at its end. Waiting for a second frame rounds every time up to whole frames; done only where it must be.
 */
export const painted = () =>
  new Promise<void>((done) =>
    requestAnimationFrame(() => {
      if (isComposited) return requestAnimationFrame(() => done());
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    }),
  );

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done));
}

type Contestants = Record<string, () => Promise<number>>;

/**
 * The median of each in milliseconds. They run in turns, so that what else the machine does meanwhile hits all alike; the first round
 * is thrown away.
 */
export async function inTurns<All extends Contestants>(
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

export async function timed(change: () => void, done: () => boolean = () => true): Promise<number> {
  const start = performance.now();
  change();
  await until(done);
  await painted();
  return performance.now() - start;
}

/** What is at so great a part of the times in order: 0.5 is the middle. */
export const at = (times: readonly number[], part: number): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length * part)] ?? 0;

// The board behind our views: a lookup instead of Rust.
let held: Card[] = [];
let answer = answers([]);
let changed: (payload: unknown) => void = () => undefined;
const base = fakeBoard({ isEmpty: true });
const board = boardOf(10_000);
const wheel = wheelOf(10, 15);

useTransport({
  async invoke(command, params) {
    const asked = params as { command: string; params: Record<string, unknown> };
    if (command === "rpc") {
      const { from, to, year } = asked.params;
      if (asked.command === "calendar") return answer(String(from), String(to));
      if (asked.command === "tray") return [];
      if (asked.command === "year_load") return yearLoad(Number(year));
      if (asked.command === "columns") return board(asked.params as unknown as Asked);
      if (asked.command === "wheel") return wheel(String(from), String(to));
    }
    return base.invoke(command, params);
  },
  listen(event, heard) {
    if (event === "board-changed") changed = heard;
    return () => undefined;
  },
});

export const plan = {
  get cards(): readonly Card[] {
    return held;
  },
  get answer() {
    return answer;
  },
  hold(all: Card[]): void {
    held = all;
    answer = answers(all);
  },
  /** As Rust tells of a committed change. */
  tell: (): void => changed({ changed: [], board: false }),
};

/** Opens the board once, and follows it. */
export async function begin(): Promise<void> {
  follow();
  await refresh();
}
