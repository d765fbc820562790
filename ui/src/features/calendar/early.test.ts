// What is asked for before there is a view: one question, and no old answer.
import { cleanup, render, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fakeBoard } from "../../../tests/page/fake_board";
import { useTransport } from "../../ipc/transport";
import { refresh } from "../../shared/board.svelte";
import { period } from "../../shared/period.svelte";
import { askForMonth } from "./month/early";
import Calendar from "./View.svelte";

let asked: unknown[] = [];

beforeEach(async () => {
  asked = [];
  useTransport(
    fakeBoard({ heard: (command, params) => command === "calendar" && asked.push([params.from, params.to]) }),
  );
  await refresh();
  period.goTo(null);
});

afterEach(cleanup);

async function shown() {
  render(Calendar, { view: "month" });
  await waitFor(() => expect(document.querySelector("[data-card]")).not.toBeNull());
}

it("the month asked for early is not asked for again", async () => {
  askForMonth();
  await shown();
  expect(asked).toEqual([["2026-07-27", "2026-09-06"]]);
});

it("another month is asked for", async () => {
  askForMonth();
  period.goTo("2026-09-10");
  await shown();
  expect(asked).toEqual([
    ["2026-07-27", "2026-09-06"],
    ["2026-08-31", "2026-10-04"],
  ]);
});

it("what has changed since is asked for again", async () => {
  askForMonth();
  await refresh();
  await shown();
  expect(asked).toHaveLength(2);
});
