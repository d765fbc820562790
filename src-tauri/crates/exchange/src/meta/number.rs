//! Figures as Meta writes them. Pure.

/// `None` for an empty cell, an error for what is no count.
pub(super) fn count(text: &str) -> Result<Option<u32>, ()> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let digits: String = text.chars().filter(|c| !matches!(c, ',' | ' ' | '\u{a0}' | '\u{202f}')).collect();
    // Some exports write whole figures with a decimal point.
    let whole = digits.strip_suffix(".0").unwrap_or(&digits);
    whole.parse().map(Some).map_err(|_| ())
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn figures_are_read_and_what_is_none_is_told() {
        for (text, number) in [
            ("", None),
            (" ", None),
            ("0", Some(0)),
            ("1234", Some(1234)),
            ("1,234", Some(1234)),
            ("12.0", Some(12)),
        ] {
            assert_eq!(count(text), Ok(number), "{text}");
        }
        for text in ["x", "-1", "1.5", "99999999999", "=1+1"] {
            assert_eq!(count(text), Err(()), "{text}");
        }
    }
}
