//! The words of a text as search knows them: lower case, without marks, ø as o and æ as ae, so that they are found however
//! they are typed. The same folding makes the index and the question.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word of a text, with where it stands.
pub(super) struct Word<'t> {
    pub start: usize,
    pub text: &'t str,
}

/// The folded words of a text, one blank between them.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in words(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        word.text.chars().for_each(|letter| fold_letter(letter, &mut folded));
    }
    folded
}

pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(|letter: char| letter.is_alphanumeric())?;
        let is_over = |letter: char| !letter.is_alphanumeric() && !is_combining_mark(letter);
        let end = text[start..].find(is_over).map_or(text.len(), |length| start + length);
        rest = end;
        Some(Word { start, text: &text[start..end] })
    })
}

/// What one letter becomes. Letters that are no base letter with a mark have a line of their own.
pub(super) fn fold_letter(letter: char, folded: &mut String) {
    for letter in letter.to_lowercase() {
        match letter {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ß' => folded.push_str("ss"),
            'đ' | 'ð' => folded.push('d'),
            'ŋ' => folded.push('n'),
            'ŧ' => folded.push('t'),
            'ł' => folded.push('l'),
            _ => folded.extend(letter.nfkd().filter(|part| !is_combining_mark(*part))),
        }
    }
}

/// What a typed word may stand for: itself, and the word with å, ø and ä where they are written aa, oe and ae.
pub(super) fn readings(word: &str) -> Vec<String> {
    let mut readings = vec![word.to_owned()];
    for (written, meant) in [("aa", "a"), ("oe", "o"), ("ae", "a")] {
        let more: Vec<_> = readings.iter().map(|reading| reading.replace(written, meant)).collect();
        readings.extend(more);
    }
    readings.sort_unstable();
    readings.dedup();
    readings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_whatever_their_marks() {
        for (text, folded) in [
            ("Blåbærtur, på fjellet!", "blabaertur pa fjellet"),
            ("Bla\u{30a}b\u{e6}r", "blabaer"),
            ("ÄRLIG ÖDLA", "arlig odla"),
            ("Kárášjohka Sámediggi Deaŧŋu", "karasjohka samediggi deatnu"),
            ("18/8 kl. 12:00 (50 %)", "18 8 kl 12 00 50"),
            ("„œuvre“ Straße İstanbul", "oeuvre strasse istanbul"),
            ("", ""),
            (" \u{0}\"*^NEAR(", "near"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn two_letters_may_stand_for_one() {
        assert_eq!(readings("blaabaer"), ["blaabaer", "blaabar", "blabaer", "blabar"]);
        assert_eq!(readings("skole"), ["skole"]);
    }
}
