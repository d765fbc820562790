//! Words of what goes out to people who do not have the board open, and of what an import lost: Norwegian or English.
//! The window has its own words.

use chrono::{Datelike, NaiveDate};
use planning::holidays::Language;
use planning::report::{PartOfDay, Period};
use planning::{Format, Percent, PlacementState, PlannedTime, RuleName, Status, Weight};

/// The same sentence in both languages, side by side, with what stands in it as `format!` takes it.
#[macro_export]
macro_rules! say {
    ($words:expr, $nb:literal, $en:literal $(, $argument:expr)* $(,)?) => {
        match $words {
            $crate::words::Words::Nb => format!($nb $(, $argument)*),
            $crate::words::Words::En => format!($en $(, $argument)*),
        }
    };
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    Nb,
    En,
}

impl Words {
    pub fn of(language: Language) -> Self {
        match language {
            Language::Nb | Language::Nn => Self::Nb,
            _ => Self::En,
        }
    }

    /// The same thing in both languages, side by side.
    pub fn say(self, nb: &'static str, en: &'static str) -> &'static str {
        match self {
            Self::Nb => nb,
            Self::En => en,
        }
    }

    /// As HTML names the language.
    pub fn tag(self) -> &'static str {
        self.say("nb", "en")
    }

    /// "12 300" in Norwegian, "12,300" in English.
    pub fn number(self, number: u64) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(self.say("\u{a0}", ","));
            }
            text.push(digit);
        }
        text
    }

    /// With at most two decimals.
    pub fn decimal(self, number: f64) -> String {
        let text = format!("{number:.2}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        text.replace('.', self.say(",", "."))
    }

    /// "6,3 %", "6.3%": one decimal is as much as a manager reads.
    pub fn percent(self, percent: Percent) -> String {
        let tenths = (u64::from(percent.0) + 5) / 10;
        let (whole, tenth) = (tenths / 10, tenths % 10);
        match self {
            Self::Nb => format!("{whole},{tenth}\u{a0}%"),
            Self::En => format!("{whole}.{tenth}%"),
        }
    }

    pub fn posts(self, weight: Weight) -> String {
        self.decimal(weight.posts())
    }

    /// "18. august 2026"
    pub fn date(self, date: NaiveDate) -> String {
        match self {
            Self::Nb => format!("{}. {} {}", date.day(), self.month(date), date.year()),
            Self::En => format!("{} {} {}", date.day(), self.month(date), date.year()),
        }
    }

    /// "tirsdag 18. august"
    pub fn long_day(self, date: NaiveDate) -> String {
        let weekday = self.weekday(date.weekday().number_from_monday());
        match self {
            Self::Nb => format!("{weekday} {}. {}", date.day(), self.month(date)),
            Self::En => format!("{weekday} {} {}", date.day(), self.month(date)),
        }
    }

    pub fn days(self, from: NaiveDate, to: NaiveDate) -> String {
        if from == to { self.date(from) } else { format!("{} – {}", self.date(from), self.date(to)) }
    }

    fn month(self, date: NaiveDate) -> &'static str {
        const NB: [&str; 12] = [
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember",
        ];
        const EN: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        let month = date.month0() as usize;
        self.say(NB[month], EN[month])
    }

    /// 1 is Monday.
    pub fn weekday(self, number: u32) -> &'static str {
        const NB: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
        const EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        let index = (number.max(1) as usize - 1).min(6);
        self.say(NB[index], EN[index])
    }

    /// "18. august 2026 kl. 12.00", "uke 34 2026" …
    pub fn planned(self, planned: PlannedTime) -> String {
        match planned {
            PlannedTime::Minute(at) => match self {
                Self::Nb => format!("{} kl. {}", self.date(at.date()), at.format("%H.%M")),
                Self::En => format!("{} at {}", self.date(at.date()), at.format("%H:%M")),
            },
            PlannedTime::Day(day) => self.date(day),
            PlannedTime::Week(monday) => {
                let week = monday.iso_week();
                format!("{} {}, {}", self.say("uke", "week"), week.week(), week.year())
            }
            PlannedTime::Month(first) => format!("{} {}", self.month(first), first.year()),
            PlannedTime::Quarter(first) => {
                let quarter = first.month0() / 3 + 1;
                match self {
                    Self::Nb => format!("{quarter}. kvartal {}", first.year()),
                    Self::En => format!("Q{quarter} {}", first.year()),
                }
            }
        }
    }

    /// "august 2026", "uke 34, 2026", "3. kvartal 2026", "2026"; a campaign is called by its name.
    pub fn period(self, period: Period, campaign: Option<&str>) -> String {
        match period {
            Period::Week(monday) => self.planned(PlannedTime::Week(monday)),
            Period::Month(first) => self.planned(PlannedTime::Month(first)),
            Period::Quarter(first) => self.planned(PlannedTime::Quarter(first)),
            Period::Year(year) => year.to_string(),
            Period::Campaign(_) => {
                campaign.unwrap_or_else(|| self.say("kampanjen", "the campaign")).to_owned()
            }
        }
    }

    pub fn format(self, format: Format) -> &'static str {
        match format {
            Format::Post => self.say("innlegg", "post"),
            Format::Story => self.say("story", "story"),
            Format::Reel => self.say("reel", "reel"),
            Format::Video => self.say("video", "video"),
            Format::Event => self.say("arrangement", "event"),
            Format::Article => self.say("artikkel", "article"),
            Format::Newsletter => self.say("nyhetsbrev", "newsletter"),
            Format::Release => self.say("pressemelding", "release"),
            Format::Ad => self.say("annonse", "ad"),
        }
    }

    pub fn status(self, status: Status) -> &'static str {
        match status {
            Status::Idea => self.say("idé", "idea"),
            Status::Drafting => self.say("under arbeid", "drafting"),
            Status::Review => self.say("til godkjenning", "in review"),
            Status::Approved => self.say("godkjent", "approved"),
            Status::Published => self.say("publisert", "published"),
            Status::Cancelled => self.say("avlyst", "cancelled"),
        }
    }

    pub fn state(self, state: PlacementState) -> &'static str {
        match state {
            PlacementState::Planned => self.say("planlagt", "planned"),
            PlacementState::Published => self.say("publisert", "published"),
            PlacementState::Skipped => self.say("hoppet over", "skipped"),
        }
    }

    pub fn part_of_day(self, part: PartOfDay) -> &'static str {
        match part {
            PartOfDay::Morning => self.say("før kl. 10", "before 10"),
            PartOfDay::Midday => self.say("kl. 10–14", "10 to 14"),
            PartOfDay::Afternoon => self.say("kl. 14–17", "14 to 17"),
            PartOfDay::Evening => self.say("etter kl. 17", "after 17"),
        }
    }

    pub fn rule(self, rule: RuleName) -> &'static str {
        match rule {
            RuleName::Gap => self.say("for tett", "too close"),
            RuleName::DayLoad => self.say("for full dag", "day too full"),
            RuleName::WeekLoad => self.say("for full uke", "week too full"),
            RuleName::Silence => self.say("for stille", "too quiet"),
            RuleName::OwnerClash => self.say("to samtidig", "two at once"),
            RuleName::OwnerLoad => self.say("for mye på én", "too much for one"),
            RuleName::OwnerAway => self.say("ingen til stede", "nobody there"),
            RuleName::AudienceClash => self.say("samme målgruppe", "same audience"),
            RuleName::DoublePost => self.say("overalt samtidig", "everywhere at once"),
            RuleName::Duplicate => self.say("samme innhold", "same content"),
            RuleName::Holiday => self.say("helligdag", "public holiday"),
            RuleName::Window => self.say("utenom publiseringstid", "outside hours"),
            RuleName::Blackout => self.say("publiseringsstopp", "blackout"),
            RuleName::Unattended => self.say("ubemannet", "unattended"),
            RuleName::EventClash => self.say("hendelse i veien", "event in the way"),
            RuleName::Sequence => self.say("feil rekkefølge", "wrong order"),
            RuleName::Mix => self.say("for ensidig", "too much of one kind"),
            RuleName::NotReady => self.say("ikke klart", "not ready"),
            RuleName::Overdue => self.say("skulle vært ute", "overdue"),
            RuleName::CycleGap => self.say("hull i årshjulet", "gap in the wheel"),
        }
    }
}

/// "for tett" → "For tett"
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_dates_and_periods_are_written_as_each_language_does() {
        let day = NaiveDate::from_ymd_opt(2026, 8, 18).unwrap();
        assert_eq!(Words::Nb.number(1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(Words::En.number(999), "999");
        assert_eq!(Words::Nb.decimal(2.5), "2,5");
        assert_eq!(Words::En.decimal(3.0), "3");
        assert_eq!(Words::Nb.percent(Percent(625)), "6,3\u{a0}%");
        assert_eq!(Words::Nb.long_day(day), "tirsdag 18. august");
        assert_eq!(Words::En.planned("2026-08-18T12:00".parse().unwrap()), "18 August 2026 at 12:00");
        assert_eq!(Words::Nb.period("2026-Q3".parse().unwrap(), None), "3. kvartal 2026");
        assert_eq!(capitalised("årshjulet"), "Årshjulet");
    }
}
