//! Reads one line: marks first, then time, and what is left is the title.

use chrono::NaiveDate;
use planning::PlannedTime;

use super::names::Names;
use super::time::{Hint, anywhere, at_the_end};
use super::{Understood, UnderstoodPlacement};

const SPONSORED: &[&str] =
    &["sponsored", "sponset", "sponsa", "sponsrad", "sponsoreret", "sponsoroitu", "betalt", "betald", "ad"];

pub(super) fn read(line: &str, names: &Names, today: NaiveDate) -> Understood {
    let mut understood = Understood::default();
    let words: Vec<&str> =
        line.split_whitespace().filter(|word| !take_mark(word, names, &mut understood)).collect();
    let mut time = Time::default();
    let mut title = Vec::new();
    let mut rest = words.as_slice();
    while let Some(word) = rest.first() {
        match anywhere(rest, today) {
            Some((hint, taken)) if time.takes(hint) => rest = &rest[taken..],
            _ => {
                title.push(*word);
                rest = &rest[1..];
            }
        }
    }
    while title.len() > 1
        && let Some(hint) = ending(&title, today)
        && time.takes(hint)
    {
        title.pop();
        // "i morgen", "på fredag": the little word belongs to the day.
        if title.len() > 1 && title.last().is_some_and(|word| ["i", "på", "on", "om"].contains(word)) {
            title.pop();
        }
    }
    if title.is_empty() {
        // A line that is only a time is a title all the same: "24/7".
        (title, time) = (words, Time::default());
    }
    understood.title = title.join(" ");
    understood.planned = time.planned(today);
    understood
}

/// What the last word of a title says about time; "dag" and "morgen" only after "i".
fn ending(title: &[&str], today: NaiveDate) -> Option<Hint> {
    let (last, before) = title.split_last()?;
    match before.last() {
        Some(&"i") if last.eq_ignore_ascii_case("dag") => at_the_end("idag", today),
        Some(&"i") if ["morgen", "morgon"].contains(&last.to_lowercase().as_str()) => {
            at_the_end("imorgen", today)
        }
        _ => at_the_end(last, today),
    }
}

/// Takes a word that begins with a mark; one that names nothing stays in the title.
fn take_mark(word: &str, names: &Names, understood: &mut Understood) -> bool {
    let mut letters = word.chars();
    let Some(mark) = letters.next().filter(|mark| "@#+!".contains(*mark)) else { return false };
    let text = letters.as_str().trim_end_matches([',', ';']);
    if text.is_empty() {
        return false;
    }
    let taken = match mark {
        '@' => names.channel(text).map(|(channel, format)| {
            let placement = UnderstoodPlacement { channel: channel.id, format };
            if !understood.placements.contains(&placement) {
                understood.placements.push(placement);
            }
        }),
        '+' => names.person(text).map(|person| {
            if !understood.owners.contains(&person.id) {
                understood.owners.push(person.id);
            }
        }),
        '!' => SPONSORED.contains(&text.to_lowercase().as_str()).then(|| understood.sponsored = true),
        _ => {
            take_hashtag(text, names, understood);
            Some(())
        }
    };
    if taken.is_none() {
        understood.unknown.push(word.to_owned());
    }
    taken.is_some()
}

/// A category when it names one, else a tag, else a tag to be made. Numbers (`#2`) are only part of a title.
fn take_hashtag(text: &str, names: &Names, understood: &mut Understood) {
    if let Some(category) = names.category(text).filter(|_| understood.category.is_none()) {
        understood.category = Some(category.id);
    } else if let Some(tag) = names.tag(text) {
        if !understood.tags.contains(&tag.id) {
            understood.tags.push(tag.id);
        }
    } else if !understood.new_tags.iter().any(|known| known.to_lowercase() == text.to_lowercase()) {
        understood.new_tags.push(text.to_owned());
    }
}

#[derive(Default)]
struct Time {
    when: Option<PlannedTime>,
    clock: Option<chrono::NaiveTime>,
}

impl Time {
    /// Takes the first date and the first time of a line; a second one is part of the title.
    fn takes(&mut self, hint: Hint) -> bool {
        match hint {
            Hint::When(when) => self.when.is_none() && self.when.replace(when).is_none(),
            Hint::Clock(clock) => self.clock.is_none() && self.clock.replace(clock).is_none(),
        }
    }

    /// A time alone means today.
    fn planned(self, today: NaiveDate) -> Option<PlannedTime> {
        match (self.when, self.clock) {
            (Some(PlannedTime::Day(day)), Some(clock)) => Some(PlannedTime::Minute(day.and_time(clock))),
            (None, Some(clock)) => Some(PlannedTime::Minute(today.and_time(clock))),
            (when, _) => when,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use planning::{
        Category, CategoryId, Channel, ChannelId, Format, Person, PersonId, Platform, Tag, TagId,
    };

    fn names() -> Names {
        let channel = |name: &str, platform: Platform| Channel::named(ChannelId::new(), name, platform);
        let person = |name: &str, initials: &str| Person {
            id: PersonId::new(),
            name: name.into(),
            initials: initials.into(),
            colour: None,
            most_per_week: None,
            absences: vec![],
            duties: vec![],
        };
        let id = CategoryId::new();
        Names {
            channels: vec![
                channel("Fjordvik på Facebook", Platform::Facebook),
                channel("Instagram", Platform::Instagram),
            ],
            people: vec![person("Anna Berg", "AB"), person("Jonas Lie", "JL")],
            categories: vec![Category {
                id,
                name: "Samfunn".into(),
                goal: String::new(),
                target_share: None,
                one_in: None,
                colour: None,
            }],
            tags: vec![Tag { id: TagId::new(), name: "studiestart".into() }],
        }
    }

    fn understood(line: &str) -> Understood {
        read(line, &names(), "2026-08-10".parse().unwrap())
    }

    fn planned(line: &str) -> (String, Option<String>) {
        let read = understood(line);
        (read.title, read.planned.map(|planned| planned.to_string()))
    }

    #[test]
    fn a_whole_line_is_understood() {
        let names = names();
        let read = read(
            "Skolstart 18/8 12:00 @fb @ig/story #studiestart +anna !sponset",
            &names,
            "2026-08-10".parse().unwrap(),
        );
        assert_eq!(read.title, "Skolstart");
        assert_eq!(read.planned.unwrap().to_string(), "2026-08-18T12:00");
        let placements: Vec<_> = read.placements.iter().map(|p| (p.channel, p.format)).collect();
        assert_eq!(placements, [(names.channels[0].id, Format::Post), (names.channels[1].id, Format::Story)]);
        assert_eq!((read.tags, read.owners), (vec![names.tags[0].id], vec![names.people[0].id]));
        assert!(read.sponsored && read.unknown.is_empty());
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (line, when) in [
            ("Skolstart 18.8", "2026-08-18"),
            ("Skolstart 18.08.2027", "2027-08-18"),
            ("Skolstart 2026-08-18 kl 9", "2026-08-18T09:00"),
            ("Skolstart uke 34", "2026-W34"),
            ("Skolstart v.3", "2027-W03"),
            ("Skolstart Q4", "2026-Q4"),
            ("Skolstart 14:30", "2026-08-10T14:30"),
            ("Skolstart fredag 12:00", "2026-08-14T12:00"),
            ("Skolstart i morgen", "2026-08-11"),
            ("Skolstart 1/3", "2027-03-01"),
        ] {
            assert_eq!(planned(line), ("Skolstart".to_owned(), Some(when.to_owned())), "{line}");
        }
    }

    #[test]
    fn words_that_only_look_like_time_stay_in_the_title() {
        for line in ["God fredag til alle", "Topp 10 tips", "Covid-19 er over", "Fredag", "24/7"] {
            let (title, _) = planned(line);
            assert_eq!(title, line);
        }
    }

    #[test]
    fn a_mark_that_names_nothing_stays_in_the_title_and_is_said() {
        let read = understood("Spør @ordføreren om vei #samfunn #nytt +per");
        assert_eq!(read.title, "Spør @ordføreren om vei +per");
        assert_eq!(read.unknown, ["@ordføreren", "+per"]);
        assert!(read.category.is_some());
        assert_eq!(read.new_tags, ["nytt"]);
    }
}
