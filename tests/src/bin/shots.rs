//! Takes a picture of every view on the sample board, light and dark. `cargo xtask shots` builds what it needs and brings
//! a screen: `shots [NAME…] [--size 1440x900] [--lang nb]`.
#![allow(clippy::print_stdout, reason = "a program that says where it put the pictures")]

use std::path::PathBuf;

use acceptance::window::{Outcome, Page, Start, Target, in_window, target_folder};
use serde_json::json;

/// Every view that its address alone brings up.
const VIEWS: &[(&str, &str)] = &[
    ("month", "calendar/month"),
    ("lanes", "calendar/lanes"),
    ("findings", "findings"),
    ("history", "history"),
    ("channels", "channels"),
    ("people", "people"),
    ("settings", "settings"),
    ("publish", "publish"),
    ("meeting", "meeting"),
];
const INSPECTOR: &str = "inspector";
const ROOM: &str = "room";
const CRISIS: &str = "crisis";
const DUTY: &str = "duty";
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
    if [ROOM, CRISIS, DUTY].iter().any(|name| wanted.has(name)) {
        in_window("shots-team", wanted.dress(Start::sample()), async |page| team(page, &wanted).await)
            .await?;
    }
    if wanted.has(START) {
        in_window("shots-start", wanted.dress(Start::empty()), async |page| wanted.take(page, START).await)
            .await?;
    }
    println!("{}", wanted.folder.display());
    Ok(())
}

/// Duty and handover, a crisis hold, and a meeting on the wall; each leaves the board as it found it.
async fn team(page: &Page, wanted: &Wanted) -> Outcome {
    if wanted.has(DUTY) {
        page.go("people").await?;
        page.click(Target::css(".duty header button:last-of-type")).await?;
        wanted.take(page, "rota").await?;
        page.press("Escape").await?;
        page.click(Target::css("td.end button")).await?;
        wanted.take(page, "handover").await?;
        page.press("Escape").await?;
    }
    if wanted.has(CRISIS) {
        page.go("calendar/month").await?;
        page.click(Target::css("[data-testid='start-hold']")).await?;
        wanted.take(page, "hold").await?;
        page.press("Escape").await?;
        page.call("start_hold", json!({ "name": "Brann på Fjordvik skole" })).await?;
        page.go("calendar/lanes").await?;
        page.find(Target::css(".banner")).await?;
        wanted.take(page, "banner").await?;
        page.click(Target::css(".banner button:last-of-type")).await?;
        wanted.take(page, "lift").await?;
        page.press("Escape").await?;
        page.call("undo", json!({})).await?;
    }
    if wanted.has(ROOM) {
        page.go("meeting").await?;
        page.click(Target::css(".series .buttons button")).await?;
        wanted.take(page, "room-present").await?;
        page.click(Target::css("dialog button[type=submit]")).await?;
        page.find(Target::css(".room")).await?;
        for (steps, name) in [
            ("", "points"),
            ("ArrowRight", "point"),
            ("p", "last-week"),
            ("ArrowRight", "slipped"),
            ("p", "this-week"),
            ("ArrowRight", "card"),
            ("p p", "findings"),
            ("ArrowRight", "finding"),
            ("p ArrowRight", "idea"),
            ("y o", "owner"),
            ("Escape p", "wheel"),
            ("ArrowRight", "wheel-entry"),
            ("p p", "minutes"),
        ] {
            for key in steps.split_whitespace() {
                page.press(key).await?;
                page.rest().await?;
            }
            wanted.take(page, &format!("room-{name}")).await?;
        }
    }
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
                    || [INSPECTOR, START, ROOM, CRISIS, DUTY].contains(&name) =>
                {
                    wanted.names.push(word);
                }
                unknown => {
                    let known: Vec<_> = VIEWS
                        .iter()
                        .map(|(name, _)| *name)
                        .chain([INSPECTOR, START, ROOM, CRISIS, DUTY])
                        .collect();
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
