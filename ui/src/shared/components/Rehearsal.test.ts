// What a setting would do is said while it is thought of, and nothing is changed by that.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fakeBoard } from "../../../tests/page/fake_board";
import { useTransport } from "../../ipc/transport";
import { language } from "../language.svelte";
import Rehearsal from "./Rehearsal.svelte";

let answer = { raised: [], raised_count: 12, solved: 0 };
let asked: unknown[] = [];

beforeEach(() => {
  asked = [];
  const fake = fakeBoard();
  useTransport({
    ...fake,
    invoke: (name, payload) => {
      const { command, params } = payload as { command: string; params: unknown };
      if (command !== "rehearse") return fake.invoke(name, payload);
      asked.push(params);
      return Promise.resolve(answer);
    },
  });
  language.choose("en");
});
afterEach(cleanup);

const of = { command: "set_rule" as const, params: { rule: "gap" as const, enabled: false, severity: null } };

it("says how many findings a change would raise", async () => {
  answer = { raised: [], raised_count: 12, solved: 0 };
  render(Rehearsal, { of });
  await screen.findByText("This would raise 12 findings in the next four weeks.");
  expect(asked).toEqual([{ ...of, until: null }]);
});

it("says what would go away, and when nothing would change", async () => {
  answer = { raised: [], raised_count: 0, solved: 1 };
  const { rerender } = render(Rehearsal, { of });
  await screen.findByText("This would end one finding in the next four weeks.");
  answer = { raised: [], raised_count: 0, solved: 0 };
  await rerender({ of: { ...of, params: { ...of.params, rule: "window" as const } } });
  await screen.findByText("This would change no finding in the next four weeks.");
});

it("says nothing while nothing is thought of", async () => {
  const { rerender } = render(Rehearsal, { of });
  await waitFor(() => expect(asked).toHaveLength(1));
  await rerender({ of: null });
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe(""));
});

it("looks as far as it is told and names the gravest", async () => {
  const finding = (fingerprint: string) => ({
    fingerprint,
    rule: "unattended",
    severity: "warning",
    numbers: {},
    missing: [],
    placements: [],
    channel: null,
    person: null,
    label: null,
    on: "2026-11-20",
    week: null,
    from: "2026-11-20T16:30",
    to: "2026-11-20",
  });
  answer = { raised: [finding("a"), finding("b"), finding("c")] as never[], raised_count: 3, solved: 0 };
  render(Rehearsal, { of, until: "2026-11-22", names: 2 });
  await screen.findByText(/This would raise 3 findings until Sunday 22 November/);
  expect(asked).toEqual([{ ...of, until: "2026-11-22" }]);
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
});
