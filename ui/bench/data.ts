// The made-up plan that every contestant shows: the same cards, the same every time.
import type { CalendarView, Card } from "../src/ipc/types";
import { addDays, days, weekOf } from "../src/shared/iso_date";
import { channels } from "../tests/page/sample";

export const MONTH = { from: "2026-07-27", to: "2026-09-06" };
const titles = [
  "Skolestart i Fjordvik",
  "Bading i fjorden",
  "Åpent møte om sentrum",
  "Sommerbiblioteket",
  "Ledig stilling",
];

function dice(seed: number): (end: number) => number {
  let state = seed;
  return (end) => (state = (state * 16807) % 2147483647) % end;
}

/** So many cards, evenly on all days from one to the other. */
export function cards(count: number, from: string, to: string): Card[] {
  const throwDice = dice(2026);
  const dates = days(from, to);
  return Array.from({ length: count }, (_, n): Card => {
    const minute = `${String(7 + throwDice(12)).padStart(2, "0")}:${String(throwDice(4) * 15).padStart(2, "0")}`;
    return {
      placement: `placement-${n}`,
      post: `post-${n}`,
      title: `${titles[n % titles.length] ?? ""} ${n}`,
      channel: channels[throwDice(channels.length)]?.id ?? null,
      format: "post",
      planned: `${dates[n % dates.length] ?? from}T${minute}`,
      own_time: false,
      state: "planned",
      status: "approved",
      category: null,
      owners: [],
      tags: [],
      has_findings: false,
      campaign: null,
      sponsored: false,
      counts: true,
    };
  });
}

/** What Rust would answer, looked up and not computed: the page is measured here, not the rules. */
export function answers(all: readonly Card[]): (from: string, to: string) => CalendarView {
  const byDate = new Map<string, Card[]>();
  for (const card of all) {
    const date = card.planned?.slice(0, 10) ?? "";
    const of = byDate.get(date);
    if (of === undefined) byDate.set(date, [card]);
    else of.push(card);
  }
  return (from, to) => ({
    from,
    to,
    today: "2026-08-18",
    days: days(from, to).map((date) => ({
      date,
      week: weekOf(date),
      holiday: null,
      eve: false,
      blackouts: [],
      events: [],
    })),
    cards: days(from, to).flatMap((date) => byDate.get(date) ?? []),
    loads: days(from, to).flatMap((date) =>
      channels.map(({ id }) => ({ channel: id, date, load: 2, limit: 3 })),
    ),
    week_loads: [0, 7, 14, 21].flatMap((step) =>
      channels.map(({ id }) => ({ channel: id, week: weekOf(addDays(from, step)), load: 6, limit: 8 })),
    ),
    findings: [],
    coming: [],
    suggestions: [],
  });
}

export function yearLoad(year: number) {
  const weeks = days(`${year}-01-05`, `${year}-12-28`)
    .filter((_, index) => index % 7 === 0)
    .map(weekOf);
  return {
    year,
    weeks,
    channels: channels.map(({ id }, index) => ({
      channel: id,
      loads: weeks.map((_, week) => (week * (index + 3)) % 11),
      shown: weeks.map((_, week) => (week * (index + 3)) % 11),
      most: 8,
      least: 2,
    })),
  };
}
