// The list as its users meet it: what is said, what keys do, what Rust is asked for.
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useTransport } from "../../ipc/transport";
import type { Card, Finding, WayOut } from "../../ipc/types";
import { board, refresh, select } from "../../shared/board.svelte";
import { actions, pressed } from "../../shared/keyboard.svelte";
import { language } from "../../shared/language.svelte";
import { notices } from "../../shared/notices.svelte";
import { period } from "../../shared/period.svelte";
import { fakeBoard } from "../../../tests/page/fake_board";
import { narrowing, standing } from "./state.svelte";
import View from "./View.svelte";

const finding = (fingerprint: string, more: Partial<Finding>): Finding => ({
  rule: "day_load",
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
  from: more.on ?? "2026-08-24",
  to: more.on ?? "2026-08-24",
  message: "",
  ways_out: [],
  fingerprint,
  accepted: null,
  ...more,
});
const card = (placement: string, title: string, more: Partial<Card> = {}): Card => ({
  placement,
  post: `post ${placement}`,
  title,
  channel: "fb",
  format: "post",
  planned: "2026-08-24T12:00",
  own_time: false,
  state: "planned",
  status: "approved",
  category: null,
  owners: [],
  campaign: null,
  sponsored: false,
  tags: [],
  has_findings: false,
  counts: true,
  ...more,
});

const cards = [card("a", "Swimming"), card("b", "Skiing", { planned: "2026-08-24T13:00" })];
const ways: WayOut[] = [
  { kind: "move", placement: "a", to: "2026-08-27T13:00" },
  { kind: "skip_placement", placement: "b" },
];

let held: Finding[] = [];
let past: unknown[] = [];
let asked: { command: string; params: Record<string, unknown> }[] = [];

/** The made-up board, with these findings. */
async function boardWith(findings: Finding[]) {
  held = findings;
  past = [];
  asked = [];
  const page = fakeBoard();
  const listeners = new Set<(payload: unknown) => void>();
  const done = (command: string, detail: object) => {
    listeners.forEach((listener) => listener({ changed: [], board: false }));
    const operation = {
      id: "1",
      at: "",
      author: "Anna",
      command,
      subject: "Swimming",
      detail,
      state: "done",
    };
    return { operation, changed: [], made: null, findings: {}, raised: [], raised_count: 0, solved: 1 };
  };
  useTransport({
    invoke(command, params) {
      const { command: name, params: given } = params as (typeof asked)[number];
      if (command !== "rpc") return page.invoke(command, params);
      asked.push({ command: name, params: given });
      switch (name) {
        case "check":
          return Promise.resolve({ from: null, to: null, today: "2026-08-18", findings: held });
        case "calendar":
          return Promise.resolve({ cards });
        case "tray":
          return Promise.resolve([]);
        case "acceptances":
          return Promise.resolve(past);
        case "ways_out":
          return Promise.resolve(given.fingerprint === "none" ? [] : ways);
        case "take_way_out":
          held = held.filter(({ fingerprint }) => fingerprint !== "load");
          return Promise.resolve(done(name, { kind: "move", from: null, to: "2026-08-27T13:00" }));
        case "accept_finding":
          held = held.map((one) =>
            one.fingerprint === given.fingerprint
              ? {
                  ...one,
                  accepted: {
                    acceptance: "acc",
                    reason: String(given.reason),
                    author: "Anna",
                    at: "2026-08-18T09:00",
                  },
                }
              : one,
          );
          return Promise.resolve(done(name, { rule: "day_load", reason: given.reason }));
        case "revoke_acceptance":
          held = held.map((one) => ({ ...one, accepted: null }));
          past = [];
          return Promise.resolve(done(name, { rule: "day_load" }));
        default:
          return page.invoke(command, params);
      }
    },
    listen(event, listener) {
      if (event === "board-changed") listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  listeners.add(() => void refresh());
  await refresh();
}

const three = () => [
  finding("clash", {
    rule: "gap",
    severity: "serious",
    numbers: { count: 2, minutes: 0, limit: 60 },
    placements: ["a", "b"],
  }),
  finding("load", { placements: ["a", "b"] }),
  finding("none", { rule: "silence", severity: "info", week: "2026-W36", numbers: { count: 0, limit: 1 } }),
];

async function list() {
  render(View);
  await waitFor(() => expect(document.querySelector("[data-finding]")).not.toBeNull());
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const calls = (command: string) => asked.filter((one) => one.command === command).map(({ params }) => params);
const face = (name: string) => screen.getByRole("button", { name });

beforeEach(async () => {
  language.choose("en");
  window.addEventListener("keydown", pressed);
  await boardWith(three());
});
afterEach(() => {
  cleanup();
  window.removeEventListener("keydown", pressed);
  narrowing.clear();
  standing.at(null, []);
  select(null);
  period.goTo(null);
  location.hash = "";
});

describe("the list of findings", () => {
  it("stands in groups by severity, with counts, and asks for no ways out but those of the one in hand", async () => {
    await list();
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent.trim())).toEqual(
      ["1 serious", "1 warning", "1 for information"],
    );
    expect(calls("check")).toEqual([{ ways_out: false }]);
    await waitFor(() => expect(calls("ways_out")).toEqual([{ fingerprint: "clash" }]));
    expect(document.querySelectorAll("[data-finding][tabindex='0']")).toHaveLength(1);
  });

  it("is walked with J and K, and says where one is", async () => {
    await list();
    await press("j");
    await waitFor(() => expect(face("Too close Serious")).toHaveFocus());
    await press("j");
    await waitFor(() => expect(face("Day too full Warning")).toHaveFocus());
    await waitFor(() =>
      expect(notices.spoken).toBe(
        "Warning: Facebook has 3 posts on Monday 24 August, with room for 2. 2 of 3.",
      ),
    );
    await press("k");
    await waitFor(() => expect(face("Too close Serious")).toHaveFocus());
    expect(face("Too close Serious")).toHaveAttribute("aria-expanded", "true");
  });

  it("takes a way out by its number and goes on to the next finding", async () => {
    await list();
    await press("j");
    await press("j");
    await screen.findByRole("button", { name: "Move “Swimming” to Thursday 27 August at 13:00" });
    await waitFor(() => expect(face("Day too full Warning")).toHaveFocus());
    await press("1");
    await waitFor(() => expect(calls("take_way_out")).toEqual([{ way: ways[0] }]));
    await waitFor(() => expect(face("Too quiet For information")).toHaveFocus());
    expect(notices.shown.at(-1)?.text).toMatch(/^Moved “Swimming” to 27 August/);
    expect(notices.shown.at(-1)?.action?.name).toBe("Undo");
  });

  it("says so where nothing leads out", async () => {
    standing.at("none", ["none"]);
    await list();
    await screen.findByText(/No planned post can be moved here/);
    expect(screen.getByRole("button", { name: "New post" })).toBeInTheDocument();
  });

  it("accepts with a reason, and not without", async () => {
    await list();
    await press("a");
    const reason = await screen.findByLabelText("Why is it fine as it is?");
    await waitFor(() => expect(reason).toHaveFocus());
    const form = reason.closest("form") as HTMLFormElement;
    await fireEvent.submit(form);
    expect(calls("accept_finding")).toEqual([]);
    expect(reason).toHaveAttribute("aria-invalid", "true");
    await fireEvent.input(reason, { target: { value: " The mayor wants both " } });
    await fireEvent.submit(form);
    expect(calls("accept_finding")).toEqual([{ fingerprint: "clash", reason: "The mayor wants both" }]);
    await waitFor(() => expect(face("Day too full Warning")).toHaveFocus());
    await fireEvent.click(await screen.findByRole("button", { name: /^Accepted/ }));
    const accepted = screen.getByRole("region", { name: /^Accepted/ });
    expect(within(accepted).getByText("“The mayor wants both”")).toBeVisible();
    await fireEvent.click(within(accepted).getByRole("button", { name: /^Take back acceptance/ }));
    expect(calls("revoke_acceptance")).toEqual([{ acceptance: "acc" }]);
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Accepted/ })).toBeNull());
  });

  it("thinks better of accepting with Escape", async () => {
    await list();
    await press("a");
    const reason = await screen.findByLabelText("Why is it fine as it is?");
    await fireEvent.keyDown(reason, { key: "Escape" });
    await waitFor(() => expect(face("Too close Serious")).toHaveFocus());
    expect(screen.queryByLabelText("Why is it fine as it is?")).toBeNull();
  });

  it("opens the card with O, and the calendar at its day with Enter", async () => {
    await list();
    await press("j");
    await waitFor(() => expect(face("Too close Serious")).toHaveFocus());
    await press("o");
    expect(board.selected).toBe("post a");
    select(null);
    await press("Enter");
    expect(board.selected).toBe("post a");
    expect(period.on("2026-08-18")).toBe("2026-08-24");
    expect(location.hash).toBe("#/calendar/month");
  });

  it("is narrowed, says how much is left, and widened again", async () => {
    await list();
    narrowing.to({ rule: "silence" });
    await screen.findByText("1 of 3 findings");
    expect(document.querySelectorAll("[data-finding]")).toHaveLength(1);
    await fireEvent.click(screen.getByRole("button", { name: "Reset" }));
    await screen.findByText("3 findings");
  });

  it("lists what was accepted once and stands no more", async () => {
    past = [
      {
        stands: false,
        id: "old",
        rule: "gap",
        fingerprint: "x",
        about: "two posts",
        reason: "Fine",
        author: "Anna",
        at: "2026-08-11T09:00",
      },
    ];
    await list();
    await fireEvent.click(await screen.findByRole("button", { name: /^Accepted/ }));
    await fireEvent.click(screen.getByRole("button", { name: "Remove: Too close" }));
    expect(calls("revoke_acceptance")).toEqual([{ acceptance: "old" }]);
  });

  it("celebrates quietly when nothing collides", async () => {
    held = [];
    render(View);
    await screen.findByRole("heading", { name: "Nothing collides" });
  });

  it("tells its keys", async () => {
    await list();
    const keys = actions.all.flatMap((action) => action.keys);
    expect(keys).toEqual(expect.arrayContaining(["j", "k", "enter", "1", "5", "a", "o"]));
  });
});
