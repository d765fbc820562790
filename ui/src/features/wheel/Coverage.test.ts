// What has the posts it should have is not urged to have more.
import { cleanup, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fakeBoard } from "../../../tests/page/fake_board";
import { useTransport } from "../../ipc/transport";
import type { CycleEntry, Value, WheelView } from "../../ipc/types";
import { refresh } from "../../shared/board.svelte";
import { language } from "../../shared/language.svelte";
import Coverage from "./Coverage.svelte";

type Row = Value<"cycle_coverage">[number];

const row = (entry: string, title: string, planned: number): Row => ({
  entry,
  title,
  ring: "",
  owner: null,
  template: 2,
  occurrence: {
    turn: "2026",
    from: "2026-08-24",
    to: "2026-08-30",
    takes_place: true,
    change: null,
    expected: 3,
    planned,
    published: 0,
    gap: planned < 3,
    accepted: false,
    to_make: 2,
  } as Row["occurrence"],
});

beforeEach(async () => {
  language.choose("en");
  const fake = fakeBoard();
  useTransport({
    ...fake,
    invoke: (name, payload) =>
      (payload as { command: string }).command === "cycle_coverage"
        ? Promise.resolve([row("a", "School starts", 4), row("b", "Harvest", 1)])
        : fake.invoke(name, payload),
  });
  await refresh();
});
afterEach(cleanup);

it("posts are offered only where some lack", async () => {
  const entries = ["a", "b"].map((id) => ({ entry: { id, template: [{}] } as unknown as CycleEntry }));
  render(Coverage, {
    view: { entries } as unknown as WheelView,
    onchoose: () => undefined,
    onmake: () => undefined,
  });
  const line = async (name: string) =>
    (await screen.findByRole("rowheader", { name })).closest("tr") as HTMLElement;
  expect(within(await line("Harvest")).getByRole("button", { name: "Make 2 posts" })).toBeTruthy();
  expect(within(await line("School starts")).queryByRole("button", { name: /Make/ })).toBeNull();
});
