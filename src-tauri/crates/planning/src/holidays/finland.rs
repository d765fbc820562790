//! Finland. From 1973 to 1991 Epiphany and Ascension Day were kept on Saturdays, and the Saturday before Whit
//! Sunday instead of Whit Monday; in 1992 the first two went back to their places and the third ended.
//!
//! - Church feasts: kirkkolaki (652/2023), before it kirkkolaki (1054/1993) 4 luku 3 §, which names them and
//!   moves Midsummer Day and All Saints' Day to Saturdays, as the Church Act has since 1955.
//! - The years 1973–1991: Helsinki University Almanac Office, "Kevätkesän juhlia kirkollisessa ja maallisessa
//!   perinteessä" (almanakka.helsinki.fi), and "helgdagar" in Uppslagsverket Finland. Some tables in use
//!   elsewhere end them in 1990.
//! - May Day and Independence Day: acts of their own.
//! - Eves: vuosilomalaki (162/2005) does not count Midsummer Eve and Christmas Eve as working days, and
//!   collective agreements give them off. It treats Easter Saturday alike, left out as a Saturday on which
//!   nobody works anyway.

use chrono::Weekday;

use super::HolidayKey::*;
use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    // Laki itsenäisyyspäivän viettämisestä yleisenä juhla- ja vapaapäivänä (388/1937) 1 §.
    Rule::fixed(FinnishIndependenceDay, 12, 6),
    // Laki vapunpäivän järjestämisestä työntekijäin vapaapäiväksi eräissä tapauksissa (272/1944).
    Rule::fixed(MayDay, 5, 1),
    // Kirkkolaki.
    Rule::fixed(NewYearsDay, 1, 1),
    // Kirkkolaki; until 1991 on the Saturday within 6–12 January.
    Rule::fixed(Epiphany, 1, 6).since(1992),
    Rule::first(Weekday::Sat, Epiphany, 1, 6).until(1991),
    // Kirkkolaki.
    Rule::easter(GoodFriday, -2),
    // Kirkkolaki.
    Rule::easter(EasterSunday, 0),
    // Kirkkolaki.
    Rule::easter(EasterMonday, 1),
    // Kirkkolaki; until 1991 on the Saturday five days earlier, then called Kristuksen taivaaseenastumisen
    // päivä.
    Rule::easter(AscensionDay, 39).since(1992),
    Rule::easter(AscensionDay, 34).until(1991),
    // Kirkkolaki until 1991: helluntain valmistuspäivä.
    Rule::easter(WhitSaturday, 48).until(1991),
    // Kirkkolaki.
    Rule::easter(WhitSunday, 49),
    // Kirkkolaki: the Saturday following 19 June.
    Rule::first(Weekday::Sat, MidsummerDay, 6, 20),
    // Kirkkolaki: the Saturday following 30 October.
    Rule::first(Weekday::Sat, AllSaintsDay, 10, 31),
    // Kirkkolaki.
    Rule::fixed(ChristmasDay, 12, 25),
    // Kirkkolaki.
    Rule::fixed(SecondDayOfChristmas, 12, 26),
    // Vuosilomalaki (162/2005): the day before Midsummer Day.
    Rule::first(Weekday::Fri, MidsummerEve, 6, 19).kept_as_eve(),
    // Vuosilomalaki (162/2005).
    Rule::fixed(ChristmasEve, 12, 24).kept_as_eve(),
    // Customary.
    Rule::fixed(NewYearsEve, 12, 31).kept_as_eve(),
];

#[cfg(test)]
mod tests {
    use super::super::Country::Fi;
    use super::super::tests::{dates_of, listed};
    use super::*;

    #[test]
    fn the_year_2026_is_as_in_the_almanac() {
        assert_eq!(
            listed(Fi, 2026),
            [
                ("2026-01-01", NewYearsDay),
                ("2026-01-06", Epiphany),
                ("2026-04-03", GoodFriday),
                ("2026-04-05", EasterSunday),
                ("2026-04-06", EasterMonday),
                ("2026-05-01", MayDay),
                ("2026-05-14", AscensionDay),
                ("2026-05-24", WhitSunday),
                ("2026-06-19", MidsummerEve),
                ("2026-06-20", MidsummerDay),
                ("2026-10-31", AllSaintsDay),
                ("2026-12-06", FinnishIndependenceDay),
                ("2026-12-24", ChristmasEve),
                ("2026-12-25", ChristmasDay),
                ("2026-12-26", SecondDayOfChristmas),
                ("2026-12-31", NewYearsEve),
            ]
            .map(|(date, key)| (date.to_owned(), key))
        );
    }

    #[test]
    fn epiphany_and_ascension_went_back_from_saturdays_in_1992() {
        assert_eq!(
            dates_of(Fi, Epiphany, 1990..=1993),
            ["1990-01-06", "1991-01-12", "1992-01-06", "1993-01-06"]
        );
        assert_eq!(
            dates_of(Fi, AscensionDay, 1990..=1993),
            ["1990-05-19", "1991-05-04", "1992-05-28", "1993-05-20"]
        );
    }

    #[test]
    fn the_saturday_before_whit_sunday_was_kept_until_1991() {
        assert_eq!(dates_of(Fi, WhitSaturday, 1990..=1993), ["1990-06-02", "1991-05-18"]);
    }

    #[test]
    fn there_is_no_whit_monday() {
        assert!(dates_of(Fi, WhitMonday, 1990..=2100).is_empty());
    }
}
