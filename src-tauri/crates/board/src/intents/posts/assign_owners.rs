//! Says who is responsible for a post.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, distinct};
use crate::refusal::Refusal;
use planning::{Person, PersonId, PostId};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssignOwners {
    pub post: PostId,
    pub owners: Vec<PersonId>,
}

impl Intent for AssignOwners {
    const NAME: &'static str = "assign_owners";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let owners = distinct(&self.owners);
        let people = owners.iter().map(|id| edit.get::<Person>(id.0)).collect::<Result<Vec<_>, _>>()?;
        let names: Vec<_> = people.into_iter().map(|person| person.name).collect();
        Ok(edit.change_post(self.post, |post| post.owners = owners)?.with(json!({ "people": names })))
    }
}
