//! Changes an editor's name, initials, colour and how many posts a week they can take.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use planning::{Person, PersonId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DescribePerson {
    pub person: PersonId,
    pub name: String,
    pub initials: String,
    #[serde(default)]
    pub colour: Option<u8>,
    pub most_per_week: Option<u32>,
}

impl Intent for DescribePerson {
    const NAME: &'static str = "describe_person";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut person: Person = edit.get(self.person.0)?;
        let others = edit.all::<Person>()?;
        let others = others.iter().filter(|other| other.id != person.id).map(|other| &other.name);
        person.name = free_name(others, Kind::Person, worded("name", &self.name)?)?;
        person.initials = worded("initials", &self.initials)?;
        (person.colour, person.most_per_week) = (self.colour, self.most_per_week);
        edit.put(&person)?;
        Ok(Told::about(person.name))
    }
}
