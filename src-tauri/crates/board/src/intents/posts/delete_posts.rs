//! Deletes several cards at once: they lie in the bin from then on.

use planning::PostId;
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::delete_post::into_the_bin;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeletePosts {
    pub posts: Vec<PostId>,
}

impl Intent for DeletePosts {
    const NAME: &'static str = "delete_posts";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let titles: Vec<String> =
            self.posts.iter().map(|post| into_the_bin(edit, *post)).collect::<Result<_, _>>()?;
        if titles.is_empty() {
            return Err(Refusal::Impossible { what: "posts", why: "there are none".into() });
        }
        Ok(Told::about(titles.join(", ")).with(json!({ "count": titles.len() })))
    }
}
