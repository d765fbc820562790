//! Shows a reminder on the desktop. The page decides when, and only for somebody who wished for it.

use serde::Serialize;
use tauri::AppHandle;
use tauri_plugin_notification::NotificationExt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub(crate) enum NotReminded {
    NoNotifications,
}

#[tauri::command]
pub(crate) async fn remind(app: AppHandle, title: String, body: String) -> Result<(), NotReminded> {
    app.notification().builder().title(short(&title)).body(short(&body)).show().map_err(|error| {
        tracing::warn!(%error, "the desktop takes no notifications");
        NotReminded::NoNotifications
    })
}

/// What a desktop shows; titles of cards may be long.
fn short(text: &str) -> String {
    const MOST: usize = 200;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_cut_between_letters() {
        let long = "å".repeat(300);
        assert_eq!(short(&long).chars().count(), 201);
        assert_eq!(short("kort"), "kort");
    }
}
