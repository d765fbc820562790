//! Adds an audience.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use planning::{Audience, AudienceId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddAudience {
    pub name: String,
}

impl Intent for AddAudience {
    const NAME: &'static str = "add_audience";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let name = worded("name of the audience", &self.name)?;
        let name = free_name(edit.all::<Audience>()?.iter().map(|other| &other.name), Kind::Audience, name)?;
        let id = AudienceId::new();
        edit.put(&Audience { id, name: name.clone(), target_share: None })?;
        Ok(Told::about(name).made(id.0))
    }
}
