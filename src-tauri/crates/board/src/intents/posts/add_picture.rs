//! Adds a picture that lies in the board's own folder to a card.

use planning::{Picture, PostId};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::set_pictures::must_be_ours;
use crate::edit::{Edit, Intent, Told, worded};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPicture {
    pub post: PostId,
    pub picture: Picture,
    /// The place among the card's pictures that waits for it; `None` adds one.
    pub instead_of: Option<usize>,
}

impl Intent for AddPicture {
    const NAME: &'static str = "add_picture";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut picture = self.picture;
        worded("name of the picture", &picture.name)?;
        must_be_ours(&picture)?;
        let name = picture.name.clone();
        let told = edit.change_post(self.post, |post| {
            match self.instead_of.and_then(|place| post.pictures.get_mut(place)) {
                // What was said of it already still holds.
                Some(waiting) => waiting.file = picture.file.take(),
                None => post.pictures.push(picture),
            }
        })?;
        Ok(told.with(json!({ "picture": name })))
    }
}
