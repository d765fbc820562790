//! Who draws the pages on Linux. Without a graphics card (a remote desktop, a virtual machine) WebKitGTK plays one on the
//! processor, which scrolls ten thousand cards at six frames a second; let draw by itself, the processor does sixty.

use std::io::Write;
use std::path::Path;

/// WebKitGTK's own switch: `1` leaves the drawing to the processor, `0` and nothing to a graphics card.
const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Where graphics cards stand.
const CARDS: &str = "/dev/dri";

/// Lets the processor draw where there is no graphics card and nobody has chosen. To be called before anything else: a variable must
/// not change while another thread may read it. (Starting this program anew with the variable would cost a start some 80 ms.)
pub(crate) fn choose() {
    if std::env::var_os(SWITCH).is_some() || has_graphics_card(Path::new(CARDS)) {
        return;
    }
    if let Err(error) = glib::setenv(SWITCH, "1", true) {
        // The window opens all the same, only slower; without a log yet there is nowhere else to say it.
        writeln!(std::io::stderr(), "drawing as without a choice: {error}").unwrap_or_default();
    }
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
