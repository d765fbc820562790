//! Sweden. In 2005 the national day became a holiday and Whit Monday ceased to be one.
//!
//! - Holidays: lag (1989:253) om allmänna helgdagar, in force 1990-01-01, §§ 1–2, as amended by lag
//!   (2004:1320), in force 2005-04-01 (prop. 2004/05:23).
//! - Eves: lag (1930:173) om beräkning av lagstadgad tid § 2 and semesterlag (1977:480) put Midsummer Eve,
//!   Christmas Eve and New Year's Eve beside Sundays and holidays, but no law makes them holidays.

use chrono::Weekday;

use super::HolidayKey::*;
use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    // Lag (1989:253) §§ 1–2 as amended by lag (2004:1320).
    Rule::fixed(SwedishNationalDay, 6, 6).since(2005),
    // Lag (1989:253) § 1.
    Rule::fixed(MayDay, 5, 1),
    // Lag (1989:253) §§ 1–2.
    Rule::fixed(NewYearsDay, 1, 1),
    // Lag (1989:253) §§ 1–2.
    Rule::fixed(Epiphany, 1, 6),
    // Lag (1989:253) §§ 1–2.
    Rule::easter(GoodFriday, -2),
    // Lag (1989:253) §§ 1–2.
    Rule::easter(EasterSunday, 0),
    // Lag (1989:253) §§ 1–2.
    Rule::easter(EasterMonday, 1),
    // Lag (1989:253) §§ 1–2: the sixth Thursday after Easter.
    Rule::easter(AscensionDay, 39),
    // Lag (1989:253) §§ 1–2: the seventh Sunday after Easter.
    Rule::easter(WhitSunday, 49),
    // Lag (1989:253) §§ 1–2 before lag (2004:1320), last kept in 2004.
    Rule::easter(WhitMonday, 50).until(2004),
    // Lag (1989:253) §§ 1–2: the Saturday within 20–26 June.
    Rule::first(Weekday::Sat, MidsummerDay, 6, 20),
    // Lag (1989:253) §§ 1–2: the Saturday within 31 October – 6 November.
    Rule::first(Weekday::Sat, AllSaintsDay, 10, 31),
    // Lag (1989:253) §§ 1–2.
    Rule::fixed(ChristmasDay, 12, 25),
    // Lag (1989:253) §§ 1–2.
    Rule::fixed(SecondDayOfChristmas, 12, 26),
    // Lag (1930:173) § 2, semesterlag (1977:480): the day before Midsummer Day.
    Rule::first(Weekday::Fri, MidsummerEve, 6, 19).kept_as_eve(),
    // Lag (1930:173) § 2, semesterlag (1977:480).
    Rule::fixed(ChristmasEve, 12, 24).kept_as_eve(),
    // Lag (1930:173) § 2, semesterlag (1977:480).
    Rule::fixed(NewYearsEve, 12, 31).kept_as_eve(),
];

#[cfg(test)]
mod tests {
    use super::super::Country::Se;
    use super::super::tests::{dates_of, first_on, listed};
    use super::*;

    #[test]
    fn the_year_2026_is_as_in_the_almanac() {
        assert_eq!(
            listed(Se, 2026),
            [
                ("2026-01-01", NewYearsDay),
                ("2026-01-06", Epiphany),
                ("2026-04-03", GoodFriday),
                ("2026-04-05", EasterSunday),
                ("2026-04-06", EasterMonday),
                ("2026-05-01", MayDay),
                ("2026-05-14", AscensionDay),
                ("2026-05-24", WhitSunday),
                ("2026-06-06", SwedishNationalDay),
                ("2026-06-19", MidsummerEve),
                ("2026-06-20", MidsummerDay),
                ("2026-10-31", AllSaintsDay),
                ("2026-12-24", ChristmasEve),
                ("2026-12-25", ChristmasDay),
                ("2026-12-26", SecondDayOfChristmas),
                ("2026-12-31", NewYearsEve),
            ]
            .map(|(date, key)| (date.to_owned(), key))
        );
    }

    #[test]
    fn the_national_day_replaced_whit_monday_in_2005() {
        assert_eq!(dates_of(Se, WhitMonday, 2003..=2006), ["2003-06-09", "2004-05-31"]);
        assert_eq!(dates_of(Se, SwedishNationalDay, 2003..=2006), ["2005-06-06", "2006-06-06"]);
    }

    #[test]
    fn midsummer_and_all_saints_are_saturdays_at_both_ends_of_their_weeks() {
        assert_eq!(dates_of(Se, MidsummerDay, 2020..=2021), ["2020-06-20", "2021-06-26"]);
        assert_eq!(dates_of(Se, MidsummerEve, 2020..=2021), ["2020-06-19", "2021-06-25"]);
        assert_eq!(dates_of(Se, AllSaintsDay, 2020..=2021), ["2020-10-31", "2021-11-06"]);
    }

    #[test]
    fn the_national_day_comes_before_a_whit_sunday_it_meets() {
        assert_eq!(dates_of(Se, WhitSunday, 2049..=2049), ["2049-06-06"]);
        assert_eq!(first_on(Se, "2049-06-06"), Some(SwedishNationalDay));
    }
}
