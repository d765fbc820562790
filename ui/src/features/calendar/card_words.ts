// A card spelled out for those who listen: "12.00 Skolestart, Facebook, Anna, 1 advarsel: for tett".
import type { Card, Finding } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { board } from "../../shared/board.svelte";
import { clock, plannedWords } from "../../shared/dates";
import { ruleName } from "../../shared/finding_words";
import { timeOf } from "../../shared/iso_date";
import { language } from "../../shared/language.svelte";
import { formatName, severities, severityCount, statusName } from "../../shared/terms";
import { isOut } from "./cards";

// The same few words stand on every card, and turning one into small letters by the rules of a language costs as much as the rest.
const small = new Map<string, string>();

function lower(words: string): string {
  const key = `${language.formatting} ${words}`;
  let made = small.get(key);
  if (made === undefined) {
    made = words.toLocaleLowerCase(language.formatting);
    small.set(key, made);
  }
  return made;
}

export function cardWords(card: Card, findings: readonly Finding[]): string {
  const time = timeOf(card.planned);
  const owners = card.owners.map((id) => board.person(id)?.name).filter((name) => name !== undefined);
  return [
    time === null ? card.title : `${clock(time)} ${card.title}`,
    board.channel(card.channel)?.name ?? m.shared_no_channel(),
    card.format !== null && card.format !== "post" ? lower(formatName(card.format)) : "",
    owners.length > 0 ? owners.join(", ") : m.calendar_unassigned(),
    isOut(card) ? m.calendar_published() : lower(statusName(card.status)),
    card.sponsored ? m.calendar_sponsored() : "",
    findingsInWords(findings),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** "1 advarsel: for tett"; the gravest first. Empty when there is none. */
export function findingsInWords(findings: readonly Finding[]): string {
  return severities
    .map((severity) => ({ severity, of: findings.filter((finding) => finding.severity === severity) }))
    .filter(({ of }) => of.length > 0)
    .map(({ severity, of }) => `${severityCount(severity, of.length)}: ${rulesInWords(of)}`)
    .join("; ");
}

/** "for tett, for full dag": each rule once. */
export const rulesInWords = (findings: readonly Finding[]): string =>
  [...new Set(findings.map((finding) => lower(ruleName(finding.rule))))].join(", ");

/** What a sighted person hovers for. */
export const cardHint = (card: Card, findings: readonly Finding[]): string =>
  [plannedWords(card.planned), cardWords(card, findings).replace(/^\d\d[.:]\d\d /, "")].join("\n");
