import { expect, it, vi } from "vitest";
import { Latest } from "./latest";

function harness() {
  const asked: { wish: string; answer: (text: string) => void; fail: (error: unknown) => void }[] = [];
  const answered = vi.fn();
  const failed = vi.fn();
  const latest = new Latest<string, string>(
    (wish) => new Promise((answer, fail) => asked.push({ wish, answer, fail })),
    answered,
    failed,
  );
  const settle = () => new Promise((done) => setTimeout(done));
  return { asked, answered, failed, latest, settle };
}

it("asks one at a time, and of those that came meanwhile only the newest", async () => {
  const { asked, answered, latest, settle } = harness();
  latest.want("monday");
  latest.want("tuesday");
  latest.want("wednesday");
  expect(asked.map(({ wish }) => wish)).toEqual(["monday"]);
  asked[0]?.answer("about monday");
  await settle();
  expect(answered).not.toHaveBeenCalled();
  expect(asked.map(({ wish }) => wish)).toEqual(["monday", "wednesday"]);
  asked[1]?.answer("about wednesday");
  await settle();
  expect(answered.mock.calls).toEqual([["wednesday", "about wednesday"]]);
});

it("says nothing more once it was told to forget", async () => {
  const { asked, answered, latest, settle } = harness();
  latest.want("monday");
  latest.forget();
  asked[0]?.answer("about monday");
  await settle();
  expect(answered).not.toHaveBeenCalled();
});

it("asks again after a refusal", async () => {
  const { asked, failed, answered, latest, settle } = harness();
  latest.want("monday");
  asked[0]?.fail("no");
  await settle();
  expect(failed).toHaveBeenCalledWith("no");
  latest.want("tuesday");
  asked[1]?.answer("fine");
  await settle();
  expect(answered).toHaveBeenCalledWith("tuesday", "fine");
});
