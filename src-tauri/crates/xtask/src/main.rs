//! `cargo xtask run | test | types | bench | shots | deny`: the few words a developer has to know. Standard library only.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what this program is for")]

mod bench;
mod cargo;
mod deny;
mod packages;
mod pages;
mod run;
mod screen;
mod set_up;
mod shots;
mod step;
mod test;
mod types;

use std::process::ExitCode;

const WORDS: &str = "\
cargo xtask run [--release] [-- ARGUMENTS]   build and start the app, with the sample board unless ARGUMENTS say otherwise
cargo xtask test [STEP…]                     everything that CI runs, or only these steps of it
cargo xtask types                            write the wire types again, into ui/src/ipc/generated
cargo xtask bench [-- ARGUMENTS]             the benchmarks of Rust
cargo xtask bench ui | start                 … of the pages; of a start, beside that of an empty window
cargo xtask shots [NAME…] [--size 1024x700] [--lang en]   a picture of every view, light and dark, into target/shots
cargo xtask deny [CHECK…]                    licences, bans and sources of what comes in from outside";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (verb, rest) = words.split_first().map_or(("", [].as_slice()), |(verb, rest)| (verb.as_str(), rest));
    let done = match verb {
        "run" => run::run(rest),
        "test" => test::test(rest),
        "types" => types::write(),
        "bench" => bench::bench(rest),
        "shots" => shots::shots(rest),
        "deny" => deny::deny(rest),
        "" | "help" | "--help" | "-h" => {
            println!("{WORDS}");
            Ok(())
        }
        unknown => Err(format!("there is no “{unknown}”:\n{WORDS}").into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(stopped) => {
            eprintln!("\nxtask: {stopped}");
            ExitCode::FAILURE
        }
    }
}
