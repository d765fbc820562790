//! Reads one line: marks first, then time, and what is left is the title.

use chrono::NaiveDateTime;
use planning::PlannedTime;

use super::names::Names;
use super::time::{Doubt, Hint, anywhere, at_the_end, goes_with_time, keeps_time};
use super::{Understood, UnderstoodPlacement};

/// Said after `!`.
const SPONSORED: &[&str] = &[
    "sponsored",
    "sponset",
    "sponsa",
    "sponsrad",
    "sponsrat",
    "sponsoreret",
    "sponsoroitu",
    "betalt",
    "betald",
    "betalat",
    "maksettu",
    "ad",
    "annonse",
    "annons",
    "annonce",
    "mainos",
];

pub(super) fn read(line: &str, names: &Names, now: NaiveDateTime) -> Understood {
    let mut understood = Understood::default();
    let words: Vec<&str> =
        line.split_whitespace().filter(|word| !take_mark(word, names, &mut understood)).collect();
    let (mut title, mut time) = take_time(&words, now);
    if title.is_empty() {
        // A line that is only a time is a title all the same: "24/7".
        (title, time) = (words, Time::default());
    }
    match time.planned(now) {
        Ok(planned) => understood.planned = planned,
        Err(lost) => {
            // "uke 34 kl 12": a week has no minute, so the minute is said to be left.
            understood.planned = time.when;
            understood.unknown.push(lost.clone());
            understood.title = lost;
        }
    }
    let rest = std::mem::take(&mut understood.title);
    title.extend((!rest.is_empty()).then_some(rest.as_str()));
    understood.title = title.join(" ");
    understood
}

/// Takes the first date and the first time of day out of the words; the rest is the title.
fn take_time<'w>(words: &[&'w str], now: NaiveDateTime) -> (Vec<&'w str>, Time) {
    let today = now.date();
    let mut time = Time::default();
    let mut title: Vec<&str> = Vec::new();
    let mut rest = words;
    while let Some(word) = rest.first() {
        let is_kept = title.last().is_some_and(|before| keeps_time(before));
        match anywhere(rest, today) {
            Some((hint, taken)) if !is_kept && time.takes(hint, &rest[..taken]) => {
                while title.last().is_some_and(|before| goes_with_time(before)) {
                    title.pop();
                }
                rest = &rest[taken..];
            }
            _ => {
                title.push(*word);
                rest = &rest[1..];
            }
        }
    }
    let doubt = if time.clock.is_some() { Doubt::IsADay } else { Doubt::IsAWord };
    while let Some((hint, taken)) = at_the_end(&title, today, doubt) {
        let left = title.len() - taken;
        let is_kept = left == 0 || keeps_time(title[left - 1]);
        if is_kept || !time.takes(hint, &title[left..]) {
            break;
        }
        title.truncate(left);
        while title.len() > 1 && title.last().is_some_and(|before| goes_with_time(before)) {
            title.pop();
        }
    }
    (title, time)
}

/// Takes a word that begins with a mark; one that names nothing stays in the title.
fn take_mark(word: &str, names: &Names, understood: &mut Understood) -> bool {
    let mut letters = word.chars();
    let Some(mark) = letters.next().filter(|mark| "@#+!".contains(*mark)) else { return false };
    let text = letters.as_str().trim_end_matches([',', ';']);
    // "#2", "+47" and a lone "!" are only written so.
    if !text.starts_with(char::is_alphabetic) {
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

/// A category when it names one, else a tag, else a tag to be made.
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
    clock: Option<(chrono::NaiveTime, String)>,
}

impl Time {
    /// Takes the first date and the first time of a line; a second one is part of the title.
    fn takes(&mut self, hint: Hint, words: &[&str]) -> bool {
        match hint {
            Hint::When(PlannedTime::Minute(_)) if self.clock.is_some() => false,
            Hint::When(when) => self.when.is_none() && self.when.replace(when).is_none(),
            Hint::Clock(clock) => {
                self.clock.is_none() && self.clock.replace((clock, words.join(" "))).is_none()
            }
        }
    }

    /// A time alone means the next time the clock shows it. `Err` is a time of day that the date has no room for.
    fn planned(&self, now: NaiveDateTime) -> Result<Option<PlannedTime>, String> {
        match (self.when, &self.clock) {
            (Some(PlannedTime::Day(day)), Some((clock, _))) => {
                Ok(Some(PlannedTime::Minute(day.and_time(*clock))))
            }
            (None, Some((clock, _))) => {
                let today = now.date();
                let day = if *clock < now.time() { today.succ_opt().unwrap_or(today) } else { today };
                Ok(Some(PlannedTime::Minute(day.and_time(*clock))))
            }
            (Some(_), Some((_, written))) => Err(written.clone()),
            (when, None) => Ok(when),
        }
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
