//! The order of cards in a column: by time, and between two neighbours where somebody put one. A place is a text that sorts
//! between the places of its neighbours, so putting one card somewhere changes that card alone.

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::model::PostId;
use crate::planned_time::PlannedTime;

/// Where a card stands: where it was put, else by its time and then its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    pub rank: Option<&'a str>,
    pub planned: Option<PlannedTime>,
    pub post: PostId,
}

impl<'a> Place<'a> {
    /// The place as a text; texts sort as places do.
    pub fn text(self) -> Cow<'a, str> {
        match (self.rank, self.planned) {
            (Some(rank), _) => Cow::Borrowed(rank),
            // `/` sorts before `T`: a day stands before its minutes.
            (None, Some(planned)) => match planned.minute() {
                Some(at) => Cow::Owned(format!("{}/{}", at.format("%Y-%m-%dT%H:%M"), self.post)),
                None => Cow::Owned(format!("{}/{}", planned.first_day().format("%Y-%m-%d"), self.post)),
            },
            (None, None) => Cow::Owned(format!("~/{}", self.post)),
        }
    }
}

impl Ord for Place<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.rank.is_none() && other.rank.is_none() {
            // The same order without making texts: most cards were never put anywhere.
            let start = |place: &Self| place.planned.map(|planned| (planned.first_day(), planned.minute()));
            let (mine, theirs) = (start(self), start(other));
            return (mine.is_none(), mine, self.post).cmp(&(theirs.is_none(), theirs, other.post));
        }
        self.text().cmp(&other.text()).then(self.post.cmp(&other.post))
    }
}

impl PartialOrd for Place<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Whether a text can be a place: letters that sort, and room below the last one.
pub fn is_place(text: &str) -> bool {
    text.bytes().all(|letter| (LOWEST..=HIGHEST).contains(&letter)) && !text.is_empty() && text.len() <= 200
}

/// The lowest and the highest letter of a place.
const LOWEST: u8 = b'!';
const HIGHEST: u8 = b'~';

/// A text that sorts after `after` and before `before`; `None` is the end of the column. Two places that are the same, or the
/// wrong way round, are taken as if there were no second.
pub fn between(after: Option<&str>, before: Option<&str>) -> String {
    let low = after.unwrap_or_default().as_bytes();
    let high = before.filter(|before| after.is_none_or(|after| after < *before)).map(str::as_bytes);
    let mut text = Vec::with_capacity(low.len() + 1);
    // While the text so far is also how `high` begins, the next letter has to stay below it.
    let mut bounded = high;
    for at in 0.. {
        // Nothing lies between `a` and `a!`; places of ours never end so, but a file may say anything.
        bounded = bounded.filter(|high| at <= low.len().max(high.len()));
        let floor = low.get(at).copied().unwrap_or(LOWEST).clamp(LOWEST, HIGHEST);
        let ceiling = bounded.map_or(HIGHEST + 1, |high| high.get(at).copied().unwrap_or(LOWEST));
        let is_past_low = at >= low.len();
        let middle = floor + ceiling.saturating_sub(floor) / 2;
        if middle > floor && (is_past_low || middle > low[at]) {
            text.push(middle);
            break;
        }
        text.push(floor);
        if ceiling > floor {
            bounded = None;
        }
    }
    String::from_utf8(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn place(rank: Option<&'static str>, planned: Option<&str>, post: u128) -> Place<'static> {
        Place {
            rank,
            planned: planned.map(|planned| planned.parse().unwrap()),
            post: PostId(Uuid::from_u128(post)),
        }
    }

    #[test]
    fn cards_stand_by_time_and_those_without_last() {
        let order = [
            place(None, Some("2026-W34"), 9),
            place(None, Some("2026-08-18"), 8),
            place(None, Some("2026-08-18T09:00"), 7),
            place(None, Some("2026-08-18T12:00"), 3),
            place(None, Some("2026-08-18T12:00"), 4),
            place(None, None, 1),
            place(None, None, 2),
        ];
        assert!(order.is_sorted());
        assert!(order.is_sorted_by_key(|place| place.text()));
    }

    #[test]
    fn a_card_that_was_put_somewhere_stands_there_whatever_its_time() {
        let (first, second) = (place(None, Some("2026-08-18"), 1), place(None, Some("2026-08-18"), 2));
        let rank = between(Some(&first.text()), Some(&second.text()));
        let put = Place { rank: Some(&rank), planned: None, post: PostId(Uuid::nil()) };
        assert!(first < put && put < second);
    }

    proptest! {
        #[test]
        fn there_is_always_a_place_between_two(a in "[!-~]{0,6}[\"-~]", b in "[!-~]{0,6}[\"-~]") {
            prop_assume!(a != b);
            let (low, high) = if a < b { (a, b) } else { (b, a) };
            let middle = between(Some(&low), Some(&high));
            prop_assert!(low < middle && middle < high, "{low} {middle} {high}");
            let (first, last) = (between(None, Some(&low)), between(Some(&high), None));
            prop_assert!(first < low && high < last, "{first} {low} {high} {last}");
        }

        #[test]
        fn there_is_a_place_again_and_again(steps in proptest::collection::vec(any::<bool>(), 1..60)) {
            let (mut low, mut high) = ("2026-08-18/a".to_owned(), "2026-08-18/b".to_owned());
            for down in steps {
                let middle = between(Some(&low), Some(&high));
                prop_assert!(low < middle && middle < high);
                if down { high = middle } else { low = middle }
            }
            prop_assert!(low.len() < 60);
        }
    }
}
