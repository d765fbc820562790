//! A Tauri window like Postwheel's, with one word on its page instead of a calendar: what any such app takes to start. For
//! `cargo xtask bench start` alone. Its window is made as `src-tauri/src/window.rs` makes ours; its one argument is the folder for
//! what the webview keeps.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::path::PathBuf;

use tauri::webview::PageLoadEvent;
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let kept = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
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
