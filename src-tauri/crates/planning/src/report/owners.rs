//! Who had what.

use serde::Serialize;
use ts_rs::TS;

use super::scope::{Counted, Scope};
use super::totals::Tally;
use crate::model::PersonId;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OwnerReport {
    /// `None` is what nobody is responsible for.
    pub person: Option<PersonId>,
    pub name: String,
    /// Distinct posts; a post counts for each of its owners.
    pub posts: usize,
    pub placements: Tally,
}

/// Those who had anything, most posts first, then what nobody had.
pub(super) fn owners(scope: &Scope<'_>) -> Vec<OwnerReport> {
    let of = |person: Option<PersonId>, name: &str| {
        let own: Vec<Counted<'_>> = scope
            .counted
            .iter()
            .filter(|counted| match person {
                Some(person) => counted.post.owners.contains(&person),
                None => counted.post.owners.is_empty(),
            })
            .copied()
            .collect();
        let row = OwnerReport {
            person,
            name: name.to_owned(),
            posts: Scope::posts(&own),
            placements: Tally::of(&own),
        };
        (!own.is_empty()).then_some(row)
    };
    let people = scope.ground.people.iter();
    let mut rows: Vec<OwnerReport> = people.filter_map(|person| of(Some(person.id), &person.name)).collect();
    rows.sort_by_cached_key(|row| (std::cmp::Reverse(row.posts), row.name.to_lowercase(), row.person));
    rows.extend(of(None, ""));
    rows
}
