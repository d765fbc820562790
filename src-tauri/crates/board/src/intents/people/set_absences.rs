//! Says when an editor is away.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Absence, Person, PersonId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetAbsences {
    pub person: PersonId,
    pub absences: Vec<Absence>,
}

impl Intent for SetAbsences {
    const NAME: &'static str = "set_absences";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if let Some(absence) = self.absences.iter().find(|absence| absence.from > absence.to) {
            let why = format!("{} is after {}", absence.from, absence.to);
            return Err(Refusal::Impossible { what: "absence", why });
        }
        let mut person: Person = edit.get(self.person.0)?;
        person.absences = self.absences;
        person.absences.sort_unstable();
        edit.put(&person)?;
        Ok(Told::about(person.name))
    }
}
