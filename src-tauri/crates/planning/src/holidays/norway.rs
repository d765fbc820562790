//! Norway. Nothing has changed within 1990–2100.
//!
//! - Church feasts: lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred, § 2. The same days were
//!   kept before it; its placing of them "follows custom and tradition" (Prop. 81 L (2010–2011), chapter 5).
//! - 1 and 17 May: lov 26. april 1947 nr. 1 om 1. og 17. mai som høgtidsdager, § 1, equal to Sundays.

use super::HolidayKey::*;
use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    // Lov 1947-04-26-1 § 1.
    Rule::fixed(NorwegianConstitutionDay, 5, 17),
    // Lov 1947-04-26-1 § 1.
    Rule::fixed(MayDay, 5, 1),
    // Lov 1995-02-24-12 § 2 b.
    Rule::fixed(NewYearsDay, 1, 1),
    // Lov 1995-02-24-12 § 2 c.
    Rule::easter(MaundyThursday, -3),
    // Lov 1995-02-24-12 § 2 d.
    Rule::easter(GoodFriday, -2),
    // Lov 1995-02-24-12 § 2 e.
    Rule::easter(EasterSunday, 0),
    // Lov 1995-02-24-12 § 2 f.
    Rule::easter(EasterMonday, 1),
    // Lov 1995-02-24-12 § 2 g: the sixth Thursday after Easter.
    Rule::easter(AscensionDay, 39),
    // Lov 1995-02-24-12 § 2 h: the seventh Sunday after Easter.
    Rule::easter(WhitSunday, 49),
    // Lov 1995-02-24-12 § 2 i.
    Rule::easter(WhitMonday, 50),
    // Lov 1995-02-24-12 § 2 j.
    Rule::fixed(ChristmasDay, 12, 25),
    // Lov 1995-02-24-12 § 2 k.
    Rule::fixed(SecondDayOfChristmas, 12, 26),
    // Half a holiday: peace from 16:00 by lov 1995-02-24-12 § 3, off work from 15:00 by arbeidsmiljøloven §
    // 10-10. The eves of Easter and Whitsun have the same and are left out: they are Saturdays anyway.
    Rule::fixed(ChristmasEve, 12, 24).kept_as_eve(),
    // Customary, as the eve of any holiday: off work from 18:00 by arbeidsmiljøloven § 10-10.
    Rule::fixed(NewYearsEve, 12, 31).kept_as_eve(),
];

#[cfg(test)]
mod tests {
    use super::super::Country::No;
    use super::super::tests::{first_on, listed};
    use super::*;

    #[test]
    fn the_year_2026_is_as_in_the_almanac() {
        assert_eq!(
            listed(No, 2026),
            [
                ("2026-01-01", NewYearsDay),
                ("2026-04-02", MaundyThursday),
                ("2026-04-03", GoodFriday),
                ("2026-04-05", EasterSunday),
                ("2026-04-06", EasterMonday),
                ("2026-05-01", MayDay),
                ("2026-05-14", AscensionDay),
                ("2026-05-17", NorwegianConstitutionDay),
                ("2026-05-24", WhitSunday),
                ("2026-05-25", WhitMonday),
                ("2026-12-24", ChristmasEve),
                ("2026-12-25", ChristmasDay),
                ("2026-12-26", SecondDayOfChristmas),
                ("2026-12-31", NewYearsEve),
            ]
            .map(|(date, key)| (date.to_owned(), key))
        );
    }

    #[test]
    fn feasts_that_meet_are_both_listed_with_the_civic_day_first() {
        for (date, civic, church) in [
            ("2008-05-01", MayDay, AscensionDay),
            ("2012-05-17", NorwegianConstitutionDay, AscensionDay),
            ("2043-05-17", NorwegianConstitutionDay, WhitSunday),
            ("2027-05-17", NorwegianConstitutionDay, WhitMonday),
        ] {
            let year = date[..4].parse().unwrap();
            let meeting: Vec<_> = listed(No, year).into_iter().filter(|(on, _)| on == date).collect();
            assert_eq!(meeting, [(date.to_owned(), civic), (date.to_owned(), church)]);
            assert_eq!(first_on(No, date), Some(civic));
        }
    }
}
