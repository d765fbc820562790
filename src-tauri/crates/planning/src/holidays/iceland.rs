//! Iceland. Nothing has changed within 1990–2100.
//!
//! - All holidays: lög um 40 stunda vinnuviku nr. 88/1971, 6. gr.: the holy days of the national church, the
//!   first day of summer, 1 May and 17 June, Christmas Eve and New Year's Eve from 13:00, and the first
//!   Monday of August, added by lög nr. 94/1982 with effect from 1983.
//! - The holy days of the national church: lög nr. 32/1997 (then um helgidagafrið, since 2019 um frið vegna
//!   helgihalds), 2. gr. The law before it, nr. 45/1926, named none; the same days were kept by custom.

use chrono::Weekday;

use super::HolidayKey::*;
use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    // Lög nr. 88/1971, 6. gr.
    Rule::fixed(IcelandicNationalDay, 6, 17),
    // Lög nr. 88/1971, 6. gr. Sumardagurinn fyrsti, the first day of the old month of harpa: the first
    // Thursday after 18 April.
    Rule::first(Weekday::Thu, FirstDayOfSummer, 4, 19),
    // Lög nr. 88/1971, 6. gr.
    Rule::fixed(MayDay, 5, 1),
    // Lög nr. 88/1971, 6. gr. as amended by lög nr. 94/1982. Frídagur verslunarmanna.
    Rule::first(Weekday::Mon, CommerceDay, 8, 1).since(1983),
    // Lög nr. 32/1997, 2. gr.
    Rule::fixed(NewYearsDay, 1, 1),
    // Lög nr. 32/1997, 2. gr. Skírdagur.
    Rule::easter(MaundyThursday, -3),
    // Lög nr. 32/1997, 2. gr. Föstudagurinn langi.
    Rule::easter(GoodFriday, -2),
    // Lög nr. 32/1997, 2. gr.
    Rule::easter(EasterSunday, 0),
    // Lög nr. 32/1997, 2. gr.
    Rule::easter(EasterMonday, 1),
    // Lög nr. 32/1997, 2. gr. Uppstigningardagur.
    Rule::easter(AscensionDay, 39),
    // Lög nr. 32/1997, 2. gr. Hvítasunnudagur.
    Rule::easter(WhitSunday, 49),
    // Lög nr. 32/1997, 2. gr.
    Rule::easter(WhitMonday, 50),
    // Lög nr. 32/1997, 2. gr.
    Rule::fixed(ChristmasDay, 12, 25),
    // Lög nr. 32/1997, 2. gr.
    Rule::fixed(SecondDayOfChristmas, 12, 26),
    // Lög nr. 88/1971, 6. gr.: a holiday by law, but only from 13:00, so an eve here. Aðfangadagur.
    Rule::fixed(ChristmasEve, 12, 24).kept_as_eve(),
    // Lög nr. 88/1971, 6. gr.: a holiday by law, but only from 13:00, so an eve here. Gamlársdagur.
    Rule::fixed(NewYearsEve, 12, 31).kept_as_eve(),
];

#[cfg(test)]
mod tests {
    use super::super::Country::Is;
    use super::super::tests::{dates_of, first_on, listed};
    use super::*;

    #[test]
    fn the_year_2026_is_as_in_the_almanac() {
        assert_eq!(
            listed(Is, 2026),
            [
                ("2026-01-01", NewYearsDay),
                ("2026-04-02", MaundyThursday),
                ("2026-04-03", GoodFriday),
                ("2026-04-05", EasterSunday),
                ("2026-04-06", EasterMonday),
                ("2026-04-23", FirstDayOfSummer),
                ("2026-05-01", MayDay),
                ("2026-05-14", AscensionDay),
                ("2026-05-24", WhitSunday),
                ("2026-05-25", WhitMonday),
                ("2026-06-17", IcelandicNationalDay),
                ("2026-08-03", CommerceDay),
                ("2026-12-24", ChristmasEve),
                ("2026-12-25", ChristmasDay),
                ("2026-12-26", SecondDayOfChristmas),
                ("2026-12-31", NewYearsEve),
            ]
            .map(|(date, key)| (date.to_owned(), key))
        );
    }

    #[test]
    fn the_first_day_of_summer_comes_before_a_maundy_thursday_it_meets() {
        assert_eq!(dates_of(Is, MaundyThursday, 2011..=2011), ["2011-04-21"]);
        assert_eq!(first_on(Is, "2011-04-21"), Some(FirstDayOfSummer));
    }
}
