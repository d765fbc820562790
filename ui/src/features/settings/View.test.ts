// The list of sections says which one is read: the one that was chosen, else the one the page stands at.
import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fakeBoard } from "../../../tests/page/fake_board";
import { useTransport } from "../../ipc/transport";
import { refresh } from "../../shared/board.svelte";
import { language } from "../../shared/language.svelte";
import View from "./View.svelte";

const HEIGHT = 600;
let main: HTMLElement;

beforeEach(async () => {
  language.choose("en");
  useTransport(fakeBoard());
  await refresh();
  main = document.createElement("main");
  document.body.append(main);
  render(View, { target: main });
  // Each section 400 px high in a page of 600, for there is no layout here.
  const sections = [...document.querySelectorAll("section")];
  sections.forEach((section, at) => {
    section.getBoundingClientRect = () => new DOMRect(0, at * 400 - main.scrollTop, 100, 400);
  });
  main.getBoundingClientRect = () => new DOMRect(0, 0, 100, HEIGHT);
  Object.defineProperties(main, {
    clientHeight: { value: HEIGHT },
    scrollHeight: { value: sections.length * 400 },
  });
});
afterEach(() => {
  cleanup();
  main.remove();
});

const current = () =>
  within(screen.getByRole("navigation"))
    .getAllByRole("button")
    .filter((button) => button.getAttribute("aria-current") === "true")
    .map((button) => button.textContent.trim());
async function scroll(to: number) {
  main.scrollTop = to;
  await fireEvent.scroll(main);
}

it("is the first until one scrolls, and follows the page", async () => {
  expect(current()).toEqual(["Look and language"]);
  await scroll(900);
  expect(current()).toEqual(["Rules"]);
  await scroll(0);
  expect(current()).toEqual(["Look and language"]);
});

it("is the last at the end, and the chosen one where it can't reach the top", async () => {
  await scroll(11 * 400 - HEIGHT);
  expect(current()).toEqual(["Calendar file"]);
  await fireEvent.click(screen.getByRole("button", { name: "The file" }));
  await fireEvent.scroll(main);
  expect(current()).toEqual(["The file"]);
  await scroll(400);
  expect(current()).toEqual(["The board"]);
});
