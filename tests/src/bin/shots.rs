//! Takes a picture of every view on the sample board, light and dark. `cargo xtask shots` builds what it needs and brings
//! a screen: `shots [NAME…] [--size 1440x900] [--lang nb]`.
#![allow(clippy::print_stdout, reason = "a program that says where it put the pictures")]

use std::path::PathBuf;

use acceptance::window::{Outcome, Page, Start, Target, in_window, target_folder};

/// Every view that its address alone brings up.
const VIEWS: &[(&str, &str)] = &[
    ("month", "calendar/month"),
    ("week", "calendar/week"),
    ("lanes", "calendar/lanes"),
    ("agenda", "calendar/agenda"),
    ("year", "calendar/year"),
    ("findings", "findings"),
    ("history", "history"),
    ("channels", "channels"),
    ("people", "people"),
    ("settings", "settings"),
];
const INSPECTOR: &str = "inspector";
const MOVE: &str = "move";
const DRAG: &str = "drag";
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
    let of_board = VIEWS.iter().any(|(name, _)| wanted.has(name))
        || [INSPECTOR, MOVE, DRAG].iter().any(|name| wanted.has(name));
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
                page.press("Escape").await?;
            }
            if wanted.has(MOVE) {
                page.go("calendar/month").await?;
                page.find(Target::css("[data-day='2026-08-26'] [data-card]")).await?.focus().await?;
                page.press("m").await?;
                wanted.take(page, MOVE).await?;
                page.press("Escape").await?;
            }
            if wanted.has(DRAG) {
                page.go("calendar/week").await?;
                let card = page.find(Target::css("[data-hour] [data-card]")).await?;
                page.pick_up(&card).await?;
                page.carry_over(&page.find(Target::css("[data-day='2026-08-20T12:00']")).await?).await?;
                wanted.take(page, DRAG).await?;
                page.press("Escape").await?;
                page.let_go().await?;
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
                    || [INSPECTOR, MOVE, DRAG, START].contains(&name) =>
                {
                    wanted.names.push(word);
                }
                unknown => {
                    let known: Vec<_> =
                        VIEWS.iter().map(|(name, _)| *name).chain([INSPECTOR, MOVE, DRAG, START]).collect();
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
