// When it went out is written in the language of the window and as people say it; what is not understood is never kept.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { taking } from "../../../tests/page/taking";
import { useTransport } from "../../ipc/transport";
import type { DueItem } from "../../ipc/types";
import { refresh } from "../../shared/board.svelte";
import { language } from "../../shared/language.svelte";
import PublishedDialog from "./PublishedDialog.svelte";

let told: unknown[] = [];

beforeEach(async () => {
  told = [];
  language.choose("nb");
  useTransport(taking("mark_published", told));
  await refresh();
  const item = { placement: "p1", title: "Skolestart", channel: "fb", planned: "2026-08-18T08:00" };
  render(PublishedDialog, {
    item: item as unknown as DueItem,
    now: "2026-08-18T09:00",
    onclose: () => undefined,
  });
});
afterEach(cleanup);

const at = () => screen.getByRole("textbox", { name: "Når gikk det ut?" });
const mark = () => userEvent.click(screen.getByRole("button", { name: "Merk som publisert" }));

it("begins with the planned time, and takes another", async () => {
  expect(at()).toHaveValue("18.8.2026 08.00");
  await userEvent.clear(at());
  await userEvent.type(at(), "18.8. 8.40");
  await mark();
  await waitFor(() => expect(told).toEqual([{ placement: "p1", url: null, at: "2026-08-18T08:40" }]));
});

it("does not take the old time for one that is not understood", async () => {
  await userEvent.clear(at());
  await userEvent.type(at(), "nylig");
  await mark();
  expect(told).toEqual([]);
  expect(at()).toHaveFocus();
  expect(screen.getByRole("alert")).toHaveTextContent("Skriv for eksempel");
});
