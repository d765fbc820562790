//! Gives an audience another name; whatever carries it follows.

use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use planning::{Audience, AudienceId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameAudience {
    pub audience: AudienceId,
    /// One that no other has; those that mean the same are joined.
    pub name: String,
}

impl Intent for RenameAudience {
    const NAME: &'static str = "rename_audience";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut audience: Audience = edit.get(self.audience.0)?;
        let others = edit.all::<Audience>()?;
        let others = others.iter().filter(|other| other.id != audience.id).map(|other| &other.name);
        let name = free_name(others, Kind::Audience, worded("name of the audience", &self.name)?)?;
        let before = std::mem::replace(&mut audience.name, name.clone());
        edit.put(&audience)?;
        Ok(Told::about(before).with(json!({ "to": name })))
    }
}
