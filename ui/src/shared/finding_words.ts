// A finding in the person's language, from its rule and numbers: a short mark for a card, a sentence for a list.
import type { Finding, Severity } from "../ipc/types";
import { m } from "../paraglide/messages.js";
import { board } from "./board.svelte";
import { amount, clock, longDay, plannedWords, weekTitle } from "./dates";
import { timeOf } from "./iso_date";
import { language } from "./language.svelte";
import { severities } from "./terms";

/** "For tett": two or three words. A rule this window does not know is called what Rust calls it. */
export function ruleName(rule: string): string {
  const message = (m as unknown as Record<string, (() => string) | undefined>)[`rule_${rule}`];
  return message === undefined ? rule : message();
}

/** "3 av 2 på Facebook tirsdag 18. august." One or two sentences with the numbers in them. */
export function sentence(finding: Finding, planned: string | null = null): string {
  const { numbers, rule } = finding;
  const count = amount(numbers.count ?? 0);
  const limit = amount(numbers.limit ?? numbers.expected ?? numbers.one_in ?? 0);
  const channel = board.channel(finding.channel)?.name ?? "";
  const person = board.person(finding.person)?.name ?? "";
  const label = finding.label ?? "";
  const day = finding.on === null ? plannedWords(planned) : longDay(finding.on);
  const week = finding.week === null ? "" : weekTitle(finding.week).toLocaleLowerCase(language.formatting);
  const minutes = duration(numbers.minutes ?? 0);
  const least = duration(numbers.limit ?? numbers.expected ?? numbers.one_in ?? 0);
  switch (rule) {
    case "gap":
      return numbers.minutes === 0
        ? m.rule_gap_same_minute({ count, channel })
        : m.rule_gap_words({ count, channel, minutes, limit: least });
    case "day_load":
      return m.rule_day_load_words({ load: m.shared_load_of({ load: count, limit }), channel, day });
    case "week_load":
      return m.rule_week_load_words({ load: m.shared_load_of({ load: count, limit }), channel, week });
    case "silence":
      return m.rule_silence_words({ channel, count, week, limit });
    case "owner_clash":
      return numbers.minutes === 0
        ? m.rule_owner_clash_same_minute({ person, count })
        : m.rule_owner_clash_words({ person, count, minutes, limit: least });
    case "owner_load":
      return m.rule_owner_load_words({ person, count, week, limit });
    case "owner_away":
      return m.rule_owner_away_words({ day });
    case "audience_clash":
      return m.rule_audience_clash_words({ count, minutes, limit: least });
    case "double_post":
      return m.rule_double_post_words({
        count: amount(numbers.channels ?? finding.placements.length),
        limit: least,
      });
    case "duplicate":
      return m.rule_duplicate_words({ count: amount(numbers.count ?? finding.placements.length) });
    case "holiday":
      return m.rule_holiday_words({ channel, label, day });
    case "window": {
      const time = timeOf(planned);
      return m.rule_window_words({ time: time === null ? day : clock(time), channel });
    }
    case "blackout":
      return m.rule_blackout_words({
        count: amount(numbers.count ?? finding.placements.length),
        channel,
        label: m.shared_quote({ text: label }),
      });
    case "unattended":
      return m.rule_unattended_words({ channel });
    case "event_clash":
      return m.rule_event_clash_words({ label });
    case "sequence":
      return m.rule_sequence_words();
    case "mix":
      return m.rule_mix_words({ count, channel });
    case "not_ready": {
      const missing = finding.missing.map(missingName).join(", ");
      const left = numbers.days ?? 0;
      return left <= 0
        ? m.rule_not_ready_today_words({ missing })
        : m.rule_not_ready_words({ when: m.shared_days({ count: left }), missing });
    }
    case "overdue":
      return m.rule_overdue_words({ when: planned === null ? day : plannedWords(planned) });
    case "cycle_gap":
      return m.rule_cycle_gap_words({ label, count, limit });
    default:
      return finding.message;
  }
}

/** What a finding misses, in a word. */
export function missingName(missing: string): string {
  const message = (m as unknown as Record<string, (() => string) | undefined>)[`missing_${missing}`];
  return message === undefined ? missing : message();
}

export function duration(minutes: number): string {
  return minutes >= 120 && minutes % 60 === 0
    ? m.shared_hours({ count: minutes / 60 })
    : m.shared_minutes({ count: minutes });
}

/** The gravest of several; null of none. */
export const worst = (findings: readonly Pick<Finding, "severity">[]): Severity | null =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
