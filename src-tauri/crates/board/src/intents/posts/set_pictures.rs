//! Says which pictures a post has, with description and consent.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::refusal::Refusal;
use planning::{Picture, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPictures {
    pub post: PostId,
    pub pictures: Vec<Picture>,
}

impl Intent for SetPictures {
    const NAME: &'static str = "set_pictures";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        for picture in &self.pictures {
            worded("name of the picture", &picture.name)?;
            must_be_ours(picture)?;
        }
        edit.change_post(self.post, |post| post.pictures = self.pictures)
    }
}

/// A picture's file is one of the board's own folder, never a path.
pub(super) fn must_be_ours(picture: &Picture) -> Result<(), Refusal> {
    match &picture.file {
        Some(file) if !Picture::is_file_name(file) => {
            let why = format!("“{file}” is no picture of the board's own folder; add it with add_picture");
            Err(Refusal::Impossible { what: "picture", why })
        }
        _ => Ok(()),
    }
}
