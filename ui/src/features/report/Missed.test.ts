// Why something was not out is filled in where it is missed: in the report itself.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { taking } from "../../../tests/page/taking";
import { useTransport } from "../../ipc/transport";
import type { ReportView } from "../../ipc/types";
import { refresh } from "../../shared/board.svelte";
import { language } from "../../shared/language.svelte";
import Missed from "./Missed.svelte";

let told: unknown[] = [];

beforeEach(async () => {
  told = [];
  language.choose("en");
  useTransport(taking("explain_slip", told));
  await refresh();
});
afterEach(cleanup);

const missed = (reason: string | null): ReportView["missed"][number] => ({
  placement: "p1",
  post: "1",
  title: "Skolestart",
  channel: "fb",
  channel_name: "Facebook",
  planned: "2026-08-12T12:00",
  how: "slipped",
  reason,
});
const shown = (reason: string | null) =>
  render(Missed, { report: { missed: [missed(reason)] } as unknown as ReportView });
const field = () => screen.getByRole("textbox", { name: "Why “Skolestart” was not out on Facebook" });

it("a reason that lacks is written into its row", async () => {
  shown(null);
  await userEvent.type(field(), "The photographer was ill{Enter}");
  await waitFor(() => expect(told).toEqual([{ placement: "p1", reason: "The photographer was ill" }]));
});

it("one that is there can be corrected, and stays as it was on Escape", async () => {
  shown("Ill");
  expect(field()).toHaveValue("Ill");
  await userEvent.type(field(), " or away{Escape}");
  expect(field()).toHaveValue("Ill");
  await userEvent.tab();
  expect(told).toEqual([]);
});
