//! Categories and tags by name: the board's own first, then new ones.

use std::collections::HashMap;

use uuid::Uuid;

use super::words::fold;
use crate::given_id;

/// Named things of one kind.
#[derive(Debug)]
pub(super) struct Shelf {
    kind: &'static str,
    by_name: HashMap<String, Uuid>,
    known: Vec<Uuid>,
    /// What the board lacks, in the order in which it is met.
    pub(super) new: Vec<(Uuid, String)>,
}

impl Shelf {
    pub(super) fn new<'a>(kind: &'static str, known: impl Iterator<Item = (Uuid, &'a str)>) -> Self {
        let mut shelf = Self { kind, by_name: HashMap::new(), known: Vec::new(), new: Vec::new() };
        for (id, name) in known {
            shelf.by_name.entry(fold(name)).or_insert(id);
            shelf.known.push(id);
        }
        shelf
    }

    pub(super) fn id(&mut self, name: &str) -> Uuid {
        let key = fold(name);
        if let Some(id) = self.by_name.get(&key) {
            return *id;
        }
        let id = given_id("trello", self.kind, &key);
        self.by_name.insert(key, id);
        // Renamed on our board since an earlier import: still the same.
        if !self.known.contains(&id) {
            self.new.push((id, name.to_owned()));
        }
        id
    }
}
