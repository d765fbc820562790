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
  expect(asked).toEqual([of]);
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
