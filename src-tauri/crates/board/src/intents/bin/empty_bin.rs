//! Throws every card of the bin away for good.

use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::BinnedPost;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EmptyBin {}

impl Intent for EmptyBin {
    const NAME: &'static str = "empty_bin";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let all: Vec<BinnedPost> = edit.all()?;
        let Some(first) = all.first() else {
            return Err(Refusal::Impossible { what: "emptying the bin", why: "it is empty already".into() });
        };
        let told = Told::about(first.post.title.clone()).with(json!({ "count": all.len() }));
        for binned in all {
            edit.remove(Kind::BinnedPost, binned.id.0)?;
        }
        Ok(told)
    }
}
