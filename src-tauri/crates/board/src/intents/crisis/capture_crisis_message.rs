//! Makes a card for a crisis message, which goes out in spite of holds.

use serde::Deserialize;

use crate::edit::{Edit, Intent, Told};
use crate::intents::posts::CapturePost;
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize)]
pub struct CrisisMessage(pub CapturePost);

impl Intent for CrisisMessage {
    const NAME: &'static str = "capture_crisis_message";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        self.0.carry_out(edit)
    }
}
