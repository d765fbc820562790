//! Says which language a channel is written in, or that it is not said.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, optional};
use crate::refusal::Refusal;
use planning::{Channel, ChannelId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetChannelLanguage {
    pub channel: ChannelId,
    /// A language tag such as `nb`, `se` or `en`; `None` leaves it open.
    pub language: Option<String>,
}

impl Intent for SetChannelLanguage {
    const NAME: &'static str = "set_channel_language";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let language = optional(self.language);
        if let Some(tag) = language.as_deref().filter(|tag| !is_tag(tag)) {
            let why = format!("“{tag}” is no language tag; write nb, se or en");
            return Err(Refusal::Impossible { what: "language", why });
        }
        let mut channel: Channel = edit.get(self.channel.0)?;
        channel.language = language;
        edit.put(&channel)?;
        Ok(Told::about(channel.name))
    }
}

/// The outer form of a language tag (RFC 5646): two or three letters, then subtags of letters and digits.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_language =
        |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_subtag =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    parts.next().is_some_and(is_language) && parts.all(is_subtag)
}
