//! Puts the app together: folder, log, board thread, plugins, window.

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use api::{Clock, Place, Session};
use tauri::{AppHandle, Emitter, Manager, RunEvent, async_runtime};
use tauri_plugin_window_state::StateFlags;

use crate::board_thread::BoardThread;
use crate::opening::open_command;
use crate::rpc::FirstAnswer;
use crate::wishes::{self, Wishes};
use crate::{link, log, pick, remind, rpc, window};

/// What the page hears when something on the board has changed.
const BOARD_CHANGED: &str = "board-changed";
/// What the page hears when a board that the desktop asked for, while the window was up, did not open.
const OPEN_FAILED: &str = "open-failed";

/// Runs until the window is closed.
pub(crate) fn run() -> ExitCode {
    let wishes = match Wishes::read(std::env::args_os().skip(1), |name| std::env::var_os(name)) {
        Ok(wishes) => wishes,
        Err(error) => return refuse(&error),
    };
    match build(wishes) {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    leave(app);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => refuse(&error),
    }
}

/// Closes the board, which brings the calendar file beside it up to date.
fn leave(app: &AppHandle) {
    let closed = app.state::<BoardThread>().ask("close_board".to_owned(), serde_json::Value::Null);
    if let Err(error) = async_runtime::block_on(closed) {
        tracing::warn!(?error, "the board was not closed");
    }
}

fn build(wishes: Wishes) -> tauri::Result<tauri::App> {
    let mut app = tauri::Builder::default();
    // A window with a folder of its own is alone by right: tests, screenshots, a second organisation.
    if wishes.data_folder.is_none() {
        app =
            app.plugin(tauri_plugin_single_instance::init(|app, arguments, _| started_again(app, arguments)));
    }
    app.plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .plugin(tauri_plugin_notification::init())
        .invoke_handler(tauri::generate_handler![
            rpc::rpc,
            rpc::first_board,
            pick::pick,
            link::open_link,
            remind::remind,
            window::full_screen
        ])
        .setup(|app| set_up(app.handle(), wishes))
        .build(tauri::generate_context!())
}

fn set_up(app: &AppHandle, wishes: Wishes) -> Result<(), Box<dyn std::error::Error>> {
    let data_folder = data_folder(app, wishes.data_folder)?;
    log::start(&data_folder)?;
    let clock = wishes.now.map_or(Clock::System, Clock::Fixed);
    let place = Place { data_folder: data_folder.clone(), clock };
    let teller = app.clone();
    let board = BoardThread::start(
        move || Session::new(place.clone()),
        move |change| {
            if let Err(error) = teller.emit_to(window::MAIN, BOARD_CHANGED, change) {
                tracing::error!(%error, "the page was not told of a change");
            }
        },
    )?;
    app.manage(FirstAnswer::ask(&board, wishes.first_board));
    app.manage(board);
    app.manage(pick::ReadyAnswer(wishes.pick));
    let remembered = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    let file = data_folder.join("window.json").to_string_lossy().into_owned();
    app.plugin(
        tauri_plugin_window_state::Builder::new().with_state_flags(remembered).with_filename(file).build(),
    )?;
    window::open(app, &data_folder)?;
    tracing::info!(version = %app.package_info().version, "started");
    Ok(())
}

fn data_folder(app: &AppHandle, wished: Option<PathBuf>) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let folder = match wished {
        Some(folder) => std::path::absolute(folder)?,
        None => app.path().app_data_dir()?,
    };
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Postwheel was started while it already ran: its window comes forward, with the board that was asked for.
fn started_again(app: &AppHandle, arguments: Vec<String>) {
    window::bring_forward(app);
    let wanted = wishes::first_board(arguments.into_iter().skip(1).map(OsString::from));
    let Some((command, params)) = open_command(wanted) else { return };
    let answer = app.state::<BoardThread>().ask(command.into(), params);
    let app = app.clone();
    async_runtime::spawn(async move {
        let Err(refusal) = answer.await else { return };
        if let Err(error) = app.emit_to(window::MAIN, OPEN_FAILED, refusal) {
            tracing::error!(%error, "the page was not told that a board did not open");
        }
    });
}

fn refuse(error: &dyn std::fmt::Display) -> ExitCode {
    // Without a screen or a folder there is nowhere else to say it.
    if writeln!(std::io::stderr(), "Postwheel does not start: {error}").is_err() {
        tracing::error!(%error, "Postwheel does not start");
    }
    ExitCode::FAILURE
}
