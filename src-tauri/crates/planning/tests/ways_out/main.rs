//! Ways out and levelling: what is offered leads out and makes nothing new, on thousands of random boards and by example.

#![allow(clippy::unwrap_used)]

#[allow(dead_code)]
#[path = "../examples/builder.rs"]
mod builder;
mod level_words;
mod levelled;
mod offered;
#[allow(dead_code, unused_imports)]
#[path = "../twins/random/mod.rs"]
mod random;
mod relief;
#[allow(dead_code)]
#[path = "../twins/scene.rs"]
mod scene;
mod words;

use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

/// The same random boards each time.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        rng_seed: RngSeed::Fixed(20_260_818),
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases)
    }
}
