//! Names as people type them, made comparable.

use unicode_normalization::UnicodeNormalization;

/// One spelling for names that mean the same: lower case, composed letters, single spaces.
pub(super) fn fold(text: &str) -> String {
    text.nfkc().collect::<String>().to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a name: runs of letters or of digits, so that "v34" and "Q3" are two words each.
#[derive(Debug, Clone)]
pub(super) struct Words(pub(super) Vec<Word>);

#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) folded: String,
    /// As it was typed.
    pub(super) typed: String,
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let text: String = text.nfkc().collect();
        let mut words: Vec<String> = Vec::new();
        let mut last = None;
        for character in text.chars() {
            let kind = if character.is_numeric() {
                Some(true)
            } else if character.is_alphabetic() {
                Some(false)
            } else {
                None
            };
            match (kind, words.last_mut()) {
                (None, _) => {}
                (Some(_), Some(word)) if kind == last => word.push(character),
                (Some(_), _) => words.push(character.to_string()),
            }
            last = kind;
        }
        Self(words.into_iter().map(|typed| Word { folded: typed.to_lowercase(), typed }).collect())
    }

    /// Where a phrase begins and ends among the words. A `*` ends a word of which only the beginning counts.
    pub(super) fn find(&self, phrase: &str) -> Option<(usize, usize)> {
        let parts: Vec<&str> = phrase.split(' ').collect();
        let fits = |word: &Word, part: &str| match part.strip_suffix('*') {
            Some(beginning) => word.folded.starts_with(beginning),
            None => word.folded == part,
        };
        let at = self
            .0
            .windows(parts.len())
            .position(|w| w.iter().zip(&parts).all(|(word, part)| fits(word, part)))?;
        Some((at, at + parts.len()))
    }

    pub(super) fn has(&self, phrase: &str) -> bool {
        self.find(phrase).is_some()
    }

    pub(super) fn has_any(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.has(phrase))
    }

    /// The number at a place, if a number stands there.
    pub(super) fn number(&self, at: usize) -> Option<u32> {
        self.0.get(at)?.folded.parse().into_iter().next()
    }
}

/// The value of the longest phrase of a table that a name contains; of equally long ones the first.
pub(super) fn longest<T: Copy>(words: &Words, table: &[(&[&str], T)]) -> Option<T> {
    let mut best: Option<(usize, T)> = None;
    for (phrases, value) in table {
        for phrase in *phrases {
            let length = phrase.chars().count();
            if best.is_none_or(|(longest, _)| length > longest) && words.has(phrase) {
                best = Some((length, *value));
            }
        }
    }
    best.map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_compare_without_case_spaces_or_how_letters_are_composed() {
        assert_eq!(fold("  Nästa   VECKA "), fold("na\u{308}sta vecka"));
    }

    #[test]
    fn a_phrase_is_found_between_signs_and_digits() {
        let words = Words::of("✅ Uke34 – (ferdigstilt)");
        assert_eq!(words.find("uke 34"), Some((0, 2)));
        assert!(words.has("ferdig*"));
        assert!(!words.has("ferdig"));
        assert_eq!(words.number(1), Some(34));
    }
}
