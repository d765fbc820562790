//! Takes a picture of every view on the sample board, light and dark. `cargo xtask shots` builds what it needs and brings
//! a screen: `shots [NAME…] [--size 1440x900] [--lang nb]`.
#![allow(clippy::print_stdout, reason = "a program that says where it put the pictures")]

use std::path::PathBuf;

use acceptance::window::{Outcome, Page, Start, Target, in_window, target_folder};

/// Every view that its address alone brings up.
const VIEWS: &[(&str, &str)] = &[
    ("month", "calendar/month"),
    ("lanes", "calendar/lanes"),
    ("findings", "findings"),
    ("history", "history"),
    ("channels", "channels"),
    ("report", "report"),
    ("results", "report/results"),
    ("people", "people"),
    ("settings", "settings"),
];
const INSPECTOR: &str = "inspector";
const START: &str = "start";
const THEMES: &[&str] = &["light", "dark"];

struct Wanted {
    names: Vec<String>,
    size: (u32, u32),
    language: String,
    folder: PathBuf,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let wanted = Wanted::read(std::env::args().skip(1))?;
    std::fs::create_dir_all(&wanted.folder)?;
    let of_board = VIEWS.iter().any(|(name, _)| wanted.has(name)) || wanted.has(INSPECTOR);
    if of_board {
        in_window("shots", wanted.dress(Start::sample()), async |page| {
            for (name, address) in VIEWS.iter().filter(|(name, _)| wanted.has(name)) {
                page.go(address).await?;
                wanted.take(page, name).await?;
            }
            if wanted.has(INSPECTOR) {
                page.go("calendar/month").await?;
                page.click(Target::css("[data-day='2026-08-21'] [data-card]")).await?;
                wanted.take(page, INSPECTOR).await?;
            }
            Ok(())
        })
        .await?;
    }
    if wanted.has(START) {
        in_window("shots-start", wanted.dress(Start::empty()), async |page| wanted.take(page, START).await)
            .await?;
    }
    println!("{}", wanted.folder.display());
    Ok(())
}

impl Wanted {
    fn read(words: impl Iterator<Item = String>) -> Outcome<Self> {
        let folder = target_folder().join("shots");
        let mut wanted = Self { names: Vec::new(), size: (1440, 900), language: "nb".into(), folder };
        let mut words = words.peekable();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--size" => {
                    wanted.size = words.next().as_deref().and_then(size).ok_or("--size takes 1440x900")?
                }
                "--lang" => wanted.language = words.next().ok_or("--lang takes a language, such as en")?,
                name if VIEWS.iter().any(|(known, _)| *known == name)
                    || [INSPECTOR, START].contains(&name) =>
                {
                    wanted.names.push(word);
                }
                unknown => {
                    let known: Vec<_> =
                        VIEWS.iter().map(|(name, _)| *name).chain([INSPECTOR, START]).collect();
                    return Err(format!("there is no picture “{unknown}”, but {}", known.join(", ")).into());
                }
            }
        }
        Ok(wanted)
    }

    fn has(&self, name: &str) -> bool {
        self.names.is_empty() || self.names.iter().any(|wanted| wanted == name)
    }

    fn dress(&self, start: Start) -> Start {
        start.size(self.size.0, self.size.1).language(&self.language)
    }

    async fn take(&self, page: &Page, name: &str) -> Outcome {
        for theme in THEMES {
            page.wear(theme).await?;
            page.rest().await?;
            let file = self.folder.join(format!("{name}-{theme}.png"));
            page.screenshot(&file).await?;
        }
        Ok(())
    }
}

fn size(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once('x')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}
