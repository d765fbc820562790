//! Removes an editor; their posts, channels and wheel entries are left without them.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use crate::store;
use planning::{Channel, CycleEntry, Person, PersonId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemovePerson {
    pub person: PersonId,
}

impl Intent for RemovePerson {
    const NAME: &'static str = "remove_person";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let person: Person = edit.get(self.person.0)?;
        for id in store::post::of_person(edit.connection(), person.id)? {
            edit.change_post(id, |post| post.owners.retain(|owner| *owner != person.id))?;
        }
        for id in store::post::mentioning(edit.connection(), person.id)? {
            edit.change_post(id, |post| {
                post.comments.iter_mut().for_each(|comment| comment.mentions.retain(|m| *m != person.id));
            })?;
        }
        for mut channel in edit.all::<Channel>()?.into_iter().filter(|c| c.responsible == Some(person.id)) {
            channel.responsible = None;
            edit.put(&channel)?;
        }
        let left = |owner: &mut Option<PersonId>| *owner = owner.filter(|owner| *owner != person.id);
        for mut entry in edit.all::<CycleEntry>()? {
            left(&mut entry.owner);
            entry.template.iter_mut().for_each(|post| left(&mut post.owner));
            edit.put(&entry)?;
        }
        edit.change_views(|filter| filter.owners.retain(|id| *id != person.id))?;
        edit.remove(Kind::Person, person.id.0)?;
        Ok(Told::about(person.name))
    }
}
