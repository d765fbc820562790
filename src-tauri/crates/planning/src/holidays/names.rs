//! What each feast is called in each language.
//!
//! A feast bears the name it has where it is official; elsewhere the name a reader of that language would
//! use, with the country's name where the language has a day of its own by the same name.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use super::HolidayKey;

/// A language that holidays are named in, written as its ISO 639-1 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    Sv,
    Da,
    Fi,
    En,
}

/// A language code that is not in [`Language::ALL`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no holiday names in language {code:?}; known are nb, nn, sv, da, fi, en")]
pub struct UnknownLanguage {
    pub code: String,
}

impl Language {
    pub const ALL: [Self; 6] = [Self::Nb, Self::Nn, Self::Sv, Self::Da, Self::Fi, Self::En];

    /// The lower-case ISO 639-1 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::Sv => "sv",
            Self::Da => "da",
            Self::Fi => "fi",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        let known = Self::ALL.into_iter().find(|language| language.code() == code);
        known.ok_or_else(|| UnknownLanguage { code: code.to_owned() })
    }
}

impl HolidayKey {
    /// Names the feast, capitalised as at the start of a line.
    pub const fn name(self, language: Language) -> &'static str {
        let [nb, nn, sv, da, fi, en] = self.names();
        match language {
            Language::Nb => nb,
            Language::Nn => nn,
            Language::Sv => sv,
            Language::Da => da,
            Language::Fi => fi,
            Language::En => en,
        }
    }

    /// In the order of [`Language::ALL`].
    #[rustfmt::skip]
    const fn names(self) -> [&'static str; 6] {
        match self {
            Self::NewYearsDay => [
                "1. nyttårsdag", "1. nyttårsdag", "Nyårsdagen", "Nytårsdag", "Uudenvuodenpäivä",
                "New Year's Day",
            ],
            Self::Epiphany => [
                "Hellige tre kongers dag", "Heilage tre kongars dag", "Trettondedag jul",
                "Helligtrekongersdag", "Loppiainen", "Epiphany",
            ],
            Self::MaundyThursday => [
                "Skjærtorsdag", "Skjærtorsdag", "Skärtorsdagen", "Skærtorsdag", "Kiirastorstai",
                "Maundy Thursday",
            ],
            Self::GoodFriday => [
                "Langfredag", "Langfredag", "Långfredagen", "Langfredag", "Pitkäperjantai", "Good Friday",
            ],
            Self::EasterSunday => [
                "1. påskedag", "1. påskedag", "Påskdagen", "1. påskedag", "Pääsiäispäivä", "Easter Sunday",
            ],
            Self::EasterMonday => [
                "2. påskedag", "2. påskedag", "Annandag påsk", "2. påskedag", "2. pääsiäispäivä",
                "Easter Monday",
            ],
            Self::FirstDayOfSummer => [
                "Første sommerdag", "Første sommardag", "Första sommardagen", "Første sommerdag",
                "Kesän ensimmäinen päivä", "First Day of Summer",
            ],
            Self::MayDay => [
                "1. mai", "1. mai", "Första maj", "1. maj", "Vappu", "May Day",
            ],
            Self::GreatPrayerDay => [
                "Store bededag", "Store bededag", "Stora bönedagen", "Store bededag", "Suuri rukouspäivä",
                "Great Prayer Day",
            ],
            Self::AscensionDay => [
                "Kristi himmelfartsdag", "Kristi himmelfartsdag", "Kristi himmelsfärdsdag",
                "Kristi himmelfartsdag", "Helatorstai", "Ascension Day",
            ],
            Self::NorwegianConstitutionDay => [
                "Grunnlovsdag", "Grunnlovsdag", "Norges grundlagsdag", "Norges grundlovsdag",
                "Norjan perustuslain päivä", "Norwegian Constitution Day",
            ],
            Self::WhitSaturday => [
                "Pinseaften", "Pinseaftan", "Pingstens beredelsedag", "Pinseaften",
                "Helluntain valmistuspäivä", "Whit Saturday",
            ],
            Self::WhitSunday => [
                "1. pinsedag", "1. pinsedag", "Pingstdagen", "1. pinsedag", "Helluntaipäivä", "Whit Sunday",
            ],
            Self::WhitMonday => [
                "2. pinsedag", "2. pinsedag", "Annandag pingst", "2. pinsedag", "2. helluntaipäivä",
                "Whit Monday",
            ],
            Self::DanishConstitutionDay => [
                "Danmarks grunnlovsdag", "Danmarks grunnlovsdag", "Danmarks grundlagsdag", "Grundlovsdag",
                "Tanskan perustuslain päivä", "Danish Constitution Day",
            ],
            Self::SwedishNationalDay => [
                "Sveriges nasjonaldag", "Sveriges nasjonaldag", "Nationaldagen", "Sveriges nationaldag",
                "Ruotsin kansallispäivä", "Swedish National Day",
            ],
            Self::IcelandicNationalDay => [
                "Islands nasjonaldag", "Islands nasjonaldag", "Islands nationaldag", "Islands nationaldag",
                "Islannin kansallispäivä", "Icelandic National Day",
            ],
            Self::MidsummerEve => [
                "Midtsommeraften", "Midtsommaraftan", "Midsommarafton", "Midsommeraften", "Juhannusaatto",
                "Midsummer Eve",
            ],
            Self::MidsummerDay => [
                "Midtsommerdag", "Midtsommardag", "Midsommardagen", "Midsommerdag", "Juhannuspäivä",
                "Midsummer Day",
            ],
            Self::CommerceDay => [
                "Handelsfolkets fridag", "Handelsfolket sin fridag", "Handelsanställdas fridag",
                "Handelsfolkets fridag", "Kauppiaiden vapaapäivä", "Commerce Day",
            ],
            Self::AllSaintsDay => [
                "Allehelgensdag", "Allehelgensdag", "Alla helgons dag", "Allehelgensdag", "Pyhäinpäivä",
                "All Saints' Day",
            ],
            Self::FinnishIndependenceDay => [
                "Finlands selvstendighetsdag", "Finlands sjølvstendedag", "Självständighetsdagen",
                "Finlands selvstændighedsdag", "Itsenäisyyspäivä", "Finnish Independence Day",
            ],
            Self::ChristmasEve => [
                "Julaften", "Julaftan", "Julafton", "Juleaften", "Jouluaatto", "Christmas Eve",
            ],
            Self::ChristmasDay => [
                "1. juledag", "1. juledag", "Juldagen", "1. juledag", "Joulupäivä", "Christmas Day",
            ],
            Self::SecondDayOfChristmas => [
                "2. juledag", "2. juledag", "Annandag jul", "2. juledag", "Tapaninpäivä",
                "Second Day of Christmas",
            ],
            Self::NewYearsEve => [
                "Nyttårsaften", "Nyttårsaftan", "Nyårsafton", "Nytårsaften", "Uudenvuodenaatto",
                "New Year's Eve",
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn every_feast_has_its_own_name_in_every_language() {
        for language in Language::ALL {
            let mut named = HashMap::new();
            for key in HolidayKey::ALL {
                let name = key.name(language);
                assert!(!name.trim().is_empty() && name.trim() == name, "{key:?} in {language}");
                assert_eq!(named.insert(name, key), None, "{name:?} twice in {language}");
            }
        }
    }

    #[test]
    fn feasts_bear_the_names_on_the_wall_calendar() {
        use HolidayKey::*;
        for (key, language, name) in [
            (MaundyThursday, Language::Nb, "Skjærtorsdag"),
            (EasterSunday, Language::Nb, "1. påskedag"),
            (NorwegianConstitutionDay, Language::Nb, "Grunnlovsdag"),
            (NewYearsEve, Language::Nn, "Nyttårsaftan"),
            (Epiphany, Language::Sv, "Trettondedag jul"),
            (EasterMonday, Language::Sv, "Annandag påsk"),
            (AllSaintsDay, Language::Sv, "Alla helgons dag"),
            (SwedishNationalDay, Language::Sv, "Nationaldagen"),
            (WhitMonday, Language::Da, "2. pinsedag"),
            (GreatPrayerDay, Language::Da, "Store bededag"),
            (DanishConstitutionDay, Language::Da, "Grundlovsdag"),
            (Epiphany, Language::Fi, "Loppiainen"),
            (MidsummerDay, Language::Fi, "Juhannuspäivä"),
            (FinnishIndependenceDay, Language::Fi, "Itsenäisyyspäivä"),
            (FirstDayOfSummer, Language::En, "First Day of Summer"),
            (CommerceDay, Language::En, "Commerce Day"),
        ] {
            assert_eq!(key.name(language), name);
        }
    }

    #[test]
    fn languages_are_written_and_read_by_the_same_code() {
        for language in Language::ALL {
            let code = language.to_string();
            assert_eq!(code.parse(), Ok(language));
            assert_eq!(serde_json::to_value(language).unwrap(), code);
        }
        assert_eq!("is".parse::<Language>(), Err(UnknownLanguage { code: "is".into() }));
    }
}
