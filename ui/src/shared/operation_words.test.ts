import { beforeEach, describe, expect, it } from "vitest";
import type { Operation } from "../ipc/types";
import { fakeBoard } from "../../tests/page/fake_board";
import { useTransport } from "../ipc/transport";
import { refresh } from "./board.svelte";
import { language } from "./language.svelte";
import { operationWords } from "./operation_words";

const did = (command: string, detail: Record<string, unknown> = {}): Operation => ({
  id: "1",
  at: "2026-08-18T09:00:00",
  author: "Anna",
  command,
  subject: "Skolestart",
  detail,
  state: "done",
  words: "",
});

beforeEach(async () => {
  language.choose("nb");
  useTransport(fakeBoard());
  await refresh();
});

describe("what was done", () => {
  it.each([
    [
      did("move_cards", { from: null, to: "2026-08-18T12:00" }),
      "flyttet «Skolestart» til 18. august kl. 12.00",
    ],
    [did("rename_tag", { to: "oppvekst" }), "kalte emneordet «Skolestart» «oppvekst»"],
    [did("join_audience", { to: "Unge" }), "slo målgruppen «Skolestart» sammen med «Unge»"],
    [did("move_cards", { from: "2026-08-17", to: "2026-W34" }), "flyttet «Skolestart» til uke 34"],
    [
      did("move_cards", { from: "2026-08-17", to: "2026-08-17", to_channel: "LinkedIn" }),
      "flyttet «Skolestart» til LinkedIn",
    ],
    [did("move_cards", { from: "a", to: "b", count: 4 }), "flyttet 4 innlegg"],
    [did("schedule_post", { from: "2026-08-17", to: null }), "tok tiden av «Skolestart»"],
    [did("move_to_status", { from: "idea", to: "approved" }), "satte «Skolestart» til godkjent"],
    [did("delete_post"), "slettet «Skolestart»"],
    [did("something_new"), "endret «Skolestart»"],
  ])("%#", (operation, words) => expect(operationWords(operation)).toBe(words));

  it("is said in the language of the window", () => {
    language.choose("en");
    expect(operationWords(did("delete_post"))).toBe("deleted “Skolestart”");
  });
});
