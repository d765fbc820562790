// Levelling as one meets it: what is proposed, what a part of it would bring, and that all goes in one operation.
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fakeBoard } from "../../../tests/page/fake_board";
import { useTransport } from "../../ipc/transport";
import type { Finding, LevelProposal } from "../../ipc/types";
import { refresh } from "../../shared/board.svelte";
import { language } from "../../shared/language.svelte";
import { dismiss, notices } from "../../shared/notices.svelte";
import View from "./View.svelte";

const finding = (fingerprint: string, rule: Finding["rule"]): Finding => ({
  rule,
  severity: "warning",
  channel: "fb",
  person: null,
  on: "2026-08-24",
  week: null,
  post: null,
  placements: [],
  numbers: { count: 3, limit: 2 },
  missing: [],
  label: null,
  from: "2026-08-24",
  to: "2026-08-24",
  message: "",
  ways_out: [],
  fingerprint,
  accepted: null,
});
const move = (placement: string, title: string) => ({
  placement,
  post: `post ${placement}`,
  title,
  channel: "fb",
  from: "2026-08-24T12:00",
  to: "2026-08-25T12:00",
  because: [finding(`of ${placement}`, "day_load")],
});
const proposal: LevelProposal = {
  asked: 3,
  moves: [move("a", "Swimming"), move("b", "Skiing")],
  left: [finding("stays", "week_load")],
  too_many: [
    { placement: "c", post: "post c", title: "Sledging", channel: "fb", planned: "2026-08-26T09:00" },
  ],
};

let asked: { command: string; params: Record<string, unknown> }[] = [];
const of = (command: string) => asked.filter((one) => one.command === command).map(({ params }) => params);

beforeEach(async () => {
  asked = [];
  const fake = fakeBoard();
  useTransport({
    ...fake,
    invoke: (name, payload) => {
      const { command, params } = payload as { command: string; params: Record<string, unknown> };
      asked.push({ command, params });
      if (command === "level_plan") return Promise.resolve(proposal);
      if (command === "preview")
        return Promise.resolve({ raised: [finding("new", "gap")], solved: 0, loads: [] });
      if (command === "move_cards")
        return Promise.resolve({
          operation: null,
          changed: [],
          made: null,
          raised: [],
          raised_count: 0,
          solved: 2,
        });
      return fake.invoke(name, payload);
    },
  });
  language.choose("en");
  await refresh();
});
afterEach(() => {
  cleanup();
  notices.shown.forEach(({ id }) => dismiss(id));
});

describe("levelling", () => {
  it("asks for the week one looks at, three days to either side, and leaves alone what is approved", async () => {
    render(View, { onclose: () => undefined });
    await waitFor(() => expect(of("level_plan")).toHaveLength(1));
    expect(of("level_plan")[0]).toMatchObject({
      channel: null,
      tolerance_days: 3,
      move_approved: false,
    });
  });

  it("says what is moved and why, what is left, and what is one too many", async () => {
    render(View, { onclose: () => undefined });
    const rows = await screen.findAllByRole("row");
    expect(rows).toHaveLength(3);
    expect(within(rows[1] as HTMLElement).getByText("Swimming")).toBeTruthy();
    expect(screen.getByText("One finding is left")).toBeTruthy();
    expect(screen.getByText("Sledging")).toBeTruthy();
  });

  it("says what a part of the moves alone would bring, and takes just that part", async () => {
    let closed = 0;
    render(View, { onclose: () => (closed += 1) });
    await fireEvent.click(await screen.findByRole("checkbox", { name: /Skiing/ }));
    await screen.findByText("Without the rest, these moves bring something new");
    await fireEvent.click(screen.getByRole("button", { name: "Move one post" }));
    await waitFor(() => expect(closed).toBe(1));
    expect(of("move_cards")).toEqual([
      { moves: [{ placement: "a", post: null, to: "2026-08-25T12:00", channel: null }] },
    ]);
  });

  it("asks again when more may move", async () => {
    render(View, { onclose: () => undefined });
    await fireEvent.click(await screen.findByRole("checkbox", { name: "Move what is approved too" }));
    await waitFor(() => expect(of("level_plan").at(-1)).toMatchObject({ move_approved: true }));
  });
});
