// Finding things as people do: the palette by keyboard, a filter put together and taken apart, files let go over the window.
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useTransport } from "../src/ipc/transport";
import { board, refresh, select } from "../src/shared/board.svelte";
import { dialogs } from "../src/shared/dialogs.svelte";
import { everything } from "../src/shared/filter";
import { filters } from "../src/shared/filters.svelte";
import { register } from "../src/shared/keyboard.svelte";
import { language } from "../src/shared/language.svelte";
import { period } from "../src/shared/period.svelte";
import { takeDropped } from "../src/views/boards";
import Dialogs from "../src/views/Dialogs.svelte";
import FilterPanel from "../src/views/FilterPanel.svelte";
import FilterRow from "../src/views/FilterRow.svelte";
import { fakeBoard } from "./page/fake_board";

let asked: { command: string; params: Record<string, unknown> }[] = [];

beforeEach(async () => {
  asked = [];
  language.choose("en");
  useTransport(fakeBoard({ heard: (command, params) => asked.push({ command, params }) }));
  await refresh();
});

afterEach(() => {
  cleanup();
  dialogs.close();
  filters.clear();
  select(null);
});

async function palette(cards = false) {
  dialogs.open({ name: "palette", cards });
  render(Dialogs);
  return screen.findByRole("combobox");
}
const chosen = () => document.querySelector("[role=option][aria-selected=true]")?.textContent ?? "";

describe("the palette", () => {
  it("names the chosen option to who listens, and the arrows go round", async () => {
    const stop = register([
      { keys: ["x"], name: () => "First of all", group: () => "", run: () => undefined },
      { keys: [], name: () => "Second", group: () => "", run: () => undefined },
    ]);
    const field = await palette();
    const active = () => document.getElementById(field.getAttribute("aria-activedescendant") ?? "");
    expect(active()?.textContent).toContain("First of all");
    await fireEvent.keyDown(field, { key: "ArrowDown" });
    expect(active()?.textContent).toContain("Second");
    await fireEvent.keyDown(field, { key: "ArrowDown" });
    expect(active()?.textContent).toContain("First of all");
    await fireEvent.keyDown(field, { key: "ArrowUp" });
    expect(active()?.textContent).toContain("Second");
    stop();
  });

  it("runs what is chosen once it has closed", async () => {
    let open: boolean | null = null;
    const stop = register([
      {
        keys: [],
        name: () => "Do the thing",
        group: () => "",
        run: () => (open = dialogs.current !== null),
      },
    ]);
    const field = await palette();
    await fireEvent.input(field, { target: { value: "thing" } });
    await fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(open).toBe(false));
    stop();
  });

  it("leads to a week that is typed as people say it", async () => {
    const field = await palette();
    await fireEvent.input(field, { target: { value: "week 36" } });
    expect(chosen()).toContain("Week 36");
    await fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(period.on(board.today)).toBe("2026-08-31"));
  });

  it("finds a channel and shows only it", async () => {
    const field = await palette();
    await fireEvent.input(field, { target: { value: "instag" } });
    expect(chosen()).toContain("Instagram");
    await fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(filters.current.channels).toHaveLength(1));
  });

  it("opens the card that is found", async () => {
    const field = await palette(true);
    await fireEvent.input(field, { target: { value: "skolestart" } });
    await waitFor(() => expect(screen.getAllByRole("option").length).toBeGreaterThan(0));
    await fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(board.selected).not.toBeNull());
  });

  it("says so when there is nothing", async () => {
    const field = await palette();
    await fireEvent.input(field, { target: { value: "qqqq" } });
    await screen.findByText(/Nothing found for/);
  });
});

describe("the filter", () => {
  it("is put together by ticking and taken apart chip by chip", async () => {
    render(FilterPanel);
    render(FilterRow);
    await fireEvent.click(screen.getByRole("checkbox", { name: "Facebook" }));
    await fireEvent.click(screen.getByRole("checkbox", { name: "Has findings" }));
    await fireEvent.click(screen.getByRole("radio", { name: "Next week" }));
    await fireEvent.input(screen.getByLabelText("Words in the title"), { target: { value: "skole" } });
    expect(filters.current).toMatchObject({ has_findings: true, period: "next_week", text: "skole" });
    for (const name of ["Facebook", "Next week", "Has findings", "“skole”"]) {
      await fireEvent.click(screen.getByRole("button", { name: `Remove ${name}` }));
    }
    expect(filters.current).toEqual(everything);
  });
});

describe("files let go over the window", () => {
  it("are imported with a preview when they are no board", () => {
    takeDropped(["/home/anna/trello.json"]);
    expect(dialogs.current).toEqual({ name: "import_board", source: "/home/anna/trello.json" });
  });
  it("are opened when they are a board, whatever the capitals", async () => {
    takeDropped(["C:\\Tavler\\Våren.POSTWHEEL"]);
    await waitFor(() =>
      expect(asked).toContainEqual({
        command: "open_board",
        params: { path: "C:\\Tavler\\Våren.POSTWHEEL" },
      }),
    );
  });
  it("are refused when there are several", () => {
    takeDropped(["a.json", "b.json"]);
    expect(dialogs.current).toBeNull();
  });
});
