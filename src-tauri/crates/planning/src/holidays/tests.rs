//! What holds for every country and year, and helpers for the countries' own tests.

use std::collections::BTreeSet;

use chrono::Weekday;

use super::*;

pub(super) fn listed(country: Country, year: i32) -> Vec<(String, HolidayKey)> {
    public_holidays(country, year).into_iter().map(|day| (day.date.to_string(), day.key)).collect()
}

pub(super) fn dates_of(country: Country, key: HolidayKey, years: RangeInclusive<i32>) -> Vec<String> {
    days_of(country, key, years).into_iter().map(|date| date.to_string()).collect()
}

pub(super) fn first_on(country: Country, date: &str) -> Option<HolidayKey> {
    holiday_on(country, date.parse().unwrap()).map(|day| day.key)
}

fn days_of(country: Country, key: HolidayKey, years: RangeInclusive<i32>) -> Vec<NaiveDate> {
    let days = years.flat_map(|year| public_holidays(country, year));
    days.filter(|day| day.key == key).map(|day| day.date).collect()
}

fn days_in_years(years: RangeInclusive<i32>) -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(*years.start(), 1, 1).unwrap();
    first.iter_days().take_while(move |date| years.contains(&date.year()))
}

#[test]
fn a_day_has_the_first_holiday_listed_for_it_and_no_other() {
    for country in Country::ALL {
        let mut year_list = Vec::new();
        for date in days_in_years(WARRANTED_YEARS) {
            if date.ordinal() == 1 {
                year_list = public_holidays(country, date.year());
            }
            let expected = year_list.iter().find(|day| day.date == date).copied();
            assert_eq!(holiday_on(country, date), expected, "{country} {date}");
        }
    }
}

#[test]
fn a_year_lists_each_feast_once_by_date_with_eves_last_within_it() {
    for country in Country::ALL {
        for year in WARRANTED_YEARS {
            let list = public_holidays(country, year);
            assert!(list.is_sorted_by_key(|day| (day.date, day.eve)), "{country} {year}");
            assert!(list.iter().all(|day| day.date.year() == year), "{country} {year}");
            let keys: BTreeSet<_> = list.iter().map(|day| day.key).collect();
            assert_eq!(keys.len(), list.len(), "{country} {year}");
        }
    }
}

#[test]
fn movable_feasts_reach_both_ends_of_their_season_and_never_leave_it() {
    use Country::*;
    use HolidayKey::*;
    for (country, key, earliest, latest, weekday) in [
        (No, MaundyThursday, (3, 20), (4, 22), Weekday::Thu),
        (No, GoodFriday, (3, 21), (4, 23), Weekday::Fri),
        (No, EasterSunday, (3, 23), (4, 25), Weekday::Sun),
        (No, EasterMonday, (3, 24), (4, 26), Weekday::Mon),
        (No, AscensionDay, (5, 1), (6, 3), Weekday::Thu),
        (No, WhitSunday, (5, 11), (6, 13), Weekday::Sun),
        (No, WhitMonday, (5, 12), (6, 14), Weekday::Mon),
        (Se, MidsummerEve, (6, 19), (6, 25), Weekday::Fri),
        (Se, MidsummerDay, (6, 20), (6, 26), Weekday::Sat),
        (Fi, MidsummerEve, (6, 19), (6, 25), Weekday::Fri),
        (Fi, MidsummerDay, (6, 20), (6, 26), Weekday::Sat),
        (Se, AllSaintsDay, (10, 31), (11, 6), Weekday::Sat),
        (Fi, AllSaintsDay, (10, 31), (11, 6), Weekday::Sat),
        (Is, FirstDayOfSummer, (4, 19), (4, 25), Weekday::Thu),
        (Is, CommerceDay, (8, 1), (8, 7), Weekday::Mon),
        // Until 2023 only: the earliest after Easter 2008, the latest after Easter 2011.
        (Dk, GreatPrayerDay, (4, 18), (5, 20), Weekday::Fri),
    ] {
        let days = days_of(country, key, WARRANTED_YEARS);
        assert!(days.iter().all(|day| day.weekday() == weekday), "{country} {key:?}");
        let season = || days.iter().map(|day| (day.month(), day.day()));
        assert_eq!(season().min(), Some(earliest), "{country} {key:?}");
        assert_eq!(season().max(), Some(latest), "{country} {key:?}");
    }
}

#[test]
fn only_the_days_without_a_full_holiday_in_law_are_eves() {
    use HolidayKey::*;
    for country in Country::ALL {
        let eves: Vec<_> = public_holidays(country, 2026).into_iter().filter(|day| day.eve).collect();
        let keys: Vec<_> = eves.into_iter().map(|day| day.key).collect();
        let expected: &[HolidayKey] = match country {
            Country::Se | Country::Fi => &[MidsummerEve, ChristmasEve, NewYearsEve],
            Country::Dk => &[DanishConstitutionDay, ChristmasEve, NewYearsEve],
            Country::No | Country::Is => &[ChristmasEve, NewYearsEve],
        };
        assert_eq!(keys, expected, "{country}");
    }
}

#[test]
fn the_number_of_holidays_changes_only_with_the_law() {
    for (country, first, last, count) in [
        (Country::No, 1990, 2100, 12),
        (Country::Se, 1990, 2100, 13),
        (Country::Dk, 1990, 2023, 11),
        (Country::Dk, 2024, 2100, 10),
        (Country::Fi, 1990, 1991, 14),
        (Country::Fi, 1992, 2100, 13),
        (Country::Is, 1990, 2100, 14),
    ] {
        for year in first..=last {
            let holidays = public_holidays(country, year);
            assert_eq!(holidays.iter().filter(|day| !day.eve).count(), count, "{country} {year}");
        }
    }
}

#[test]
fn easter_carries_its_feasts_along() {
    for (easter, good_friday, ascension, whit_sunday) in [
        ("2000-04-23", "2000-04-21", "2000-06-01", "2000-06-11"),
        ("2008-03-23", "2008-03-21", "2008-05-01", "2008-05-11"),
        ("2024-03-31", "2024-03-29", "2024-05-09", "2024-05-19"),
        ("2026-04-05", "2026-04-03", "2026-05-14", "2026-05-24"),
        ("2038-04-25", "2038-04-23", "2038-06-03", "2038-06-13"),
    ] {
        for country in Country::ALL {
            assert_eq!(first_on(country, easter), Some(HolidayKey::EasterSunday));
            assert_eq!(first_on(country, good_friday), Some(HolidayKey::GoodFriday));
            assert!(
                listed(country, easter[..4].parse().unwrap())
                    .contains(&(ascension.to_owned(), HolidayKey::AscensionDay))
            );
            assert_eq!(first_on(country, whit_sunday), Some(HolidayKey::WhitSunday));
        }
    }
}

#[test]
fn every_key_is_kept_somewhere_and_every_kept_key_is_listed() {
    let kept: BTreeSet<_> =
        Country::ALL.into_iter().flat_map(|country| country.rules()).map(|rule| rule.key).collect();
    assert_eq!(kept, BTreeSet::from(HolidayKey::ALL));
    assert!(HolidayKey::ALL.is_sorted());
}

#[test]
fn years_without_a_computus_have_no_holidays() {
    for country in Country::ALL {
        for year in [i32::MIN, -262_143, 0, 1582, 10_000, 262_142, i32::MAX] {
            assert!(public_holidays(country, year).is_empty(), "{country} {year}");
        }
        for date in [NaiveDate::MIN, NaiveDate::MAX] {
            assert_eq!(holiday_on(country, date), None);
        }
        for year in [1583, 9999] {
            assert!(!public_holidays(country, year).is_empty(), "{country} {year}");
        }
    }
}

#[test]
fn countries_are_written_and_read_by_the_same_code() {
    for country in Country::ALL {
        let code = country.to_string();
        assert_eq!(code.parse(), Ok(country));
        assert_eq!(serde_json::to_value(country).unwrap(), code);
        assert_eq!(serde_json::from_value::<Country>(code.into()).unwrap(), country);
    }
    assert_eq!("no".parse::<Country>(), Err(UnknownCountry { code: "no".into() }));
}

#[test]
fn a_holiday_travels_as_plain_json() {
    let day = holiday_on(Country::Dk, "2026-06-05".parse().unwrap());
    let wire = r#"{"date":"2026-06-05","key":"danish_constitution_day","eve":true}"#;
    assert_eq!(serde_json::to_string(&day.unwrap()).unwrap(), wire);
    assert_eq!(serde_json::from_str::<Option<Holiday>>(wire).unwrap(), day);
}
