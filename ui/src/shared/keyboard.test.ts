// Keys are the window's own until a dialog is asked for.
import { afterEach, expect, it, vi } from "vitest";
import { dialogs } from "./dialogs.svelte";
import { pressed, register } from "./keyboard.svelte";

afterEach(() => dialogs.close());

it("what is typed after a dialog was asked for does nothing else, though it is not there yet", () => {
  const run = vi.fn();
  const stop = register([{ keys: ["b"], name: () => "", group: () => "", run }]);
  pressed(new KeyboardEvent("keydown", { key: "b" }));
  expect(run).toHaveBeenCalledTimes(1);
  dialogs.open({ name: "capture" });
  pressed(new KeyboardEvent("keydown", { key: "b" }));
  expect(run).toHaveBeenCalledTimes(1);
  stop();
});
