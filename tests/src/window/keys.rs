//! Names of keys as one writes them in a manual: `Control+Shift+Z`, `Escape`, `ArrowDown`, `n`.

use thirtyfour::Key;

/// The characters that a web driver understands: modifiers first, the key itself last.
pub(super) fn chord(written: &str) -> Vec<char> {
    // A lone plus, or one at the end, is the key and not the joint.
    let (modifiers, key) = match written.strip_suffix("++") {
        Some(modifiers) => (modifiers, "+"),
        None => written.rsplit_once('+').unwrap_or(("", written)),
    };
    let key = if written == "+" { "+" } else { key };
    let held = modifiers.split('+').filter(|name| !name.is_empty()).map(character);
    held.chain([character(key)]).collect()
}

fn character(name: &str) -> char {
    let key = match name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Meta" => Key::Meta,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Space" => Key::Space,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "F2" => Key::F2,
        "F10" => Key::F10,
        one if one.chars().count() == 1 => return one.chars().next().expect("just counted"),
        unknown => panic!("no key is called {unknown}"),
    };
    key.value()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modifiers_come_before_the_key() {
        assert_eq!(chord("Control+Shift+z"), [Key::Control.value(), Key::Shift.value(), 'z']);
        assert_eq!(chord("n"), ['n']);
        assert_eq!(chord("+"), ['+']);
        assert_eq!(chord("Control++"), [Key::Control.value(), '+']);
    }
}
