//! Whom a text calls on by `@name`: the whole name, the first name where only one person has it, or the initials.

use planning::{Person, PersonId};

/// The people called on, each once, in the order of the text. The longest name that fits is meant.
pub(crate) fn mentions_in(text: &str, people: &[Person]) -> Vec<PersonId> {
    let names = names(people);
    let folded = text.to_lowercase();
    let mut found = Vec::new();
    let mut before = None;
    for (at, letter) in folded.char_indices() {
        let begins = letter == '@' && before.is_none_or(|before: char| !before.is_alphanumeric());
        before = Some(letter);
        if !begins {
            continue;
        }
        let rest = &folded[at + 1..];
        let fits = |name: &str| {
            let after = rest.strip_prefix(name).map(|after| after.chars().next());
            after.is_some_and(|after| after.is_none_or(|after| !after.is_alphanumeric()))
        };
        let longest = names.iter().filter(|(name, _)| fits(name)).max_by_key(|(name, _)| name.len());
        if let Some((_, person)) = longest.filter(|(_, person)| !found.contains(person)) {
            found.push(*person);
        }
    }
    found
}

/// What each person can be called, in small letters; what two people share calls nobody.
fn names(people: &[Person]) -> Vec<(String, PersonId)> {
    let mut names: Vec<(String, PersonId)> = Vec::new();
    for person in people {
        let whole = person.name.trim().to_lowercase();
        let first = whole.split_whitespace().next().unwrap_or_default().to_owned();
        let initials = person.initials.trim().to_lowercase();
        let mut own = vec![whole, first, initials];
        own.sort_unstable();
        own.dedup();
        names.extend(own.into_iter().filter(|name| !name.is_empty()).map(|name| (name, person.id)));
    }
    let shared = |name: &str| names.iter().filter(|(other, _)| other == name).count() > 1;
    names.iter().filter(|(name, _)| !shared(name)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, initials: &str) -> Person {
        Person {
            id: PersonId::new(),
            name: name.into(),
            initials: initials.into(),
            colour: None,
            most_per_week: None,
            absences: Vec::new(),
            duties: Vec::new(),
        }
    }

    #[test]
    fn people_are_called_by_name_first_name_or_initials() {
        let people = [person("Anna Berg", "AB"), person("Jonas Lie", "JL"), person("Anna Dahl", "AD")];
        let called = |text: &str| -> Vec<&str> {
            let found = mentions_in(text, &people);
            let name = |id| people.iter().find(|person| person.id == id).map(|person| &*person.name);
            found.into_iter().filter_map(name).collect()
        };
        assert_eq!(called("@Jonas kan du se på dette? Og @anna berg."), ["Jonas Lie", "Anna Berg"]);
        assert_eq!(called("@AD, @ad: @JL"), ["Anna Dahl", "Jonas Lie"]);
        assert!(called("@Anna").is_empty(), "there are two");
        assert!(called("post@jonas.example @jonassen ab").is_empty());
    }
}
