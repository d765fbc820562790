// Why something was not out is asked for in one line, kept on Enter and never demanded.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { taking } from "../../../tests/page/taking";
import { useTransport } from "../../ipc/transport";
import type { CardPlace } from "../../ipc/types";
import { language } from "../../shared/language.svelte";
import Reason from "./Reason.svelte";

let told: unknown[] = [];

beforeEach(() => {
  told = [];
  useTransport(taking("explain_slip", told));
  language.choose("en");
});
afterEach(cleanup);

const place = (reason: string | null): CardPlace => ({
  placement: "p1",
  channel: "c1",
  format: "post",
  planned: "2026-08-12T12:00",
  fate: "slipped",
  slip_reason: reason,
});
const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: /Why was it not out/ });
const onleave = () => field().blur();

it("is kept on Enter, which goes back to the meeting", async () => {
  render(Reason, { place: place(null), onleave });
  await userEvent.type(field(), "The photographer was ill{Enter}");
  await waitFor(() => expect(told).toEqual([{ placement: "p1", reason: "The photographer was ill" }]));
  expect(field()).not.toHaveFocus();
});

it("stays as it was on Escape, and when nothing was typed", async () => {
  render(Reason, { place: place("Ill"), onleave });
  await userEvent.type(field(), " or away{Escape}");
  await userEvent.click(field());
  await userEvent.tab();
  expect(field()).toHaveValue("Ill");
  expect(told).toEqual([]);
});
