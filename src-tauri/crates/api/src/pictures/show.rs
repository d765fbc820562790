//! A picture for the page, as data.

use std::fs;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use planning::Picture;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::folder::{folder_of, keep};
use super::render::{self, Rendered};
use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskPicture {
    /// The name a card's picture has in the board's own folder.
    pub file: String,
    pub size: PictureSize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PictureSize {
    /// At most 320 pixels on a side.
    Thumbnail,
    /// At most 1600.
    Large,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PictureView {
    /// A `data:` address.
    pub url: String,
    pub width: u32,
    pub height: u32,
}

impl Answer for AskPicture {
    type Reply = PictureView;
    const NAME: &'static str = "picture";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<PictureView, ApiError> {
        let missing = || {
            let message = format!(
                "the picture {} is not in the board's folder; copy the folder along with the board, or add the picture again",
                self.file
            );
            ApiError::new(ErrorCode::PictureMissing, message).with(json!({ "file": self.file }))
        };
        if !Picture::is_file_name(&self.file) {
            return Err(missing());
        }
        let folder = folder_of(session.board()?.path());
        let thumbnails = folder.join("thumbnails");
        let small = [("jpg", "image/jpeg"), ("png", "image/png")];
        let made = |ending: &str| format!("{}.{ending}", self.file);
        if self.size == PictureSize::Thumbnail {
            for (ending, media_type) in small {
                // One that can't be read is made anew.
                if let Ok(bytes) = fs::read(thumbnails.join(made(ending)))
                    && let Ok(picture) = render::read(&bytes)
                {
                    let (width, height) = (picture.width(), picture.height());
                    return Ok(view(&Rendered { bytes, media_type, width, height }));
                }
            }
        }
        let bytes = fs::read(folder.join(&self.file)).map_err(|_| missing())?;
        let damaged = |why: render::Unusable| {
            ApiError::new(ErrorCode::PictureUnusable, format!("{}: {}", self.file, why.why()))
                .with(json!({ "path": self.file, "why": why.word() }))
        };
        let picture = render::read(&bytes).map_err(damaged)?;
        let longest = if self.size == PictureSize::Thumbnail { 320 } else { 1600 };
        let rendered = render::render(&picture, longest).map_err(damaged)?;
        if self.size == PictureSize::Thumbnail {
            let ending =
                small.iter().find(|(_, kind)| *kind == rendered.media_type).map_or("png", |(e, _)| e);
            if let Err(error) = keep(&thumbnails, &made(ending), &rendered.bytes) {
                // The next time it is made again.
                tracing::warn!(%error, "a thumbnail was not kept");
            }
        }
        Ok(view(&rendered))
    }
}

fn view(rendered: &Rendered) -> PictureView {
    let data = STANDARD.encode(&rendered.bytes);
    PictureView {
        url: format!("data:{};base64,{data}", rendered.media_type),
        width: rendered.width,
        height: rendered.height,
    }
}
