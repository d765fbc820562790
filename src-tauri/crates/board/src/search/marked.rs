//! Shows where a text holds what was searched: pieces of plain text, some of them marked. Never markup.

use serde::Serialize;
use ts_rs::TS;

use super::words::{fold_letter, words};

/// A piece of a text as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Piece {
    pub text: String,
    /// Whether it is what was searched for.
    pub marked: bool,
}

/// How many characters an excerpt shows before the first mark, and in all.
const BEFORE: usize = 36;
const LENGTH: usize = 150;

/// The whole text in pieces.
pub(super) fn marked(text: &str, terms: &[Vec<String>]) -> Vec<Piece> {
    pieces(text, &marks(text, terms))
}

/// How many different terms a text holds.
pub(super) fn held(text: &str, terms: &[Vec<String>]) -> usize {
    let folded: Vec<String> = words(text).map(|word| folded(word.text)).collect();
    let holds = |term: &&Vec<String>| folded.iter().any(|word| term.iter().any(|t| word.starts_with(t)));
    terms.iter().filter(holds).count()
}

/// The part of a text around its first mark, on one line; nothing when there is no mark.
pub(super) fn excerpt(text: &str, terms: &[Vec<String>]) -> Option<Vec<Piece>> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let first = marks(&line, terms).first()?.0;
    let start = match line[..first].char_indices().rev().nth(BEFORE) {
        // Begins with a whole word.
        Some((at, _)) => line[at..first].find(' ').map_or(first, |blank| at + blank + 1),
        None => 0,
    };
    let rest = &line[start..];
    let end = match rest.char_indices().nth(LENGTH) {
        Some((at, _)) => rest[..at].rfind(' ').filter(|blank| start + blank > first).unwrap_or(at),
        None => rest.len(),
    };
    let shown = format!(
        "{}{}{}",
        if start > 0 { "… " } else { "" },
        &rest[..end],
        if end < rest.len() { " …" } else { "" }
    );
    Some(marked(&shown, terms))
}

/// Where the marks begin and end, in order.
fn marks(text: &str, terms: &[Vec<String>]) -> Vec<(usize, usize)> {
    words(text)
        .filter_map(|word| {
            let folded = folded(word.text);
            let length =
                terms.iter().flatten().filter(|term| folded.starts_with(*term)).map(String::len).max()?;
            Some((word.start, word.start + written(word.text, length)))
        })
        .collect()
}

fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    word.chars().for_each(|letter| fold_letter(letter, &mut folded));
    folded
}

/// How many bytes of a word make up so many bytes of its folded form, with the marks of the last letter.
fn written(word: &str, length: usize) -> usize {
    let mut folded = String::new();
    let mut end = 0;
    for (at, letter) in word.char_indices() {
        let before = folded.len();
        fold_letter(letter, &mut folded);
        if before >= length && folded.len() > before {
            break;
        }
        end = at + letter.len_utf8();
    }
    end
}

fn pieces(text: &str, marks: &[(usize, usize)]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |text: &str, marked| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), marked });
        }
    };
    let mut done = 0;
    for (start, end) in marks {
        push(&text[done..*start], false);
        push(&text[*start..*end], true);
        done = *end;
    }
    push(&text[done..], false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(words: &[&str]) -> Vec<Vec<String>> {
        words.iter().map(|word| vec![(*word).to_owned()]).collect()
    }

    /// The pieces as one text, marks in brackets.
    fn shown(pieces: &[Piece]) -> String {
        let one = |piece: &Piece| {
            if piece.marked { format!("[{}]", piece.text) } else { piece.text.clone() }
        };
        pieces.iter().map(one).collect()
    }

    #[test]
    fn the_beginnings_of_words_are_marked_as_they_are_written() {
        for (text, words, expected) in [
            ("Blåbærtur", &["blabae"][..], "[Blåbæ]rtur"),
            ("Bla\u{30a}b\u{e6}r", &["bla"], "[Bla\u{30a}]b\u{e6}r"),
            ("Skolestart og skole", &["skole"], "[Skole]start og [skole]"),
            ("<b>skole</b> & Barneskole", &["skole"], "<b>[skole]</b> & Barneskole"),
            ("ingenting", &["skole"], "ingenting"),
        ] {
            assert_eq!(shown(&marked(text, &terms(words))), expected);
        }
    }

    #[test]
    fn an_excerpt_stands_around_the_first_mark() {
        let long = format!("{}og så kommer blåbærturen {}", "ord ".repeat(60), "mer ".repeat(60));
        let excerpt = excerpt(&long, &terms(&["blabaer"])).map(|pieces| shown(&pieces)).unwrap_or_default();
        assert!(excerpt.starts_with("… ord"), "{excerpt}");
        assert!(excerpt.contains("kommer [blåbær]turen mer"), "{excerpt}");
        assert!(excerpt.ends_with("mer …"), "{excerpt}");
        assert!(excerpt.chars().count() < 165, "{excerpt}");
    }

    #[test]
    fn a_text_without_a_mark_has_no_excerpt() {
        assert_eq!(excerpt("ingenting", &terms(&["skole"])), None);
        assert_eq!(excerpt("", &terms(&["skole"])), None);
    }
}
