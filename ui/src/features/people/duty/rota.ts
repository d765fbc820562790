// Who is on duty when, as the page reads it off the people's duties. What a rota lays out is decided in Rust.
import type { Duty, Person, PublicHoliday } from "../../../ipc/types";
import type { IsoDate } from "../../../shared/iso_date";

export interface Hours {
  starts: string;
  ends: string;
}

const OFFICE: Hours = { starts: "08:00", ends: "16:00" };

const begins = (duty: Duty): IsoDate => duty.from.slice(0, 10);
const hoursOf = (duty: Duty): Hours => ({ starts: duty.from.slice(11, 16), ends: duty.to.slice(11, 16) });

/** Those whose duty begins that day. */
export const onDutyThat = (people: readonly Person[], day: IsoDate): Person[] =>
  people.filter(({ duties }) => duties.some((duty) => begins(duty) === day));

/** Those who watch at this minute. */
export const onDutyAt = (people: readonly Person[], minute: string): Person[] =>
  people.filter(({ duties }) => duties.some(({ from, to }) => from <= minute && minute < to));

/** Those who watch at this minute or later the same day. */
export const onDutyFrom = (people: readonly Person[], minute: string): Person[] =>
  people.filter(({ duties }) =>
    duties.some((duty) => duty.to > minute && (duty.from <= minute || begins(duty) === minute.slice(0, 10))),
  );

/** The hours that others have that day, else those of the newest duty on the board, else office hours. */
export function usualHours(people: readonly Person[], day: IsoDate): Hours {
  const all = people.flatMap(({ duties }) => duties);
  const same = all.find((duty) => begins(duty) === day);
  const newest = all.reduce<Duty | undefined>(
    (found, duty) => (found === undefined || duty.from > found.from ? duty : found),
    undefined,
  );
  const like = same ?? newest;
  return like === undefined ? OFFICE : hoursOf(like);
}

/** A person's duties with that day added, or taken away where they had it. */
export function toggled(person: Person, day: IsoDate, { starts, ends }: Hours, nextDay: IsoDate): Duty[] {
  const others = person.duties.filter((duty) => begins(duty) !== day);
  if (others.length < person.duties.length) return others;
  return [...others, { from: `${day}T${starts}`, to: `${ends > starts ? day : nextDay}T${ends}` }];
}

/** The days on which nobody is expected to watch, each with the name of its feast. Eves only where the board treats them as free. */
export function freeDays(holidays: readonly PublicHoliday[], evesAreFree: boolean): Map<IsoDate, string> {
  const names = new Map<IsoDate, string>();
  for (const { date, name } of holidays.filter(({ eve }) => !eve || evesAreFree))
    names.set(date, names.has(date) ? `${names.get(date) ?? ""} · ${name}` : name);
  return names;
}
