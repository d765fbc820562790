//! Says which posts a line of the annual wheel usually needs. What was made already stays as it is.

use serde::Deserialize;
use ts_rs::TS;

use super::change_entry;
use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{CycleEntryId, TemplatePost};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetCycleTemplate {
    pub entry: CycleEntryId,
    pub template: Vec<TemplatePost>,
}

impl Intent for SetCycleTemplate {
    const NAME: &'static str = "set_cycle_template";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        for (index, post) in self.template.iter().enumerate() {
            worded("title of a post in the template", &post.title)?;
            if self.template[..index].iter().any(|other| other.id == post.id) {
                let why = format!("two posts have the id {}; give each its own", post.id);
                return Err(Refusal::Impossible { what: "template", why });
            }
            if post.offset_days.abs() > 366 {
                let why = format!("{} days from the start is more than a year", post.offset_days);
                return Err(Refusal::Impossible { what: "template", why });
            }
            for placement in &post.placements {
                edit.must_exist(Kind::Channel, placement.channel.0)?;
            }
            for (kind, id) in
                [(Kind::Category, post.category.map(|id| id.0)), (Kind::Person, post.owner.map(|id| id.0))]
            {
                id.map(|id| edit.must_exist(kind, id)).transpose()?;
            }
        }
        change_entry(edit, self.entry, |entry| {
            entry.template = self.template;
            Ok(())
        })
    }
}
