// Parts of the window that are read when they are first asked for: all of them in one script would keep the first screen waiting.
import type { Component } from "svelte";

/** At once where it is here already. */
export type Later<Props extends Record<string, unknown>> = () => Component<Props> | Promise<Component<Props>>;

const waiting: (() => Promise<unknown>)[] = [];

export function later<Props extends Record<string, unknown>>(
  load: () => Promise<{ default: Component<Props> }>,
): Later<Props> {
  let here: Component<Props> | null = null;
  const fetched = () => load().then((module) => (here = module.default));
  waiting.push(fetched);
  return () => here ?? fetched();
}

/** Fetches what nobody has asked for yet, one after another, so that nobody waits for it either. */
export async function fetchRest(): Promise<void> {
  // What arrives may bring parts of its own.
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    // Whoever asks for it hears why it does not come.
    await next().catch(() => undefined);
  }
}
