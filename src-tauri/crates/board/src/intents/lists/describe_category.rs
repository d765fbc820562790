//! Changes a category's name, goal, target share in percent, rhythm and colour.

use serde::Deserialize;
use ts_rs::TS;

use super::a_share;
use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use planning::{Category, CategoryId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DescribeCategory {
    pub category: CategoryId,
    pub name: String,
    pub goal: String,
    pub target_share: Option<u32>,
    pub one_in: Option<u32>,
    #[serde(default)]
    pub colour: Option<u8>,
}

impl Intent for DescribeCategory {
    const NAME: &'static str = "describe_category";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let target_share = a_share(self.target_share)?;
        if self.one_in == Some(0) {
            return Err(Refusal::Impossible {
                what: "one in",
                why: "one in none can't be kept; leave it empty instead".into(),
            });
        }
        let mut category: Category = edit.get(self.category.0)?;
        let others = edit.all::<Category>()?;
        let others = others.iter().filter(|other| other.id != category.id).map(|other| &other.name);
        category.name = free_name(others, Kind::Category, worded("name of the category", &self.name)?)?;
        category.goal = self.goal;
        (category.target_share, category.one_in, category.colour) = (target_share, self.one_in, self.colour);
        edit.put(&category)?;
        Ok(Told::about(category.name))
    }
}
