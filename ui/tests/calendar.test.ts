// The calendar as its users meet it, on the made-up board: what is said, what keys do, what Rust is asked for.
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useTransport } from "../src/ipc/transport";
import type { Card, Value } from "../src/ipc/types";
import { refresh, select } from "../src/shared/board.svelte";
import { language } from "../src/shared/language.svelte";
import { period } from "../src/shared/period.svelte";
import Calendar from "../src/features/calendar/View.svelte";
import Dialogs from "../src/views/Dialogs.svelte";
import { dialogs } from "../src/shared/dialogs.svelte";
import { fakeBoard } from "./page/fake_board";

let asked: { command: string; params: Record<string, unknown> }[] = [];

beforeEach(async () => {
  asked = [];
  language.choose("en");
  useTransport(fakeBoard({ heard: (command, params) => asked.push({ command, params }) }));
  await refresh();
  period.goTo(null);
});

afterEach(() => {
  cleanup();
  dialogs.close();
  select(null);
});

const day = (date: string) => {
  const cell = document.querySelector<HTMLElement>(`[data-day="${date}"]`);
  if (cell === null) throw new Error(`no cell of ${date}`);
  return cell;
};

async function month() {
  render(Calendar, { view: "month" });
  render(Dialogs);
  await waitFor(() => expect(document.querySelector("[data-card]")).not.toBeNull());
}

describe("the month", () => {
  it("is a grid with the weeks' numbers", async () => {
    await month();
    const grid = screen.getByRole("grid", { name: "Calendar of August 2026" });
    expect(
      within(grid)
        .getAllByRole("rowheader")
        .map((head) => head.getAttribute("aria-label")),
    ).toEqual(["31", "32", "33", "34", "35", "36"].map((number) => `Week ${number}`));
    expect(within(grid).getAllByRole("gridcell")).toHaveLength(42);
  });

  it("says what a day holds and what is too much", async () => {
    await month();
    expect(day("2026-08-19").getAttribute("aria-label")).toMatch(
      /^Wednesday,? 19 August, Event: Skolestart, \d+ posts, 3 of 2 Facebook/,
    );
    expect(day("2026-08-18")).toHaveAttribute("aria-current", "date");
  });

  it("leaves nothing behind on paper, and is as before when it is printed", async () => {
    const made = fakeBoard();
    useTransport({
      ...made,
      async invoke(command, params) {
        const answer = await made.invoke(command, params);
        if ((params as { command?: string }).command !== "calendar") return answer;
        const { cards, ...rest } = answer as Value<"calendar">;
        const many = Array.from({ length: 30 }, (_, index) => ({
          ...(cards[0] as Card),
          placement: `made ${index}`,
          planned: "2026-08-19T12:00",
        }));
        return { ...rest, cards: [...cards, ...many] };
      },
    });
    await month();
    const wednesday = day("2026-08-19");
    const shown = () => wednesday.querySelectorAll("[data-card]").length;
    const more = () => within(wednesday).queryByRole("button", { name: /posts on Wednesday/ });
    const before = shown();
    expect(before).toBeLessThan(30);
    expect(more()).toBeInTheDocument();
    await fireEvent(window, new Event("beforeprint"));
    expect(shown()).toBeGreaterThanOrEqual(30);
    expect(more()).toBeNull();
    await fireEvent(window, new Event("afterprint"));
    expect(shown()).toBe(before);
  });

  it("spells out a card with its findings", async () => {
    render(Calendar, { view: "lanes" });
    await waitFor(() => expect(document.querySelector("[data-card]")).not.toBeNull());
    const faces = [...day("fb|2026-08-19").querySelectorAll("[data-card]")].map((face) =>
      face.getAttribute("aria-label"),
    );
    expect(faces).toHaveLength(3);
    for (const face of faces.slice(0, 2))
      expect(face).toMatch(/Facebook, .*2 warnings: day too full, too close/);
  });

  it("lets the arrows walk from day to day, over the month's end too", async () => {
    await month();
    day("2026-08-18").focus();
    await fireEvent.keyDown(day("2026-08-18"), { key: "ArrowRight" });
    await waitFor(() => expect(day("2026-08-19")).toHaveFocus());
    await fireEvent.keyDown(day("2026-08-19"), { key: "PageDown" });
    await waitFor(() => expect(day("2026-09-19")).toHaveFocus());
    expect(day("2026-09-19").tabIndex).toBe(0);
    expect(document.querySelectorAll("[role=gridcell][tabindex='0']")).toHaveLength(1);
  });

  it("moves a card by keyboard and keeps its time", async () => {
    await month();
    const face = day("2026-08-18").querySelector<HTMLElement>("[data-card]");
    if (face === null) throw new Error("no card");
    face.focus();
    await fireEvent.keyDown(face, { key: "m" });
    const dialog = await screen.findByRole("dialog");
    const field = within(dialog).getByLabelText("When");
    await fireEvent.input(field, { target: { value: "2026-08-25" } });
    await waitFor(() => expect(asked.some(({ command }) => command === "preview")).toBe(true));
    const form = dialog.querySelector("form");
    if (form === null) throw new Error("no form");
    await fireEvent.submit(form);
    await waitFor(() => expect(asked.some(({ command }) => command === "move_cards")).toBe(true));
    const [move] = asked.find(({ command }) => command === "move_cards")?.params.moves as {
      to: string;
      placement: string;
    }[];
    expect(move?.to).toBe("2026-08-25T12:00");
    expect(move?.placement).toBe(face.dataset.card);
  });
});

describe("the other views", () => {
  const shown = async (view: "week" | "agenda" | "year", selector: string) => {
    render(Calendar, { view });
    render(Dialogs);
    await waitFor(() => expect(document.querySelector(selector)).not.toBeNull());
  };

  it("the week has a cell for every day and hour, walks by hours, and captures there", async () => {
    await shown("week", "[data-hour] [data-card]");
    const noon = day("2026-08-18T12:00");
    expect(noon.getAttribute("aria-label")).toMatch(/Tuesday,? 18 August, 12:00, 1 post$/);
    noon.focus();
    await fireEvent.keyDown(noon, { key: "ArrowDown" });
    await waitFor(() => expect(day("2026-08-18T13:00")).toHaveFocus());
    await fireEvent.keyDown(day("2026-08-18T13:00"), { key: "n" });
    expect(dialogs.current).toEqual({ name: "capture", line: " 18/08/2026 13:00" });
    dialogs.close();
    await fireEvent.keyDown(day("2026-08-18T13:00"), { key: "PageDown" });
    await waitFor(() => expect(day("2026-08-25T13:00")).toHaveFocus());
  });

  it("the list has a table for every day", async () => {
    await shown("agenda", ".agenda [data-card]");
    const table = screen.getByRole("table", { name: /Wednesday,? 19 August/ });
    expect(within(table).getAllByRole("columnheader")).toHaveLength(5);
    expect(within(table).getAllByRole("row").length).toBeGreaterThan(3);
  });

  it("a year's week leads to that week", async () => {
    await shown("year", "td[data-day]");
    const cell = day("fb|2026-W34");
    expect(cell.getAttribute("aria-label")).toMatch(/^Week 34, Facebook, \d+ of 8/);
    cell.focus();
    await fireEvent.keyDown(cell, { key: "Enter" });
    expect(location.hash).toBe("#/calendar/week");
    expect(period.on("2026-08-18")).toBe("2026-08-17");
  });

  it("several cards are chosen by keyboard and move as one, each as far from the first as before", async () => {
    render(Calendar, { view: "lanes" });
    render(Dialogs);
    await waitFor(() => expect(document.querySelector("[data-card]")).not.toBeNull());
    const faces = () => [...day("fb|2026-08-19").querySelectorAll<HTMLElement>("[data-card]")];
    const [first, second] = faces();
    if (first === undefined || second === undefined) throw new Error("too few cards");
    first.focus();
    await fireEvent.keyDown(first, { key: "x" });
    await fireEvent.keyDown(first, { key: "ArrowDown", shiftKey: true });
    await waitFor(() => expect(screen.getByRole("toolbar", { name: "2 posts chosen" })).toBeTruthy());
    await fireEvent.keyDown(second, { key: "m" });
    const dialog = await screen.findByRole("dialog", { name: "Move 2 posts" });
    await fireEvent.input(within(dialog).getByLabelText("When"), { target: { value: "+7d" } });
    const form = dialog.querySelector("form");
    if (form === null) throw new Error("no form");
    await fireEvent.submit(form);
    await waitFor(() => expect(asked.some(({ command }) => command === "move_cards")).toBe(true));
    const moves = asked.find(({ command }) => command === "move_cards")?.params.moves as { to: string }[];
    expect(moves.map(({ to }) => to.slice(0, 10))).toEqual(["2026-08-26", "2026-08-26"]);
    await waitFor(() => expect(screen.queryByRole("toolbar")).toBeNull());
  });
});
