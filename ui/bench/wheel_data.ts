// A made-up wheel: so many rings with so many entries each, with lead times, gaps and posts.
import type { WheelView } from "../src/ipc/types";
import { addDays } from "../src/shared/iso_date";

type Entry = WheelView["entries"][number];

function entry(ring: number, number: number): Entry {
  const from = addDays("2026-01-01", (number * 24 + ring * 7) % 350);
  const to = addDays(from, 3 + ((number * 5) % 18));
  const id = `entry-${ring}-${number}`;
  return {
    entry: {
      id,
      title: `Oppføring ${ring}.${number} med et navn som er ganske langt`.slice(
        0,
        12 + ((ring * number) % 28),
      ),
      ring: `Ring ${ring}`,
      when: { dates: { from: "01-01", to: "01-05" } },
      lead_weeks: 4,
      expected_posts: 2,
      owner: null,
      notes: "",
      links: [],
      until: null,
      exceptions: [],
      template: [],
      years: [],
      made: [],
    },
    series: false,
    occurrences: [
      {
        turn: "2026",
        from,
        to,
        ruled: { from, to },
        lead_from: addDays(from, -28),
        change: null,
        takes_place: true,
        expected: 2,
        planned: number % 3,
        published: 0,
        gap: number % 7 === 0,
        accepted: false,
        made: 0,
        to_make: 0,
      },
    ],
    posts: Array.from({ length: number % 3 }, (_, step) => ({
      post: `${id}-${step}`,
      title: `Innlegg ${step}`,
      status: "approved",
      planned: `${addDays(from, step)}T12:00`,
      channels: [],
      published: false,
      turn: "2026",
    })),
  };
}

export function wheelOf(rings: number, each: number): (from: string, to: string) => WheelView {
  const entries = Array.from({ length: rings }, (_, ring) =>
    Array.from({ length: each }, (_, number) => entry(ring, number)),
  ).flat();
  return (from, to) => ({
    from,
    to,
    today: "2026-08-18",
    rings: Array.from({ length: rings }, (_, ring) => ({
      name: `Ring ${ring}`,
      display: "shown",
      colour: null,
      entries: each,
    })),
    entries,
    campaigns: [],
    holidays: [],
  });
}
