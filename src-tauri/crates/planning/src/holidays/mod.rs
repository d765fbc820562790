//! Public holidays and half-free eves of Norway, Sweden, Denmark, Finland and Iceland, by computation.
//! Owns which days the law names in which year, and their names. Knows nothing of boards, settings or posts.
//!
//! Warranted for [`WARRANTED_YEARS`]. Other years of the Gregorian computus (1583–9999) follow the nearest
//! rule known here, as a courtesy to anyone scrolling far away; beyond those there are no holidays at all.
//! Ordinary Sundays are holidays by law in most of these countries and are *not* listed: they are weekdays
//! here. Nothing is moved off a weekend; none of the five countries does that.

mod calendar;
mod denmark;
mod finland;
mod iceland;
mod names;
mod norway;
mod rule;
mod sweden;

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

pub use calendar::Calendar;
pub use names::{Language, UnknownLanguage};

use rule::{Rule, easter};

/// The years for which the laws, and the changes of law between them, were looked up.
///
/// The future follows the law as it stands in 2026.
pub const WARRANTED_YEARS: RangeInclusive<i32> = 1990..=2100;

/// A country whose holidays are known, written as its ISO 3166-1 alpha-2 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub enum Country {
    #[serde(rename = "NO")]
    No,
    #[serde(rename = "SE")]
    Se,
    #[serde(rename = "DK")]
    Dk,
    #[serde(rename = "FI")]
    Fi,
    #[serde(rename = "IS")]
    Is,
}

/// A feast, apart from the year it falls in.
///
/// Declared in the order of the year. Each has one name per language ([`HolidayKey::name`]), so days that
/// countries would both call "Constitution Day" are different keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HolidayKey {
    NewYearsDay,
    Epiphany,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    /// Iceland's sumardagurinn fyrsti.
    FirstDayOfSummer,
    MayDay,
    /// Denmark's store bededag, until 2023.
    GreatPrayerDay,
    AscensionDay,
    NorwegianConstitutionDay,
    /// Finland's helluntain valmistuspäivä, until 1991.
    WhitSaturday,
    WhitSunday,
    WhitMonday,
    DanishConstitutionDay,
    SwedishNationalDay,
    IcelandicNationalDay,
    MidsummerEve,
    MidsummerDay,
    /// Iceland's frídagur verslunarmanna.
    CommerceDay,
    AllSaintsDay,
    FinnishIndependenceDay,
    ChristmasEve,
    ChristmasDay,
    SecondDayOfChristmas,
    NewYearsEve,
}

/// A feast on its date in one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Holiday {
    pub date: NaiveDate,
    pub key: HolidayKey,
    /// True for a day that offices treat as free, wholly or from noon, but that is not a full public holiday.
    pub eve: bool,
}

/// A country code that is not in [`Country::ALL`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no holidays known for country {code:?}; known are NO, SE, DK, FI, IS")]
pub struct UnknownCountry {
    pub code: String,
}

/// Lists the holidays and eves of a country in a year, by date.
///
/// Where two feasts share a date both are listed, because both are true by law: Norway has 1 May and
/// Ascension Day on 2008-05-01. They come in order of precedence: national and civic days, then church
/// feasts, then eves. Empty outside 1583–9999.
pub fn public_holidays(country: Country, year: i32) -> Vec<Holiday> {
    let Some(easter) = easter(year) else { return Vec::new() };
    let mut holidays: Vec<Holiday> =
        country.rules().iter().filter_map(|rule| rule.in_year(year, easter)).collect();
    // Stable, so that the precedence of the rules holds within a date.
    holidays.sort_by_key(|holiday| holiday.date);
    holidays
}

/// Finds the holiday or eve on a date, without allocating.
///
/// Where two feasts share the date this is the one [`public_holidays`] lists first, so an eve is only
/// returned when the date is no public holiday. None outside 1583–9999. For many dates a [`Calendar`] is
/// faster.
pub fn holiday_on(country: Country, date: NaiveDate) -> Option<Holiday> {
    let easter = easter(date.year())?;
    let rule = country.rules().iter().find(|rule| rule.falls_on(date, easter))?;
    Some(Holiday { date, key: rule.key, eve: rule.eve })
}

impl Country {
    pub const ALL: [Self; 5] = [Self::No, Self::Se, Self::Dk, Self::Fi, Self::Is];

    /// The upper-case ISO 3166-1 alpha-2 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::No => "NO",
            Self::Se => "SE",
            Self::Dk => "DK",
            Self::Fi => "FI",
            Self::Is => "IS",
        }
    }

    const fn rules(self) -> &'static [Rule] {
        match self {
            Self::No => norway::RULES,
            Self::Se => sweden::RULES,
            Self::Dk => denmark::RULES,
            Self::Fi => finland::RULES,
            Self::Is => iceland::RULES,
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(code: &str) -> Result<Self, UnknownCountry> {
        let known = Self::ALL.into_iter().find(|country| country.code() == code);
        known.ok_or_else(|| UnknownCountry { code: code.to_owned() })
    }
}

impl HolidayKey {
    pub const ALL: [Self; 26] = [
        Self::NewYearsDay,
        Self::Epiphany,
        Self::MaundyThursday,
        Self::GoodFriday,
        Self::EasterSunday,
        Self::EasterMonday,
        Self::FirstDayOfSummer,
        Self::MayDay,
        Self::GreatPrayerDay,
        Self::AscensionDay,
        Self::NorwegianConstitutionDay,
        Self::WhitSaturday,
        Self::WhitSunday,
        Self::WhitMonday,
        Self::DanishConstitutionDay,
        Self::SwedishNationalDay,
        Self::IcelandicNationalDay,
        Self::MidsummerEve,
        Self::MidsummerDay,
        Self::CommerceDay,
        Self::AllSaintsDay,
        Self::FinnishIndependenceDay,
        Self::ChristmasEve,
        Self::ChristmasDay,
        Self::SecondDayOfChristmas,
        Self::NewYearsEve,
    ];
}

#[cfg(test)]
mod tests;
