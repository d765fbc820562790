//! Adds an editor; the initials follow from the name.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use planning::{Person, PersonId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPerson {
    pub name: String,
}

impl Intent for AddPerson {
    const NAME: &'static str = "add_person";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let name = worded("name", &self.name)?;
        let name = free_name(edit.all::<Person>()?.iter().map(|p| &p.name), Kind::Person, name)?;
        let (id, initials) = (PersonId::new(), initials_of(&name));
        let (absences, duties) = (Vec::new(), Vec::new());
        edit.put(&Person {
            id,
            name: name.clone(),
            initials,
            colour: None,
            most_per_week: None,
            absences,
            duties,
        })?;
        Ok(Told::about(name).made(id.0))
    }
}

/// The first letters of the first and the last name.
fn initials_of(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}
