//! Opens a link in the person's own browser or mail program. Nothing but the web and mail: never a file, never a program.

use serde::Serialize;
use tauri::{AppHandle, Url};
use tauri_plugin_opener::OpenerExt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub(crate) enum LinkRefused {
    NotALink,
    NoProgramForIt,
}

#[tauri::command]
pub(crate) async fn open_link(app: AppHandle, url: String) -> Result<(), LinkRefused> {
    let link = outward(&url)?;
    app.opener().open_url(link.as_str(), None::<&str>).map_err(|error| {
        tracing::warn!(%error, scheme = link.scheme(), "a link did not open");
        LinkRefused::NoProgramForIt
    })
}

fn outward(text: &str) -> Result<Url, LinkRefused> {
    let link = Url::parse(text.trim()).map_err(|_| LinkRefused::NotALink)?;
    match link.scheme() {
        "http" | "https" | "mailto" => Ok(link),
        _ => Err(LinkRefused::NotALink),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_web_and_mail_are_opened() {
        for link in ["https://kommune.no/skolstart?x=1", "http://intranett", "mailto:anna@kommune.no"] {
            assert!(outward(link).is_ok(), "{link}");
        }
    }

    #[test]
    fn files_programs_and_scripts_are_not() {
        for link in
            ["file:///etc/passwd", "javascript:alert(1)", "tauri://localhost", "C:\\x.exe", "-flag", ""]
        {
            assert_eq!(outward(link), Err(LinkRefused::NotALink), "{link}");
        }
    }
}
