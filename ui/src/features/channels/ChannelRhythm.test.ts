// What a channel's rhythm is said to be: kept is only what was asked for.
import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { channels } from "../../../tests/page/sample";
import type { Channel, Kept, RegisterEntry } from "../../ipc/types";
import { language } from "../../shared/language.svelte";
import { addDays } from "../../shared/iso_date";
import ChannelRhythm from "./ChannelRhythm.svelte";

beforeEach(() => language.choose("en"));
afterEach(cleanup);

const [fb] = channels as [Channel];
const withLimits = (least_per_week: number | null, most_per_week: number | null): Channel => ({
  ...fb,
  capacity: { ...fb.capacity, least_per_week, most_per_week },
});
const entry = (kept: Kept[]): RegisterEntry => ({
  channel: fb.id,
  last_published: null,
  ahead: 0,
  weeks: kept.map((one, at) => ({ monday: addDays("2026-05-25", at * 7), out: 2, kept: one })),
  average: 2,
  kept: kept.filter((one) => one === "kept").length,
  flags: [],
});
const said = (channel: Channel, kept: Kept[]) => {
  render(ChannelRhythm, { channel, entry: entry(kept) });
  return screen.getByRole("img").getAttribute("aria-label");
};

it("counts the weeks that were kept where the channel has a least", () =>
  expect(said(withLimits(1, 4), ["kept", "too_quiet", "kept"])).toBe(
    "Kept 2 of 3 weeks, 2 a week on average",
  ));
it("praises nobody where nothing was asked for", () => {
  expect(said(withLimits(null, null), ["kept", "kept"])).toBe("2 a week on average");
  expect(screen.queryByText(/of/)).toBeNull();
});
it("with only a most says what was too much", () =>
  expect(said(withLimits(null, 1), ["kept", "too_full"])).toBe("1 overfull week, 2 a week on average"));
