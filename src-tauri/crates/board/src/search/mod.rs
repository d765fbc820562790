//! Finds posts by their words, in title, brief, placement texts and comments, and shows where they stand.

mod marked;
mod words;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that can't go on fails right there")]
mod in_step;

use planning::{Post, PostId};
use serde::Serialize;
use ts_rs::TS;

use crate::store::{self, Connection, Record, Stored};
pub use marked::Piece;
pub use words::fold;

/// A post that was found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Hit {
    pub post: PostId,
    pub title: Vec<Piece>,
    /// Where else it says so, when the title alone does not.
    pub excerpt: Option<Excerpt>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Excerpt {
    pub found_in: FoundIn,
    pub pieces: Vec<Piece>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FoundIn {
    Brief,
    /// A placement's own text.
    Text,
    Comment,
}

/// More words than this only make a question slower, not sharper.
const MOST_WORDS: usize = 12;

pub(crate) fn search(connection: &Connection, text: &str, limit: u32) -> Stored<Vec<Hit>> {
    let folded = fold(text);
    let terms: Vec<Vec<String>> =
        folded.split(' ').filter(|word| !word.is_empty()).map(words::readings).take(MOST_WORDS).collect();
    if terms.is_empty() {
        return Ok(Vec::new());
    }
    let found = store::search::best(connection, &terms, limit)?;
    found.into_iter().filter_map(|post| hit(connection, post, &terms).transpose()).collect()
}

fn hit(connection: &Connection, id: PostId, terms: &[Vec<String>]) -> Stored<Option<Hit>> {
    let Some(post) = Post::one(connection, id.0)? else { return Ok(None) };
    let title = marked::marked(&post.title, terms);
    let excerpt = match marked::held(&post.title, terms) == terms.len() {
        true => None,
        false => best_excerpt(connection, &post, terms)?,
    };
    Ok(Some(Hit { post: id, title, excerpt }))
}

/// From the text that holds the most of what was searched; the brief before placement texts before comments.
fn best_excerpt(connection: &Connection, post: &Post, terms: &[Vec<String>]) -> Stored<Option<Excerpt>> {
    let placements = store::placement::of_post(connection, post.id)?;
    let texts = placements.iter().filter_map(|placement| Some((FoundIn::Text, placement.text.as_deref()?)));
    let comments = post.comments.iter().map(|comment| (FoundIn::Comment, comment.text.as_str()));
    let all = std::iter::once((FoundIn::Brief, post.brief.as_str())).chain(texts).chain(comments);
    // Of equals the first, which `max_by_key` would not take.
    let best =
        all.reduce(
            |best, other| {
                if marked::held(other.1, terms) > marked::held(best.1, terms) { other } else { best }
            },
        );
    Ok(best.and_then(|(found_in, text)| Some(Excerpt { found_in, pieces: marked::excerpt(text, terms)? })))
}
