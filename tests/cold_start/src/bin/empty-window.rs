//! A Tauri window like Postwheel's, with one word on its page instead of a calendar: what any such app takes to start. For
//! `cargo xtask bench start` alone. Its window is made as `src-tauri/src/window.rs` makes ours; its arguments are the folder for what
//! the webview keeps and, if it is to show another page, the file of that page.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::path::PathBuf;

use tauri::webview::PageLoadEvent;
use tauri::{Url, WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let kept = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let page = match std::env::args_os().nth(2) {
        Some(file) => {
            WebviewUrl::External(Url::from_file_path(file).expect("a page is named by its whole path"))
        }
        None => WebviewUrl::App("index.html".into()),
    };
    tauri::Builder::default()
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "main", page)
                .title("Tomt")
                .inner_size(1440.0, 900.0)
                .min_inner_size(800.0, 560.0)
                .center()
                .visible(false)
                .data_directory(kept)
                .on_page_load(|window, load| {
                    if load.event() == PageLoadEvent::Finished {
                        window.show().expect("a window that was just made can be shown");
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
