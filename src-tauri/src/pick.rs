//! Asks the person for a file through the system's own dialog. The words in it come from the page, in its language.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use tauri::{AppHandle, State, async_runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// What the file is picked for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    OpenBoard,
    NewBoard,
    ImportSource,
    ExportPlace,
    Picture,
}

/// `POSTWHEEL_PICK`: what to answer without asking anybody.
pub(crate) struct ReadyAnswer(pub(crate) Option<PathBuf>);

/// The picked path, or nothing when the person thought better of it. `suggested` is a file name or a path, `title` and
/// `filter` are the dialog's words.
#[tauri::command]
pub(crate) async fn pick(
    app: AppHandle,
    ready: State<'_, ReadyAnswer>,
    kind: Kind,
    suggested: Option<String>,
    title: String,
    filter: String,
) -> Result<Option<String>, ()> {
    if let Some(path) = &ready.0 {
        return Ok(Some(text_of(path)));
    }
    let suggested = suggested.map(PathBuf::from);
    let endings = endings(kind, suggested.as_deref());
    let mut dialog = app.dialog().file().set_title(title);
    if !endings.is_empty() {
        dialog = dialog.add_filter(filter, &endings.iter().map(String::as_str).collect::<Vec<_>>());
    }
    let dialog = suggest(dialog, suggested.as_deref());
    let (say, mut said) = async_runtime::channel(1);
    let answer = move |path: Option<tauri_plugin_dialog::FilePath>| {
        // The page may be gone by the time the person has picked; then there is nobody to tell.
        drop(say.try_send(path));
    };
    match kind {
        Kind::OpenBoard | Kind::ImportSource | Kind::Picture => dialog.pick_file(answer),
        Kind::NewBoard | Kind::ExportPlace => dialog.save_file(answer),
    }
    let picked = said.recv().await.flatten().and_then(|path| path.into_path().ok());
    Ok(picked.map(|path| text_of(&with_ending(path, kind))))
}

fn endings(kind: Kind, suggested: Option<&Path>) -> Vec<String> {
    match kind {
        Kind::OpenBoard | Kind::NewBoard => vec!["postwheel".into()],
        Kind::Picture => ["jpg", "jpeg", "png", "gif", "webp"].map(String::from).to_vec(),
        Kind::ImportSource => {
            ["json", "xlsx", "xls", "ods", "csv", "tsv", "txt", "ics"].map(String::from).to_vec()
        }
        Kind::ExportPlace => suggested
            .and_then(Path::extension)
            .map(|ending| ending.to_string_lossy().into_owned())
            .into_iter()
            .collect(),
    }
}

fn suggest(dialog: FileDialogBuilder<tauri::Wry>, suggested: Option<&Path>) -> FileDialogBuilder<tauri::Wry> {
    let Some(suggested) = suggested else { return dialog };
    let dialog = match suggested.parent().filter(|folder| folder.is_dir()) {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    };
    match suggested.file_name() {
        Some(name) => dialog.set_file_name(name.to_string_lossy()),
        None => dialog,
    }
}

/// A new board is a `.postwheel` also when the person typed a bare name.
fn with_ending(path: PathBuf, kind: Kind) -> PathBuf {
    match kind {
        Kind::NewBoard if path.extension().is_none() => path.with_extension("postwheel"),
        _ => path,
    }
}

fn text_of(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
