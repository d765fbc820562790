//! Hands over from one person to another: all open posts, or everything that names the person as responsible.

use planning::{Channel, CycleEntry, Person, PersonId};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use crate::store;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HandoverScope {
    OpenPosts,
    /// Also the channels and the lines of the annual wheel that the person answers for.
    Everything,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandOver {
    pub from: PersonId,
    pub to: PersonId,
    pub scope: HandoverScope,
}

impl Intent for HandOver {
    const NAME: &'static str = "hand_over";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let (from, to): (Person, Person) = (edit.get(self.from.0)?, edit.get(self.to.0)?);
        if from.id == to.id {
            let why = format!("{} can't hand over to themselves; choose somebody else", from.name);
            return Err(Refusal::Impossible { what: "handover", why });
        }
        let posts = store::post::open_of_person(edit.connection(), from.id)?;
        for id in &posts {
            edit.change_post(*id, |post| {
                // Who takes over stands where the other stood, and once.
                let already = post.owners.contains(&to.id);
                post.owners.retain(|owner| *owner != from.id || !already);
                post.owners.iter_mut().filter(|owner| **owner == from.id).for_each(|owner| *owner = to.id);
            })?;
        }
        if self.scope == HandoverScope::Everything {
            for mut channel in edit.all::<Channel>()?.into_iter().filter(|it| it.responsible == Some(from.id))
            {
                channel.responsible = Some(to.id);
                edit.put(&channel)?;
            }
            for mut entry in edit.all::<CycleEntry>()?.into_iter().filter(|it| it.owner == Some(from.id)) {
                entry.owner = Some(to.id);
                edit.put(&entry)?;
            }
        }
        Ok(Told::about(from.name).with(json!({ "person": to.name, "posts": posts.len() })))
    }
}
