//! A duty rota: people or teams take turns to watch, by day or by week, over a period. Pure: knows no storage and no clock.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::{ClockTime, Duty, Person, PersonId, words};
use crate::planned_time::monday_of;

words! {
    /// What one turn is counted in.
    Turn { Day = "day", Week = "week" }
}

words! {
    /// Whether somebody watches on public holidays.
    HolidayWatch { Off = "off", On = "on" }
}

/// Who takes turns, how long a turn is, and when one watches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rota {
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// Included.
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// In the order of their turns; everybody of a team watches together.
    pub teams: Vec<Vec<PersonId>>,
    pub turn: Turn,
    /// How many watched days, or ISO weeks, one turn lasts.
    pub length: u32,
    /// ISO weekdays that are watched: 1 is Monday.
    pub weekdays: Vec<u8>,
    #[ts(type = "string")]
    pub starts: ClockTime,
    /// At or before `starts` means the next morning.
    #[ts(type = "string")]
    pub ends: ClockTime,
    pub holidays: HolidayWatch,
}

/// One watched day: who watches, and who would but is away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RotaDay {
    #[ts(type = "string")]
    pub on: NaiveDate,
    pub watching: Vec<PersonId>,
    pub away: Vec<PersonId>,
}

/// Why a rota gives no days.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RotaFlaw {
    #[error("{from} is after {to}")]
    EndsBeforeItBegins { from: NaiveDate, to: NaiveDate },
    #[error("it spans {days} days, and at most {LONGEST} can be laid out at once")]
    TooLong { days: i64 },
    #[error("a turn has no length; give it at least one day or week")]
    NoLength,
    #[error("a team has nobody in it")]
    EmptyTeam,
    #[error("no weekday from 1 (Monday) to 7 (Sunday) is watched")]
    NoWeekday,
}

/// Two years.
const LONGEST: i64 = 731;

impl Rota {
    /// Everybody who takes turns, once.
    pub fn members(&self) -> Vec<PersonId> {
        let mut members: Vec<PersonId> = self.teams.iter().flatten().copied().collect();
        members.sort_unstable();
        members.dedup();
        members
    }

    /// The watched days in order. Turns go on through days nobody watches only by the week: by the day, a holiday costs
    /// nobody a turn.
    ///
    /// # Errors
    /// What makes it no rota.
    pub fn days(
        &self,
        people: &[Person],
        is_holiday: impl Fn(NaiveDate) -> bool,
    ) -> Result<Vec<RotaDay>, RotaFlaw> {
        self.must_make_sense()?;
        let is_watched = |day: &NaiveDate| {
            self.weekdays.contains(&(day.weekday().number_from_monday() as u8))
                && (self.holidays == HolidayWatch::On || !is_holiday(*day))
        };
        let watched = self.from.iter_days().take_while(|day| *day <= self.to).filter(is_watched);
        Ok(watched
            .enumerate()
            .map(|(place, on)| {
                let turns = match self.turn {
                    Turn::Day => place as u32,
                    Turn::Week => ((monday_of(on) - monday_of(self.from)).num_days() / 7) as u32,
                };
                let team = &self.teams[(turns / self.length) as usize % self.teams.len()];
                let (away, watching) = team.iter().partition(|id| is_away(people, **id, on));
                RotaDay { on, watching, away }
            })
            .collect())
    }

    /// The span that is watched on a day.
    pub fn duty_on(&self, day: NaiveDate) -> Duty {
        let starts = at(day, self.starts);
        let ends = at(day, self.ends);
        Duty { from: starts, to: if ends > starts { ends } else { ends + TimeDelta::days(1) } }
    }

    fn must_make_sense(&self) -> Result<(), RotaFlaw> {
        let days = (self.to - self.from).num_days() + 1;
        if days < 1 {
            return Err(RotaFlaw::EndsBeforeItBegins { from: self.from, to: self.to });
        }
        if days > LONGEST {
            return Err(RotaFlaw::TooLong { days });
        }
        if self.length == 0 {
            return Err(RotaFlaw::NoLength);
        }
        if self.teams.is_empty() || self.teams.iter().any(Vec::is_empty) {
            return Err(RotaFlaw::EmptyTeam);
        }
        if !self.weekdays.iter().any(|day| (1..=7).contains(day)) {
            return Err(RotaFlaw::NoWeekday);
        }
        Ok(())
    }
}

fn at(day: NaiveDate, time: ClockTime) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN) + TimeDelta::minutes(time.0.into())
}

fn is_away(people: &[Person], id: PersonId, day: NaiveDate) -> bool {
    let absences = people.iter().find(|person| person.id == id).map(|person| &person.absences);
    absences.is_some_and(|absences| absences.iter().any(|it| (it.from..=it.to).contains(&day)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Absence;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn person(absences: &[(&str, &str)]) -> Person {
        let absences = absences.iter().map(|(from, to)| Absence { from: day(from), to: day(to) }).collect();
        let (name, initials) = (String::new(), String::new());
        let id = PersonId::new();
        Person { id, name, initials, colour: None, most_per_week: None, absences, duties: Vec::new() }
    }

    fn rota(teams: Vec<Vec<PersonId>>, turn: Turn, length: u32) -> Rota {
        let (starts, ends) = (ClockTime(8 * 60), ClockTime(16 * 60));
        let (from, to) = (day("2026-08-17"), day("2026-09-13"));
        let weekdays = vec![1, 2, 3, 4, 5];
        Rota { from, to, teams, turn, length, weekdays, starts, ends, holidays: HolidayWatch::Off }
    }

    #[test]
    fn two_teams_alternate_two_weeks_on_and_two_off() {
        let people = [person(&[]), person(&[])];
        let rota = rota(vec![vec![people[0].id], vec![people[1].id]], Turn::Week, 2);
        let days = rota.days(&people, |_| false).expect("it makes sense");
        assert_eq!(days.len(), 20);
        assert!(days[..10].iter().all(|day| day.watching == [people[0].id]));
        assert!(days[10..].iter().all(|day| day.watching == [people[1].id]));
    }

    #[test]
    fn by_the_day_a_holiday_costs_nobody_a_turn() {
        let people = [person(&[]), person(&[])];
        let rota = rota(vec![vec![people[0].id], vec![people[1].id]], Turn::Day, 1);
        let days = rota.days(&people, |date| date == day("2026-08-18")).expect("it makes sense");
        let first: Vec<_> = days[..3].iter().map(|day| (day.on.to_string(), day.watching[0])).collect();
        let (one, other) = (people[0].id, people[1].id);
        let wanted = [("2026-08-17", one), ("2026-08-19", other), ("2026-08-20", one)];
        assert_eq!(first, wanted.map(|(date, id)| (date.to_owned(), id)));
    }

    #[test]
    fn who_is_away_does_not_watch() {
        let people = [person(&[("2026-08-17", "2026-08-17")]), person(&[])];
        let rota = rota(vec![vec![people[0].id, people[1].id]], Turn::Week, 1);
        let days = rota.days(&people, |_| false).expect("it makes sense");
        assert_eq!((&days[0].watching, &days[0].away), (&vec![people[1].id], &vec![people[0].id]));
        assert_eq!(days[1].watching.len(), 2);
    }

    #[test]
    fn a_watch_may_last_until_the_next_morning() {
        let mut rota = rota(vec![vec![PersonId::new()]], Turn::Day, 1);
        (rota.starts, rota.ends) = (ClockTime(16 * 60), ClockTime(8 * 60));
        let duty = rota.duty_on(day("2026-08-17"));
        assert_eq!(
            (duty.from.to_string(), duty.to.to_string()),
            ("2026-08-17 16:00:00".into(), "2026-08-18 08:00:00".into())
        );
    }

    #[test]
    fn what_is_no_rota_is_told() {
        let flaw = |change: fn(&mut Rota)| {
            let mut rota = rota(vec![vec![PersonId::new()]], Turn::Day, 1);
            change(&mut rota);
            rota.days(&[], |_| false).expect_err("it makes no sense")
        };
        assert_eq!(flaw(|rota| rota.length = 0), RotaFlaw::NoLength);
        assert_eq!(flaw(|rota| rota.teams.push(Vec::new())), RotaFlaw::EmptyTeam);
        assert_eq!(flaw(|rota| rota.weekdays = vec![8]), RotaFlaw::NoWeekday);
        assert!(matches!(flaw(|rota| rota.to = day("2030-01-01")), RotaFlaw::TooLong { .. }));
        assert!(matches!(flaw(|rota| rota.to = day("2026-01-01")), RotaFlaw::EndsBeforeItBegins { .. }));
    }
}
