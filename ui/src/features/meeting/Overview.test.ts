// In the overview of what is past the team says why something was not out, also of what was dropped and is no step by itself.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { taking } from "../../../tests/page/taking";
import { useTransport } from "../../ipc/transport";
import type { AgendaPartView } from "../../ipc/types";
import { refresh } from "../../shared/board.svelte";
import { language } from "../../shared/language.svelte";
import Overview from "./Overview.svelte";

let told: unknown[] = [];

beforeEach(async () => {
  told = [];
  language.choose("en");
  useTransport(taking("explain_slip", told));
  await refresh();
});
afterEach(cleanup);

function shown(kind: "last_week" | "this_week", reason: string | null) {
  const part = {
    kind,
    minutes: 5,
    period: {
      kind,
      from: "2026-08-10",
      to: "2026-08-16",
      out: 0,
      slipped: 0,
      skipped: 1,
      coming: 0,
      moved: [],
    },
    items: [
      {
        kind: "card",
        post: "1",
        title: "Skolestart",
        status: "approved",
        owners: [],
        planned: "2026-08-12T12:00",
        places: [
          {
            placement: "p1",
            channel: "fb",
            format: "post",
            planned: "2026-08-12T12:00",
            fate: "skipped",
            slip_reason: reason,
          },
        ],
        asks: [],
      },
    ],
  } satisfies AgendaPartView;
  render(Overview, {
    part,
    steps: [],
    ongo: () => undefined,
    onleave: () => (document.activeElement as HTMLElement).blur(),
  });
}
const why = () => screen.queryByRole("button", { name: "Why? “Skolestart”" });

it("a reason that lacks is asked for on its line", async () => {
  shown("last_week", null);
  await userEvent.click(why() as HTMLElement);
  const field = screen.getByRole("textbox", { name: "Why was it not out on Facebook?" });
  expect(field).toHaveFocus();
  await userEvent.type(field, "No photo{Enter}");
  await waitFor(() => expect(told).toEqual([{ placement: "p1", reason: "No photo" }]));
});

it("is not asked for where it is known, nor of what is to come", () => {
  shown("last_week", "No photo");
  expect(why()).toBeNull();
  expect(screen.getByText("Facebook: No photo")).toBeTruthy();
  cleanup();
  shown("this_week", null);
  expect(why()).toBeNull();
});
