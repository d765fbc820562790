// Parts that are read when they are asked for, or when there is time.
import { expect, it, vi } from "vitest";
import type { Component } from "svelte";
import { fetchRest, later, type Later } from "./later";

const part = (() => ({})) as unknown as Component;

it("is fetched when it is asked for, and at once from then on", async () => {
  const load = vi.fn(() => Promise.resolve({ default: part }));
  const asked = later(load);
  expect(load).not.toHaveBeenCalled();
  expect(await asked()).toBe(part);
  expect(asked()).toBe(part);
  expect(load).toHaveBeenCalledTimes(1);
});

it("is there at once when the rest has been fetched, and so is what it brings along", async () => {
  let inner: Later<Record<string, unknown>> = later(() => Promise.reject(new Error("not yet")));
  const outer = later(() => {
    inner = later(() => Promise.resolve({ default: part }));
    return Promise.resolve({ default: part });
  });
  await expect(async () => inner()).rejects.toThrow("not yet");
  // What cannot be fetched is left for the one who asks for it, and keeps nothing else back.
  await fetchRest();
  expect(outer()).toBe(part);
  expect(inner()).toBe(part);
});
