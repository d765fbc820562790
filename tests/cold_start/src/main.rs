//! How long Postwheel takes from its start to a painted calendar on a board of 10,000 posts, in turns with an empty Tauri window.
//! `cargo xtask bench start` builds both and brings the screen: `cold-start FOLDER_OF_THE_SCREEN`. A third is the same page as it
//! stands in the end (in bokmål), in the empty window and without any script: what this page costs the webview whoever makes it.
//!
//! Measured is what a person waits for: from the moment the process is asked for until the screen shows all it is going to show.
//! The screen is read from outside, so neither program does anything for the sake of being measured. Cold is the process, not the
//! disk: the first round of each, which reads everything into memory and says what there is to be shown, does not count.
#![allow(clippy::print_stdout, reason = "a program that says what it measured")]

mod contender;
mod screen;
mod still;

use std::path::PathBuf;
use std::time::Duration;

use contender::Contender;
use screen::Screen;
use tempfile::TempDir;

/// Counted ones; an odd number, so that one of them is the median.
const ROUNDS: usize = 11;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

fn main() -> Outcome {
    let drawn_into =
        std::env::args_os().nth(1).ok_or("say where the screen is: `cargo xtask bench start` does")?;
    let screen = Screen::of(&PathBuf::from(drawn_into))?;
    let folder = TempDir::new()?;
    let here = std::env::current_exe()?;
    let programs = here.parent().ok_or("a program lies in a folder")?;
    let contenders = contender::all(programs, folder.path())?;
    let waited_for = programs.join("cold-start-shows");
    println!("one round of each that does not count …");
    let pictures = contenders
        .iter()
        .map(|contender| {
            let picture = contender.first_picture(&screen)?;
            picture.keep(&waited_for.join(contender.file_name()))?;
            Ok(picture)
        })
        .collect::<Outcome<Vec<_>>>()?;
    let mut taken = vec![Vec::with_capacity(ROUNDS); contenders.len()];
    for round in 1..=ROUNDS {
        println!("round {round} of {ROUNDS} …");
        for ((contender, picture), taken) in contenders.iter().zip(&pictures).zip(&mut taken) {
            taken.push(contender.until(&screen, picture)?);
        }
    }
    println!("\n{}", table(&contenders, &mut taken));
    println!("What was waited for: {}", waited_for.display());
    Ok(())
}

fn table(contenders: &[Contender], taken: &mut [Vec<Duration>]) -> String {
    let mut lines = vec![
        format!("Milliseconds from the start to all painted, {ROUNDS} rounds in turns, warm disk."),
        String::new(),
        "| | median | fastest – slowest | beside the empty window |".into(),
        "|---|---|---|---|".into(),
    ];
    taken.iter_mut().for_each(|times| times.sort_unstable());
    let median = |times: &[Duration]| times[times.len() / 2];
    let empty = median(&taken[0]);
    lines.extend(contenders.iter().zip(&*taken).map(|(contender, times)| {
        let (fastest, slowest) = (times[0].as_millis(), times[times.len() - 1].as_millis());
        let beside = median(times).as_secs_f64() / empty.as_secs_f64();
        format!(
            "| {} | {} | {fastest} – {slowest} | {beside:.2} |",
            contender.name,
            median(times).as_millis()
        )
    }));
    lines.join("\n")
}
