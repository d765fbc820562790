//! The one window: made unseen, shown when its page is there, and kept to its own page.

use std::path::Path;

use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::dropped;

pub(crate) const MAIN: &str = "main";

pub(crate) fn open(app: &AppHandle, data_folder: &Path) -> tauri::Result<WebviewWindow> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title(app.package_info().name.clone())
        .inner_size(1440.0, 900.0)
        .min_inner_size(800.0, 560.0)
        .center()
        .visible(false)
        .data_directory(data_folder.join("webview"))
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| report("title", window.set_title(&title)))
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                report("show", window.show());
            }
        })
        .build()?;
    let teller = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(event) = event {
            dropped::tell(&teller, event);
        }
    });
    Ok(window)
}

/// Brings the window before the person: someone started Postwheel a second time.
pub(crate) fn bring_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        report("unminimize", window.unminimize());
        report("focus", window.set_focus());
    }
}

/// Fills the screen for a meeting on a projector, or stands as before.
#[tauri::command]
pub(crate) async fn full_screen(window: WebviewWindow, on: bool) {
    report("fullscreen", window.set_fullscreen(on));
}

fn is_own_page(url: &Url) -> bool {
    url.scheme() == "tauri" || matches!(url.host_str(), Some("tauri.localhost"))
}

/// A window that keeps its old title or place is a flaw for the log, not for the person.
fn report(what: &str, done: tauri::Result<()>) {
    if let Err(error) = done {
        tracing::warn!(what, %error, "the window did not obey");
    }
}
