//! Says who is responsible for a post.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, distinct};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{PersonId, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssignOwners {
    pub post: PostId,
    pub owners: Vec<PersonId>,
}

impl Intent for AssignOwners {
    const NAME: &'static str = "assign_owners";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        for id in &self.owners {
            edit.must_exist(Kind::Person, id.0)?;
        }
        edit.change_post(self.post, |post| post.owners = distinct(&self.owners))
    }
}
