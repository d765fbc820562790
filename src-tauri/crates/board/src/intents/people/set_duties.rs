//! Says when an editor watches and answers.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Duty, Person, PersonId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetDuties {
    pub person: PersonId,
    pub duties: Vec<Duty>,
}

impl Intent for SetDuties {
    const NAME: &'static str = "set_duties";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if let Some(duty) = self.duties.iter().find(|duty| duty.from >= duty.to) {
            let why = format!("{} is not before {}", duty.from, duty.to);
            return Err(Refusal::Impossible { what: "duty", why });
        }
        let mut person: Person = edit.get(self.person.0)?;
        person.duties = self.duties;
        person.duties.sort_unstable();
        edit.put(&person)?;
        Ok(Told::about(person.name))
    }
}
