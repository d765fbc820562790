// What the wheel says about its entries, in the person's language.
import type { CycleEntry, Decision, Recurrence, Value } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import {
  capitalised,
  dayAndMonth,
  longWeekday,
  monthName,
  shortDay,
  spanTitle,
  weeksTitle,
} from "../../shared/dates";
import { addDays } from "../../shared/iso_date";
import { language } from "../../shared/language.svelte";
import { statusName } from "../../shared/terms";
import type { CyclePost, Occurrence, WheelCampaign, WheelEntry, Words } from "./draw/marks";

/** A year in which every month and day of a rule exists. */
const LEAP = 2024;

const dayOf = (day: string): string => dayAndMonth(`${LEAP}-${day}`);
const monthOf = (month: number): string => monthName(`${LEAP}-${String(month).padStart(2, "0")}-01`);
/** 1 is Monday. */
export const weekdayOf = (weekday: number): string => longWeekday(addDays("2024-01-01", weekday - 1));
/** 1 is the first, −1 the last. */
export const nthOf = (nth: number): string =>
  nth === -1 ? m.wheel_last() : m[`wheel_nth_${Math.min(5, Math.max(1, nth)) as 1 | 2 | 3 | 4 | 5}`]();

/** When an entry returns: "uke 33–34", "andre mandag i september, 5 dager". */
export function recurrenceWords(when: Recurrence): string {
  if ("dates" in when) {
    const { from, to } = when.dates;
    return from === to ? dayOf(from) : m.wheel_from_to({ from: dayOf(from), to: dayOf(to) });
  }
  if ("weeks" in when) {
    const { from, to } = when.weeks;
    return from === to ? m.wheel_in_week({ week: from }) : m.wheel_in_weeks({ from, to });
  }
  if ("nth_weekday" in when) {
    const { month, weekday, nth, days } = when.nth_weekday;
    const values = { nth: nthOf(nth), weekday: weekdayOf(weekday), month: monthOf(month) };
    return lasting(m.wheel_nth_weekday(values), days);
  }
  if ("easter" in when) return lasting(easterWords(when.easter.offset), when.easter.days);
  if ("months" in when) {
    const { from, to } = when.months;
    return from === to ? monthOf(from) : m.wheel_from_to({ from: monthOf(from), to: monthOf(to) });
  }
  if ("quarter" in when) return m.wheel_in_quarter({ quarter: when.quarter });
  if ("weekly" in when) return m.wheel_every_weekday({ weekday: weekdayOf(when.weekly.weekday) });
  if ("monthly_weekday" in when) {
    const { weekday, nth } = when.monthly_weekday;
    return m.wheel_monthly_weekday({ nth: nthOf(nth), weekday: weekdayOf(weekday) });
  }
  return m.wheel_monthly_day({ day: when.monthly_day.day });
}

function easterWords(offset: number): string {
  if (offset === 0) return m.wheel_easter_day();
  return offset < 0 ? m.wheel_before_easter({ count: -offset }) : m.wheel_after_easter({ count: offset });
}

const lasting = (words: string, days: number): string =>
  days === 1 ? words : m.wheel_lasting({ words, days: m.wheel_days({ count: days }) });

/** "uke 33–34 · 10.–23. august 2026" */
export function datesWords(from: string, to: string): string {
  const weeks = weeksTitle(from, to).toLocaleLowerCase(language.formatting);
  return `${spanTitle(from, to)} · ${weeks}`;
}

/** "8. des.", with the year where it is not the one that is spoken of. */
export const dayInYear = (day: string, year: number): string =>
  day.startsWith(String(year)) ? shortDay(day) : `${shortDay(day)} ${day.slice(0, 4)}`;

/** "mangler 2", where the rule says so. */
export const gapWords = ({ expected, planned }: Pick<Occurrence, "expected" | "planned">): string =>
  m.wheel_lacks({ count: Math.max(0, expected - planned) });

/** "1 av 3 innlegg, 1 publisert" */
export function coverageWords({ expected, planned, published }: Occurrence): string {
  const count =
    expected === 0 ? m.wheel_posts({ count: planned }) : m.wheel_posts_of({ count: planned, expected });
  return published === 0 ? count : m.wheel_and_published({ posts: count, count: published });
}

/** What was decided for this one turn; empty where it goes as its rule says. */
export function changeWords({ change, ruled }: Occurrence, titleOf: (entry: string) => string): string {
  if (change === null) return "";
  if (change === "skipped") return m.wheel_skipped();
  if ("moved" in change) return m.wheel_moved_from({ dates: spanTitle(ruled.from, ruled.to) });
  return m.wheel_merged_into({ title: titleOf(change.merged.into) });
}

export const postWords = (post: CyclePost): string =>
  m.wheel_post_spoken({
    title: post.title,
    status: post.published ? statusName("published") : statusName(post.status),
  });

export function wheelWords(titleOf: (entry: string) => string): Words {
  return {
    label: ({ entry }, occurrence) =>
      occurrence.gap && !occurrence.accepted ? `${entry.title} · ${gapWords(occurrence)}` : entry.title,
    spoken: (entry, occurrence) => spoken(entry, occurrence, titleOf),
    series: ({ entry, posts }) =>
      [entry.title, capitalised(recurrenceWords(entry.when)), m.wheel_posts({ count: posts.length })].join(
        "\n",
      ),
    campaign: (campaign: WheelCampaign) =>
      [
        campaign.name,
        m.wheel_campaign(),
        spanTitle(campaign.from, campaign.to),
        m.wheel_posts({ count: campaign.posts }),
      ].join("\n"),
    campaigns: m.wheel_campaigns(),
    noRing: m.wheel_no_ring(),
  };
}

function spoken(
  { entry, posts }: WheelEntry,
  occurrence: Occurrence,
  titleOf: (entry: string) => string,
): string {
  const mine = posts.filter(({ turn }) => turn === occurrence.turn);
  const lines = [
    entry.title,
    capitalised(datesWords(occurrence.from, occurrence.to)),
    changeWords(occurrence, titleOf),
    occurrence.takes_place ? coverageWords(occurrence) : "",
    occurrence.gap && !occurrence.accepted ? capitalised(gapWords(occurrence)) : "",
    ...mine.slice(0, 6).map((post) => `– ${postWords(post)}`),
  ];
  return lines.filter((text) => text !== "").join("\n");
}

export const decisionName = (decision: Decision): string => m[`wheel_decision_${decision}`]();

/** The entry as `describe_cycle_entry` takes it. */
export function describing({
  id,
  title,
  ring,
  when,
  lead_weeks,
  expected_posts,
  owner,
  notes,
  links,
  until,
}: CycleEntry) {
  return { entry: id, title, ring, when, lead_weeks, expected_posts, owner, notes, links, until };
}

/** What stands in the way of an occurrence when the wheel is rolled forward. */
export function collisionWords(
  collision: Value<"preview_roll_forward">["rows"][number]["collisions"][number],
): string {
  switch (collision.kind) {
    case "holiday":
      return m.wheel_collides_holiday({ name: collision.name, day: shortDay(collision.on) });
    case "period":
      return m.wheel_collides_period({ name: collision.name, days: spanTitle(collision.from, collision.to) });
    case "ring":
      return m.wheel_collides_ring({ title: collision.title });
    case "owner":
      return m.wheel_collides_owner({ title: collision.title });
  }
}
