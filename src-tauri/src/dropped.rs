//! Files that a person drags onto the window: the page hears when they hover and which were let go. A path is only a text there.

use serde_json::{Value, json};
use tauri::{AppHandle, DragDropEvent, Emitter};

use crate::window;

/// What the page hears of it.
pub(crate) fn tell(app: &AppHandle, event: &DragDropEvent) {
    let Some((name, what)) = told(event) else { return };
    if let Err(error) = app.emit_to(window::MAIN, name, what) {
        tracing::error!(%error, "the page was not told of dropped files");
    }
}

/// Text or pictures dragged from another program come without a path, and are nothing to open.
fn told(event: &DragDropEvent) -> Option<(&'static str, Value)> {
    match event {
        DragDropEvent::Enter { paths, .. } if !paths.is_empty() => Some(("files-over", json!(true))),
        DragDropEvent::Leave => Some(("files-over", json!(false))),
        DragDropEvent::Drop { paths, .. } if paths.is_empty() => Some(("files-over", json!(false))),
        DragDropEvent::Drop { paths, .. } => {
            let paths: Vec<_> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
            Some(("files-dropped", json!(paths)))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use tauri::PhysicalPosition;

    use super::*;

    const HERE: PhysicalPosition<f64> = PhysicalPosition::new(0.0, 0.0);

    #[test]
    fn the_page_hears_of_files_over_it_and_of_those_let_go() {
        let paths = vec!["våren.postwheel".into(), "b.json".into()];
        let enter = DragDropEvent::Enter { paths: paths.clone(), position: HERE };
        assert_eq!(told(&enter), Some(("files-over", json!(true))));
        assert_eq!(told(&DragDropEvent::Over { position: HERE }), None);
        let dropped = DragDropEvent::Drop { paths, position: HERE };
        assert_eq!(told(&dropped), Some(("files-dropped", json!(["våren.postwheel", "b.json"]))));
        assert_eq!(told(&DragDropEvent::Leave), Some(("files-over", json!(false))));
    }

    #[test]
    fn what_is_no_file_is_nothing_to_open() {
        assert_eq!(told(&DragDropEvent::Enter { paths: vec![], position: HERE }), None);
        let dropped = DragDropEvent::Drop { paths: vec![], position: HERE };
        assert_eq!(told(&dropped), Some(("files-over", json!(false))));
    }
}
