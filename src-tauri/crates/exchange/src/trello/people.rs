//! Members of the Trello board to people of ours.

use std::collections::{HashMap, HashSet};

use planning::{Person, PersonId};

use super::{
    export::{Export, Member},
    notes::Notes,
    words::fold,
};
use crate::{given_id, say};

#[derive(Debug)]
pub(super) struct People<'a> {
    known: &'a [Person],
    pub(super) new: Vec<Person>,
    by_member: HashMap<String, (PersonId, String)>,
    former: &'a HashMap<String, Member>,
}

impl<'a> People<'a> {
    /// Everyone on the Trello board.
    pub(super) fn new(export: &'a Export, known: &'a [Person]) -> Self {
        let mut people = Self { known, new: Vec::new(), by_member: HashMap::new(), former: &export.former };
        for member in &export.members {
            people.take(member);
        }
        people
    }

    /// The people that a card names, each once. Who left the board is known by what they did there, if at all.
    pub(super) fn owners(&mut self, members: &[String], title: &str, notes: &mut Notes) -> Vec<PersonId> {
        let words = notes.words();
        let mut owners = Vec::new();
        for id in members {
            if let Some((person, _)) = self.by_member.get(id) {
                owners.push(*person);
            } else if let Some(member) = self.former.get(id) {
                let place = say!(words, "medarbeider «{}»", "person “{}”", member.name);
                let what = words.say(
                    "ikke lenger medlem av tavlen i Trello, men står på kort der: blir medarbeider her",
                    "no longer a member of the Trello board, but on its cards: taken as a person",
                );
                notes.change(place, what);
                owners.push(self.take(member));
            } else {
                let why =
                    words.say("eksporten sier ikke hvem det er", "the export does not tell who that is");
                notes.drop_card(title, say!(words, "medlem {id}", "member {id}"), why);
            }
        }
        let mut seen = HashSet::new();
        owners.retain(|owner| seen.insert(*owner));
        owners
    }

    pub(super) fn name(&self, member: &str) -> Option<&str> {
        let left = || self.former.get(member).map(|member| member.name.as_str());
        self.by_member.get(member).map(|(_, name)| name.as_str()).or_else(left)
    }

    fn take(&mut self, member: &Member) -> PersonId {
        let given = PersonId(given_id("trello", "person", &member.id));
        let known = self.known.iter().find(|person| person.id == given);
        let known =
            known.or_else(|| self.known.iter().find(|person| fold(&person.name) == fold(&member.name)));
        let id = known.map_or(given, |person| person.id);
        if known.is_none() && !self.new.iter().any(|person| person.id == id) {
            self.new.push(Person {
                id,
                name: member.name.clone(),
                initials: member.initials.clone().unwrap_or_else(|| initials(&member.name)),
                colour: None,
                most_per_week: None,
                absences: Vec::new(),
                duties: Vec::new(),
            });
        }
        self.by_member.insert(member.id.clone(), (id, member.name.clone()));
        id
    }
}

/// "AL" for "Anna-Karin Lind", "A" for "anna".
fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let ends = match words.as_slice() {
        [] => return String::new(),
        [one] => vec![*one],
        [first, .., last] => vec![*first, *last],
    };
    ends.iter().filter_map(|word| word.chars().next()).flat_map(char::to_uppercase).collect()
}
