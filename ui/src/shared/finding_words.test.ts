// Every rule says its numbers, in both languages, and never a hole where a number should stand.
import { beforeEach, describe, expect, it } from "vitest";
import { useTransport } from "../ipc/transport";
import type { Finding, RuleName } from "../ipc/types";
import { fakeBoard } from "../../tests/page/fake_board";
import { refresh } from "./board.svelte";
import { sentence } from "./finding_words";
import { language } from "./language.svelte";

const said = (rule: RuleName, more: Partial<Finding>): Finding => ({
  rule,
  severity: "warning",
  channel: "fb",
  person: null,
  on: "2026-08-24",
  week: null,
  post: null,
  placements: ["a", "b"],
  numbers: {},
  missing: [],
  label: null,
  from: "2026-08-24",
  to: "2026-08-24",
  message: "",
  ways_out: [],
  fingerprint: "",
  accepted: null,
  ...more,
});

const week = { on: null, week: "2026-W36" };
const examples: [Finding, nb: string, en: string][] = [
  [
    said("gap", { numbers: { count: 2, minutes: 45, limit: 120 } }),
    "2 innlegg på Facebook med 45 minutter mellom seg. Grensen er 2 timer.",
    "2 posts on Facebook with 45 minutes between them. The limit is 2 hours.",
  ],
  [
    said("gap", { numbers: { count: 3, minutes: 0, limit: 120 } }),
    "3 innlegg tett på Facebook, minst to av dem på samme minutt. Grensen er 2 timer.",
    "3 posts close together on Facebook, at least two of them at the same minute. The limit is 2 hours.",
  ],
  [
    said("day_load", { numbers: { count: 2.5, limit: 2 } }),
    "Facebook har 2,5 innlegg mandag 24. august. Det er rom for 2.",
    "Facebook has 2.5 posts on Monday 24 August, with room for 2.",
  ],
  [
    said("week_load", { ...week, numbers: { count: 2, limit: 1 } }),
    "Facebook har 2 innlegg i uke 36. Det er rom for 1.",
    "Facebook has 2 posts in week 36, with room for 1.",
  ],
  [
    said("silence", { ...week, placements: [], numbers: { count: 0, limit: 1 } }),
    "Facebook har ingenting i uke 36. Målet er minst 1.",
    "Facebook has nothing in week 36. The aim is at least 1.",
  ],
  [
    said("owner_clash", { channel: null, person: "anna", numbers: { count: 2, minutes: 10, limit: 15 } }),
    "Anna Haugen har 2 innlegg med 10 minutter mellom seg. Grensen er 15 minutter.",
    "Anna Haugen has 2 posts with 10 minutes between them. The limit is 15 minutes.",
  ],
  [
    said("owner_load", { ...week, person: "anna", numbers: { count: 2, limit: 1, most: 5 } }),
    "Anna Haugen har 2 innlegg i uke 36. Fravær senker rommet fra 5 til 1.",
    "Anna Haugen has 2 posts in week 36. Absence lowers the room from 5 to 1.",
  ],
  [
    said("owner_away", { person: "anna" }),
    "Anna Haugen er borte mandag 24. august, og ingen andre er ansvarlige.",
    "Anna Haugen is away on Monday 24 August, and nobody else is responsible.",
  ],
  [
    said("owner_away", {}),
    "Alle ansvarlige er borte mandag 24. august.",
    "Everyone responsible is away on Monday 24 August.",
  ],
  [
    said("audience_clash", { numbers: { minutes: 30, limit: 60, channels: 2 } }),
    "Samme målgruppe nås i 2 kanaler med bare 30 minutter mellom. Grensen er 60 minutter.",
    "The same audience is reached on 2 channels with only 30 minutes between. The limit is 60 minutes.",
  ],
  [
    said("double_post", { numbers: { channels: 2, minutes: 0, limit: 1440 } }),
    "Samme innlegg går ut i 2 sosiale kanaler på samme minutt. Det bør gå minst 24 timer mellom.",
    "The same post goes out on 2 social channels at the same minute. At least 24 hours between them is better.",
  ],
  [
    said("duplicate", { numbers: { days: 8, limit: 14 } }),
    "2 innlegg har samme lenke eller tittel, med 8 dager mellom. Grensen er 14 dager.",
    "2 posts share a link or a title, 8 days apart. The limit is 14 days.",
  ],
  [
    said("holiday", { label: "1. juledag", on: "2026-12-25" }),
    "Facebook publiserer ikke på helligdager, og fredag 25. desember er 1. juledag.",
    "Facebook does not publish on public holidays, and Friday 25 December is 1. juledag.",
  ],
  [
    said("window", {}),
    "Mandag 24. august kl. 21.30 er utenfor publiseringstiden på Facebook.",
    "Monday 24 August at 21:30 is outside the publishing hours of Facebook.",
  ],
  [
    said("blackout", { label: "Valg", numbers: { count: 2 } }),
    "2 innlegg på Facebook i publiseringsstoppet «Valg».",
    "2 posts on Facebook during the blackout “Valg”.",
  ],
  [
    said("unattended", { numbers: { minutes: 45, hours: 2 } }),
    "Facebook skal følges i 2 timer etter publisering. 45 minutter er uten vakt.",
    "Facebook is to be watched for 2 hours after publishing. 45 minutes are not covered.",
  ],
  [
    said("unattended", { numbers: { minutes: 120, hours: 2 } }),
    "Facebook skal følges i 2 timer etter publisering, men da har ingen vakt.",
    "Facebook is to be watched for 2 hours after publishing, but nobody is on duty then.",
  ],
  [
    said("event_clash", { label: "Kommunestyremøte" }),
    "«Kommunestyremøte» er samtidig, mandag 24. august.",
    "“Kommunestyremøte” is at the same time, on Monday 24 August.",
  ],
  [
    said("sequence", { channel: null }),
    "Skal først ut på nettstedet eller intranettet, men går ut andre steder før det.",
    "Meant for the website or intranet first, but goes out elsewhere before that.",
  ],
  [
    said("mix", { label: "Arrangementer", numbers: { one_in: 4, count: 2 } }),
    "2 innlegg i «Arrangementer» tett på hverandre på Facebook. Høyst 1 av 4 bør være det.",
    "2 posts in “Arrangementer” close together on Facebook. At most 1 in 4 should be.",
  ],
  [
    said("not_ready", { numbers: { days: 1 }, missing: ["approval", "link"] }),
    "1 dag igjen, og det mangler godkjenning og lenke.",
    "1 day left, and it lacks approval and a link.",
  ],
  [
    said("overdue", { numbers: { days: 5 } }),
    "Skulle vært publisert 24. august kl. 21.30, for 5 dager siden.",
    "Should have been published 24 August at 21:30, 5 days ago.",
  ],
  [
    said("cycle_gap", { label: "Kulturnatt", placements: [], numbers: { count: 1, expected: 3 } }),
    "1 av 3 ventede innlegg til «Kulturnatt» er planlagt.",
    "1 of 3 posts expected for “Kulturnatt” are planned.",
  ],
];

beforeEach(async () => {
  useTransport(fakeBoard());
  await refresh();
});

describe("a finding in words", () => {
  it("has an example of every rule", () => expect(new Set(examples.map(([{ rule }]) => rule)).size).toBe(20));
  it.each(examples)("$rule", (finding, nb, en) => {
    language.choose("nb");
    expect(sentence(finding, "2026-08-24T21:30")).toBe(nb);
    language.choose("en");
    expect(sentence(finding, "2026-08-24T21:30")).toBe(en);
  });
});
