//! Adds a comment to a card, in the name of the person at the board.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::mentions::mentions_in;
use crate::refusal::Refusal;
use planning::{Comment, CommentId, PostId};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddComment {
    pub post: PostId,
    pub text: String,
}

impl Intent for AddComment {
    const NAME: &'static str = "add_comment";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let text = worded("comment", &self.text)?;
        let mentions = mentions_in(&text, &edit.all()?);
        let author = edit.author.to_owned();
        let said = json!({ "comment": text });
        let comment = Comment { id: CommentId::new(), at: edit.now, author, text, mentions };
        Ok(edit.change_post(self.post, |post| post.comments.push(comment))?.with(said))
    }
}
