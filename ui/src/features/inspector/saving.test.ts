// A card edited in the inspector: each change is one command, refusals and Escape change nothing.
import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BoardView, PostView } from "../../ipc/types";
import { useTransport } from "../../ipc/transport";
import { refresh } from "../../shared/board.svelte";
import { language } from "../../shared/language.svelte";
import View from "./View.svelte";

const view: PostView = {
  post: {
    id: "p",
    title: "Skolestart",
    brief: "Husk refleks.",
    planned: "2026-08-18T12:00",
    status: "drafting",
    category: null,
    owners: [],
    tags: [],
    campaign: null,
    audience: null,
    purpose: "",
    link: null,
    sponsored: false,
    budget: null,
    reuses: null,
    order: "none",
    allow_double_post: false,
    pictures: [],
    links: [],
    checklist: [
      { text: "Bilde", done: false },
      { text: "Tekst", done: true },
    ],
    comments: [],
    cycle_entries: [],
  },
  placements: [],
  findings: [],
  history: [],
};

const board = {
  path: "/b.postwheel",
  today: "2026-08-18",
  now: "2026-08-18T09:00",
  week: "2026-W34",
  channels: [],
  people: [
    {
      id: "anna",
      name: "Anna Holm",
      initials: "AH",
      colour: null,
      most_per_week: null,
      absences: [],
      duties: [],
    },
  ],
  categories: [],
  tags: [],
  campaigns: [],
  audiences: [],
  findings: { serious: 0, warning: 0, info: 0 },
} as unknown as BoardView;

let writes: { command: string; params: unknown }[] = [];

beforeEach(async () => {
  language.choose("nb");
  writes = [];
  useTransport({
    invoke(_, asked) {
      const { command, params } = asked as { command: string; params: unknown };
      if (command === "board") return Promise.resolve(board);
      if (command === "post") return Promise.resolve(view);
      writes.push({ command, params });
      return Promise.resolve({
        operation: null,
        changed: [],
        made: null,
        raised: [],
        raised_count: 0,
        solved: 0,
      });
    },
    listen: () => () => undefined,
  });
  await refresh();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const open = async (field: string): Promise<HTMLElement> => {
  render(View, { post: "p" });
  return screen.findByRole("textbox", { name: field });
};

describe("the title", () => {
  it("is saved once by Enter, and not again when the field is left", async () => {
    const user = userEvent.setup();
    const title = await open("Tittel");
    await user.clear(title);
    await user.type(title, "Skolestart på tirsdag{Enter}");
    await user.tab();
    expect(writes).toEqual([
      { command: "rename_post", params: { post: "p", title: "Skolestart på tirsdag" } },
    ]);
  });

  it("is saved when the field is left", async () => {
    const user = userEvent.setup();
    const title = await open("Tittel");
    await user.type(title, "!");
    await user.tab();
    expect(writes).toEqual([{ command: "rename_post", params: { post: "p", title: "Skolestart!" } }]);
  });

  it("cannot be empty, and says so", async () => {
    const user = userEvent.setup();
    const title = await open("Tittel");
    await user.clear(title);
    await user.tab();
    expect(writes).toEqual([]);
    expect(screen.getByRole("alert")).toHaveTextContent("Innlegget må ha en tittel.");
    expect(title).toHaveValue("Skolestart");
  });

  it("comes back by Escape", async () => {
    const user = userEvent.setup();
    const title = await open("Tittel");
    await user.type(title, " i går{Escape}");
    await user.tab();
    expect(writes).toEqual([]);
    expect(title).toHaveValue("Skolestart");
  });

  it("left as it was saves nothing", async () => {
    const user = userEvent.setup();
    await user.click(await open("Tittel"));
    await user.tab();
    expect(writes).toEqual([]);
  });
});

it("Enter is a new line in the brief, and leaving saves it", async () => {
  const user = userEvent.setup();
  await open("Tittel");
  await user.click(screen.getByRole("button", { name: "Rediger briefen" }));
  const brief = screen.getByRole("textbox", { name: "Brief" });
  await user.type(brief, "{Enter}Og vest.");
  expect(writes).toEqual([]);
  await user.tab();
  expect(writes).toEqual([
    { command: "write_brief", params: { post: "p", brief: "Husk refleks.\nOg vest." } },
  ]);
});

it("a typed time is saved when Enter is pressed, not with every key", async () => {
  const user = userEvent.setup();
  const when = await open("Når");
  await user.clear(when);
  await user.type(when, "uke 35");
  expect(writes).toEqual([]);
  await user.keyboard("{Enter}");
  expect(writes).toEqual([{ command: "schedule_post", params: { post: "p", to: "2026-W35" } }]);
});

it("a time that is not understood is not saved, and says how to write it", async () => {
  const user = userEvent.setup();
  const when = await open("Når");
  await user.clear(when);
  await user.type(when, "snart{Enter}");
  expect(writes).toEqual([]);
  expect(screen.getByRole("alert")).toHaveTextContent("uke 34");
});

it("an item is ticked with the rest of the list as it was", async () => {
  const user = userEvent.setup();
  await open("Tittel");
  await user.click(screen.getByRole("checkbox", { name: "Bilde er gjort" }));
  expect(writes).toEqual([
    {
      command: "set_checklist",
      params: {
        post: "p",
        checklist: [
          { text: "Bilde", done: true },
          { text: "Tekst", done: true },
        ],
      },
    },
  ]);
});

it("a new item is added to the end by Enter", async () => {
  const user = userEvent.setup();
  await user.type(await open("Legg til punkt"), "Lenke{Enter}");
  expect(writes).toHaveLength(1);
  expect(writes[0]?.params).toMatchObject({
    checklist: [{ text: "Bilde" }, { text: "Tekst" }, { text: "Lenke", done: false }],
  });
});
