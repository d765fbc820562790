// The start: the window is drawn once, with what it opens on in it, and does not wait for ever.
import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it, vi } from "vitest";
import { fakeBoard } from "../../tests/page/fake_board";
import { useTransport } from "../ipc/transport";
import { language } from "../shared/language.svelte";
import App from "./App.svelte";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The made-up board, whose month comes when `come` is called. */
function waiting(): { come: () => void } {
  let come: () => void = () => undefined;
  const asked = new Promise<void>((done) => (come = done));
  const made = fakeBoard();
  useTransport({
    ...made,
    async invoke(command, params) {
      const { command: name } = params as { command?: string };
      if (name === "calendar") await asked;
      // What is asked for behind it is never heard of here.
      else if (command === "rpc" && name !== "board") await new Promise(() => undefined);
      return made.invoke(command, params);
    },
  });
  language.choose("en");
  return { come: () => come() };
}

const isSeen = () => screen.queryByRole("navigation", { name: "Views" }) !== null;
const isMade = () => document.querySelector(".whole .shell") !== null;

it("the window appears with its month in it, as soon as that comes", async () => {
  vi.useFakeTimers();
  const { come } = waiting();
  render(App);
  await vi.advanceTimersByTimeAsync(0);
  expect(isMade()).toBe(true);
  expect(isSeen()).toBe(false);
  expect(screen.getByText("Opening the board …")).toBeInTheDocument();
  come();
  await vi.advanceTimersByTimeAsync(0);
  expect(isSeen()).toBe(true);
  expect(document.querySelector("[data-card]")).not.toBeNull();
  expect(screen.queryByText("Opening the board …")).toBeNull();
});

it("a month that is long in coming does not keep the window waiting", async () => {
  vi.useFakeTimers();
  waiting();
  render(App);
  await vi.advanceTimersByTimeAsync(100);
  expect(isMade()).toBe(true);
  expect(isSeen()).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(isSeen()).toBe(true);
  expect(document.querySelector("[data-card]")).toBeNull();
});
