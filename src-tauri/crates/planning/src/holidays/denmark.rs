//! Denmark. Store bededag was a holiday until 2023.
//!
//! No statute lists the Danish holidays. They are those of the Folkekirke, fixed by royal resolution, and
//! rest on Danske Lov of 1683 and the ordinance of 26 October 1770 (helligdagsreformen), which abolished
//! many. Lukkeloven (lov om detailsalg fra butikker m.v., lovbekendtgørelse nr. 515 af 30. april 2019, § 2)
//! and helligdagsloven (lovbekendtgørelse nr. 1023 af 24. oktober 2012) attach consequences to them.
//!
//! 5 June, grundlovsdag, is no holiday either, but lukkeloven § 2 closes shops on it as on holidays and on
//! Christmas Eve, and by agreement many have it off, often from noon. So it is an eve here: a plan that
//! counts eves as free avoids it, one that does not may post. 1 May is left out: no law names it, and who has
//! it off depends on the agreement.

use super::HolidayKey::*;
use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    // Ordinance of 26 October 1770.
    Rule::fixed(NewYearsDay, 1, 1),
    // Ordinance of 26 October 1770.
    Rule::easter(MaundyThursday, -3),
    // Ordinance of 26 October 1770.
    Rule::easter(GoodFriday, -2),
    // Ordinance of 26 October 1770.
    Rule::easter(EasterSunday, 0),
    // Ordinance of 26 October 1770.
    Rule::easter(EasterMonday, 1),
    // The fourth Friday after Easter. From 2024 an ordinary working day by lov nr. 214 af 6. marts 2023 om
    // konsekvenser ved afskaffelsen af store bededag som helligdag.
    Rule::easter(GreatPrayerDay, 26).until(2023),
    // Ordinance of 26 October 1770.
    Rule::easter(AscensionDay, 39),
    // Ordinance of 26 October 1770.
    Rule::easter(WhitSunday, 49),
    // Ordinance of 26 October 1770.
    Rule::easter(WhitMonday, 50),
    // Ordinance of 26 October 1770.
    Rule::fixed(ChristmasDay, 12, 25),
    // Ordinance of 26 October 1770.
    Rule::fixed(SecondDayOfChristmas, 12, 26),
    // Lukkeloven § 2; time off by agreement.
    Rule::fixed(DanishConstitutionDay, 6, 5).kept_as_eve(),
    // Lukkeloven § 2; time off by agreement.
    Rule::fixed(ChristmasEve, 12, 24).kept_as_eve(),
    // Lukkeloven § 2, from 15:00; time off by agreement.
    Rule::fixed(NewYearsEve, 12, 31).kept_as_eve(),
];

#[cfg(test)]
mod tests {
    use super::super::Country::Dk;
    use super::super::tests::{dates_of, first_on, listed};
    use super::*;

    #[test]
    fn the_year_2026_is_as_in_the_almanac() {
        assert_eq!(
            listed(Dk, 2026),
            [
                ("2026-01-01", NewYearsDay),
                ("2026-04-02", MaundyThursday),
                ("2026-04-03", GoodFriday),
                ("2026-04-05", EasterSunday),
                ("2026-04-06", EasterMonday),
                ("2026-05-14", AscensionDay),
                ("2026-05-24", WhitSunday),
                ("2026-05-25", WhitMonday),
                ("2026-06-05", DanishConstitutionDay),
                ("2026-12-24", ChristmasEve),
                ("2026-12-25", ChristmasDay),
                ("2026-12-26", SecondDayOfChristmas),
                ("2026-12-31", NewYearsEve),
            ]
            .map(|(date, key)| (date.to_owned(), key))
        );
    }

    #[test]
    fn store_bededag_was_last_kept_in_2023() {
        assert_eq!(dates_of(Dk, GreatPrayerDay, 2021..=2025), ["2021-04-30", "2022-05-13", "2023-05-05"]);
        assert_eq!(first_on(Dk, "2024-04-26"), None);
    }

    #[test]
    fn may_day_is_an_ordinary_day() {
        assert_eq!(first_on(Dk, "2026-05-01"), None);
    }

    #[test]
    fn a_public_holiday_comes_before_an_eve_it_meets() {
        assert_eq!(dates_of(Dk, DanishConstitutionDay, 2017..=2017), ["2017-06-05"]);
        assert_eq!(first_on(Dk, "2017-06-05"), Some(WhitMonday));
    }
}
