//! Who draws the pages on Linux. Without a graphics card (a remote desktop, a virtual machine) WebKitGTK plays one on the
//! processor, which scrolls ten thousand cards at six frames a second; let draw by itself, the processor does sixty.

use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// WebKitGTK's own switch: `1` leaves the drawing to the processor, `0` and nothing to a graphics card.
const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Where graphics cards stand.
const CARDS: &str = "/dev/dri";

/// Starts this program anew with the processor drawing, where there is no graphics card and nobody has chosen. Variables can be
/// set for a new program only: in this one other threads may read them.
pub(crate) fn choose() {
    if std::env::var_os(SWITCH).is_some() || has_graphics_card(Path::new(CARDS)) {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let error = Command::new(program).args(std::env::args_os().skip(1)).env(SWITCH, "1").exec();
    // The window opens all the same, only slower; without a log yet there is nowhere else to say it.
    writeln!(std::io::stderr(), "drawing as without a choice: {error}").unwrap_or_default();
}

/// Whether one of them can draw for a program without being asked by a screen.
fn has_graphics_card(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|entries| {
        entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
    })
}

#[cfg(test)]
mod tests {
    use super::has_graphics_card;

    #[test]
    fn a_graphics_card_is_what_can_draw_not_what_has_a_socket_for_a_screen() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        assert!(!has_graphics_card(&folder.path().join("nothing")));
        assert!(!has_graphics_card(folder.path()));
        std::fs::write(folder.path().join("card0"), "")?;
        assert!(!has_graphics_card(folder.path()));
        std::fs::write(folder.path().join("renderD128"), "")?;
        assert!(has_graphics_card(folder.path()));
        Ok(())
    }
}
