// The board as a person meets it: columns with their cards, what is said when one is too full, and moves by keyboard.
import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { BoardCard, ColumnsView, ColumnView } from "../../ipc/types";
import { useTransport } from "../../ipc/transport";
import { fakeBoard } from "../../../tests/page/fake_board";
import { refresh } from "../../shared/board.svelte";
import { language } from "../../shared/language.svelte";
import { arrangement } from "./arrangement.svelte";
import View from "./View.svelte";

const card = (post: string, more: Partial<BoardCard> = {}): BoardCard => ({
  post,
  title: `Sak ${post}`,
  status: "drafting",
  planned: null,
  category: null,
  campaign: null,
  owners: [],
  sponsored: false,
  placements: [],
  checklist_done: 0,
  checklist: 0,
  comments: 0,
  pictures: 0,
  findings: [],
  reuses: false,
  ...more,
});
const column = (key: string, kind: ColumnView["kind"], more: Partial<ColumnView> = {}): ColumnView => ({
  key,
  kind,
  week: null,
  count: 0,
  fits: more.count ?? 0,
  limit: null,
  older: 0,
  takes: true,
  ...more,
});

const view: ColumnsView = {
  columns: [
    column("ideas", "ideas", { count: 1 }),
    column("earlier", "earlier", { takes: false }),
    column("this_week", "this_week", { week: "2026-W34", count: 3, fits: 2, limit: 2 }),
    column("next_week", "next_week", { week: "2026-W35" }),
    column("out", "out", { count: 9, older: 9 }),
  ],
  lanes: [null],
  cells: [
    { lane: null, column: "ideas", count: 1, cards: [card("a", { status: "idea" })] },
    {
      lane: null,
      column: "this_week",
      count: 3,
      cards: [
        card("b", {
          checklist: 4,
          checklist_done: 1,
          sponsored: true,
          findings: [{ rule: "gap", severity: "serious" }],
        }),
        card("c"),
        card("d"),
      ],
    },
  ],
};

let asked: { command: string; params: Record<string, unknown> }[] = [];
const placed = () =>
  asked.filter(({ command }) => command === "place_cards").map(({ params }) => params.cards);

beforeEach(async () => {
  language.choose("nb");
  arrangement.sortBy("horizon");
  arrangement.divideBy("none");
  asked = [];
  const fake = fakeBoard();
  useTransport({
    ...fake,
    invoke(command, wrapped) {
      const { command: name, params } = wrapped as { command: string; params: Record<string, unknown> };
      asked.push({ command: name, params });
      if (name === "columns") return Promise.resolve(view);
      if (name === "board") return fake.invoke(command, wrapped);
      const outcome = { operation: null, changed: [], made: null, raised: [], raised_count: 0, solved: 0 };
      return Promise.resolve(
        name === "place_preview" ? { planned: null, raised: [], solved: 0, loads: [] } : outcome,
      );
    },
  });
  await refresh();
  render(View);
  await screen.findByRole("button", { name: /^Sak b/ });
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

it("shows columns with their cards, and what lies behind only when something does", () => {
  const names = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent.trim());
  expect(names).toEqual(["Ideer uten tid", "Denne uken uke 34", "Neste uke uke 35", "Ute"]);
  const cards = within(screen.getByRole("list", { name: "Denne uken" })).getAllByRole("listitem");
  expect(cards).toHaveLength(3);
});

it("says in words that a column holds more than it should", () => {
  expect(screen.getByText("3 av 2")).toBeVisible();
  expect(screen.getByText("1 over grensen")).toBeVisible();
});

it("spells a card out for those who listen", () => {
  const name = screen.getByRole("button", { name: /^Sak b/ }).getAttribute("aria-label");
  expect(name).toContain("1 av 4 punkter gjort");
  expect(name).toContain("sponset");
  expect(name).toContain("alvorlig: for tett");
});

it("moves a card to the column beside with Shift and an arrow, past one that takes nothing", async () => {
  const user = userEvent.setup();
  screen.getByRole("button", { name: /^Sak a/ }).focus();
  await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
  expect(placed()).toEqual([[{ post: "a", horizon: "this_week" }]]);
});

it("puts a card past its neighbour with Shift and the down arrow", async () => {
  const user = userEvent.setup();
  screen.getByRole("button", { name: /^Sak b/ }).focus();
  await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
  expect(placed()).toEqual([[{ post: "b", between: { above: "c", below: "d" } }]]);
});

it("says how many of a column's cards the filter lets in, and judges the limit by all", () => {
  expect(screen.getByText("Filteret viser 2 av 3 kort")).toBeInTheDocument();
  expect(screen.getByText("3 av 2")).toBeVisible();
});

it("moves all chosen cards as one", async () => {
  const user = userEvent.setup();
  screen.getByRole("button", { name: /^Sak b/ }).focus();
  await user.keyboard("x{ArrowDown}x");
  expect(screen.getByRole("toolbar", { name: "2 innlegg valgt" })).toBeVisible();
  await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
  expect(placed()).toEqual([
    [
      { post: "b", horizon: "next_week" },
      { post: "c", horizon: "next_week" },
    ],
  ]);
  expect(screen.queryByRole("toolbar")).toBeNull();
});

it("chooses a range within a column with Shift and the mouse, and lets go with Escape", async () => {
  const user = userEvent.setup();
  await user.keyboard("{Control>}");
  await user.click(screen.getByRole("button", { name: /^Sak b/ }));
  await user.keyboard("{/Control}{Shift>}");
  await user.click(screen.getByRole("button", { name: /^Sak d/ }));
  await user.keyboard("{/Shift}");
  expect(screen.getByRole("toolbar", { name: "3 innlegg valgt" })).toBeVisible();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("toolbar")).toBeNull();
});

it("puts all chosen cards into the bin as one", async () => {
  const user = userEvent.setup();
  screen.getByRole("button", { name: /^Sak c/ }).focus();
  await user.keyboard("x{ArrowDown}x{Delete}");
  const [deleted] = asked.filter(({ command }) => command === "delete_posts");
  expect(deleted?.params.posts).toEqual(["c", "d"]);
});

it("walks between cards with the arrows, one stop for Tab", async () => {
  const user = userEvent.setup();
  screen.getByRole("button", { name: /^Sak a/ }).focus();
  await user.keyboard("{ArrowRight}{ArrowDown}");
  expect(screen.getByRole("button", { name: /^Sak c/ })).toHaveFocus();
  expect(document.querySelectorAll("[data-card][tabindex='0']")).toHaveLength(1);
});

it("asks for older finished work only when it is wanted", async () => {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Vis 9 eldre" }));
  const last = asked.filter(({ command }) => command === "columns").at(-1);
  expect(last?.params.older).toEqual(["out"]);
});

it("offers M for moving without dragging", async () => {
  const user = userEvent.setup();
  screen.getByRole("button", { name: /^Sak b/ }).focus();
  await user.keyboard("m");
  expect(await screen.findByRole("dialog", { hidden: true })).toHaveTextContent("Flytt «Sak b»");
});
