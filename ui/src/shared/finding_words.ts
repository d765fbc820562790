// A finding in the person's language, from its rule and numbers: a short mark for a card, a sentence for a list.
import type { Finding, Severity } from "../ipc/types";
import { m } from "../paraglide/messages.js";
import { board } from "./board.svelte";
import { amount, capitalised, clock, longDay, plannedWords, weekTitle } from "./dates";
import { timeOf } from "./iso_date";
import { language } from "./language.svelte";
import { severities } from "./terms";

/** "For tett": two or three words. A rule this window does not know is called what Rust calls it. */
export function ruleName(rule: string): string {
  const message = (m as unknown as Record<string, (() => string) | undefined>)[`rule_${rule}`];
  return message === undefined ? rule : message();
}

/** "Facebook har 3 innlegg tirsdag 18. august. Det er rom for 2." One or two sentences with the numbers in them. */
export function sentence(finding: Finding, planned: string | null = null): string {
  const { numbers, rule } = finding;
  const count = amount(numbers.count ?? finding.placements.length);
  const limit = amount(numbers.limit ?? numbers.expected ?? numbers.one_in ?? 0);
  const channel = board.channel(finding.channel)?.name ?? "";
  const person = board.person(finding.person)?.name ?? "";
  const label = m.shared_quote({ text: finding.label ?? "" });
  const day = finding.on === null ? plannedWords(planned) : longDay(finding.on);
  const week = finding.week === null ? "" : weekTitle(finding.week).toLocaleLowerCase(language.formatting);
  const minutes = duration(numbers.minutes ?? 0);
  const least = duration(numbers.limit ?? 0);
  const atOnce = numbers.minutes === 0;
  // Of a longer run the numbers say how near the nearest two are.
  const several = (numbers.count ?? finding.placements.length) > 2;
  switch (rule) {
    case "gap":
      if (several && atOnce) return m.rule_gap_several_same_minute({ count, channel, limit: least });
      if (several) return m.rule_gap_several_words({ count, channel, minutes, limit: least });
      return atOnce
        ? m.rule_gap_same_minute({ count, channel })
        : m.rule_gap_words({ count, channel, minutes, limit: least });
    case "day_load":
      return m.rule_day_load_words({ count, limit, channel, day });
    case "week_load":
      return m.rule_week_load_words({ count, limit, channel, week });
    case "silence":
      return numbers.count === 0
        ? m.rule_silence_none_words({ channel, week, limit })
        : m.rule_silence_words({ channel, count, week, limit });
    case "owner_clash":
      if (several && atOnce) return m.rule_owner_clash_several_same_minute({ person, count, limit: least });
      if (several) return m.rule_owner_clash_several_words({ person, count, minutes, limit: least });
      return atOnce
        ? m.rule_owner_clash_same_minute({ person, count })
        : m.rule_owner_clash_words({ person, count, minutes, limit: least });
    case "owner_load":
      return (numbers.most ?? 0) > (numbers.limit ?? 0)
        ? m.rule_owner_load_absence_words({ person, count, week, limit, most: amount(numbers.most ?? 0) })
        : m.rule_owner_load_words({ person, count, week, limit });
    case "owner_away":
      return person === ""
        ? m.rule_owner_away_words({ day })
        : m.rule_owner_away_person_words({ person, day });
    case "audience_clash": {
      const channels = amount(numbers.channels ?? finding.placements.length);
      return atOnce
        ? m.rule_audience_clash_same_minute({ channels, limit: least })
        : m.rule_audience_clash_words({ channels, minutes, limit: least });
    }
    case "double_post": {
      const channels = amount(numbers.channels ?? finding.placements.length);
      return atOnce
        ? m.rule_double_post_same_minute({ count: channels, limit: least })
        : m.rule_double_post_words({ count: channels, minutes, limit: least });
    }
    case "duplicate": {
      const most = m.shared_days({ count: numbers.limit ?? 0 });
      const days = m.shared_days({ count: numbers.days ?? 0 });
      if (numbers.days === 0) return m.rule_duplicate_same_day({ count, limit: most });
      return several
        ? m.rule_duplicate_several_words({ count, days, limit: most })
        : m.rule_duplicate_words({ count, days, limit: most });
    }
    case "holiday":
      return m.rule_holiday_words({ channel, label: finding.label ?? "", day });
    case "window": {
      const time = timeOf(planned);
      const at = time === null ? day : m.shared_day_at({ day, time: clock(time) });
      return m.rule_window_words({ time: capitalised(at), channel });
    }
    case "blackout":
      return m.rule_blackout_words({ count, channel, label });
    case "unattended": {
      const hours = m.shared_hours({ count: numbers.hours ?? 0 });
      return (numbers.minutes ?? 0) < (numbers.hours ?? 0) * 60
        ? m.rule_unattended_words({ channel, hours, minutes: capitalised(minutes) })
        : m.rule_unattended_all_words({ channel, hours });
    }
    case "event_clash":
      return m.rule_event_clash_words({ label, day });
    case "sequence":
      return m.rule_sequence_words();
    case "mix":
      return m.rule_mix_words({ count, label, channel, limit });
    case "not_ready": {
      const missing = and(finding.missing.map(missingName));
      const left = numbers.days ?? 0;
      return left <= 0
        ? m.rule_not_ready_today_words({ missing })
        : m.rule_not_ready_words({ when: m.shared_days({ count: left }), missing });
    }
    case "overdue": {
      const when = planned === null ? day : plannedWords(planned);
      const days = numbers.days ?? 0;
      return days > 0
        ? m.rule_overdue_days_words({ when, days: m.shared_days({ count: days }) })
        : m.rule_overdue_words({ when });
    }
    case "cycle_gap":
      return numbers.count === 0
        ? m.rule_cycle_gap_none_words({ label, limit })
        : m.rule_cycle_gap_words({ label, count, limit });
    default:
      return finding.message;
  }
}

/** "godkjenning, kategori og lenke" */
const and = (words: string[]): string =>
  new Intl.ListFormat(language.formatting, { type: "conjunction" }).format(words);

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
