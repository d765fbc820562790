//! Acceptance tests through `api::dispatch`, and the borders between the crates.

mod layers;
