//! Ids for things that come from a file: kept where they are UUIDs, else derived from what the file calls them, so that
//! the same file read again means the same things and updates instead of doubling.

use uuid::Uuid;

/// Namespace of derived ids (a random UUID, fixed for ever).
const NAMESPACE: Uuid = Uuid::from_u128(0x6f1d_2c84_5a3e_4b0b_9c47_d1e0_73a5_b8f2);

/// The id of what `source` (a format's name) calls `text` among its things of this `kind`.
pub fn given_id(source: &str, kind: &str, text: &str) -> Uuid {
    match Uuid::try_parse(text) {
        Ok(id) if text.len() == 36 => id,
        _ => Uuid::new_v5(&NAMESPACE, format!("{source}\n{kind}\n{text}").as_bytes()),
    }
}
