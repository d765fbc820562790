//! What a document loses, told in the language of who reads it.

use serde_json::json;

use super::read;
use crate::report::assert_both_languages;
use crate::words::Words;

#[test]
fn losses_are_told_in_the_readers_language() {
    let document = json!({ "format": "postwheel", "version": 1, "surprise": 1,
        "board": { "settings": { "rules": { "luck": {} }, "column_limits": { "someday": 3 } } },
        "posts": [{ "id": "a", "title": "A", "rank": "å", "pictures": [{ "name": "a.jpg", "file": "../a.jpg" }] }] });
    let report = |words| read(&document, words).unwrap().report;
    let nb = report(Words::Nb);
    assert_both_languages(&nb, &report(Words::En));
    let said: Vec<_> = nb.dropped.iter().map(|it| format!("{}: {}", it.place, it.why)).collect();
    assert_eq!(
        said,
        [
            "board.settings.rules.luck: denne versjonen kjenner ingen slik regel",
            "board.settings.column_limits.someday: denne versjonen kjenner ingen slik kolonne",
            "surprise: denne versjonen kjenner ikke feltet",
            "posts[0].rank: dette er ingen plass mellom to kort",
            "posts[0].pictures[0].file: dette er ikke navnet på et bilde i tavlens mappe",
        ]
    );
}
