//! Takes a picture of every view on the sample board, light and dark. `cargo xtask shots` builds what it needs and brings
//! a screen: `shots [NAME…] [--size 1440x900] [--lang nb]`.
#![allow(clippy::print_stdout, reason = "a program that says where it put the pictures")]

use std::path::PathBuf;

use acceptance::window::{Outcome, Page, Start, Target, in_window, target_folder};
use serde_json::json;

/// Every view that its address alone brings up.
const VIEWS: &[(&str, &str)] = &[
    ("month", "calendar/month"),
    ("week", "calendar/week"),
    ("lanes", "calendar/lanes"),
    ("agenda", "calendar/agenda"),
    ("year", "calendar/year"),
    ("wheel", "wheel"),
    ("wheel-strip", "wheel/strip"),
    ("wheel-table", "wheel/table"),
    ("wheel-coverage", "wheel/coverage"),
    ("wheel-planning", "wheel/planning"),
    ("wheel-compare", "wheel/compare"),
    ("campaigns", "wheel/campaigns"),
    ("report", "report"),
    ("results", "report/results"),
    ("board", "board"),
    ("bin", "bin"),
    ("findings", "findings"),
    ("history", "history"),
    ("channels", "channels"),
    ("report", "report"),
    ("results", "report/results"),
    ("people", "people"),
    ("settings", "settings"),
    ("publish", "publish"),
    ("meeting", "meeting"),
];
const BOARD_BY_STATUS: &str = "board-by-status";
/// What a key brings up over the month, with what is typed into it.
const OVER: &[(&str, &str, &str)] = &[
    ("palette", "Control+k", "sk"),
    ("search", "/", "kommune"),
    ("filters", "l", ""),
    ("capture", "n", "Skolestart fredag kl 12 @facebook #skole !sponset +a"),
    ("level", "u", ""),
    ("shortcuts", "Shift+?", ""),
];
const INSPECTOR: &str = "inspector";
const ROOM: &str = "room";
const CRISIS: &str = "crisis";
const DUTY: &str = "duty";
const MOVE: &str = "move";
const DRAG: &str = "drag";
const START: &str = "start";
const CHOSEN: &str = "chosen";
const IMPORT: &str = "import";
const EXPORT: &str = "export";
const PAPER: &str = "paper";
const FEW: &str = "few";
const MANY: &str = "many";
const SECTIONS: &str = "sections";
const REPORT_BELOW: &str = "report-below";
const REASON: &str = "reason";
const DROP: &str = "drop";
/// What is printed, with its address.
const PAPERS: &[(&str, &str)] =
    &[("month", "calendar/month"), ("week", "calendar/week"), ("agenda", "calendar/agenda")];
/// What takes more than an address or a key.
const OTHERS: &[&str] = &[
    BOARD_BY_STATUS,
    INSPECTOR,
    MOVE,
    DRAG,
    ROOM,
    CRISIS,
    DUTY,
    START,
    CHOSEN,
    IMPORT,
    EXPORT,
    PAPER,
    FEW,
    MANY,
    SECTIONS,
    REPORT_BELOW,
    REASON,
    DROP,
];
/// The sections of the settings that do not stand at their top.
const SECTIONS_BELOW: &[&str] =
    &["thresholds", "categories", "tags", "campaigns", "audiences", "periods", "files", "calendar"];
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
    let of_board = known()
        .any(|name| ![ROOM, CRISIS, DUTY, START, IMPORT, FEW, MANY].contains(&name) && wanted.has(name));
    if of_board {
        in_window("shots", wanted.dress(Start::sample()), async |page| {
            for (name, address) in VIEWS.iter().filter(|(name, _)| wanted.has(name)) {
                page.go(address).await?;
                wanted.take(page, name).await?;
            }
            for (name, keys, typed) in OVER.iter().filter(|(name, ..)| wanted.has(name)) {
                page.go("calendar/month").await?;
                page.rest().await?;
                page.press(keys).await?;
                page.rest().await?;
                page.type_text(typed).await?;
                wanted.take(page, name).await?;
                page.press("Escape").await?;
                page.press("Escape").await?;
                page.rest().await?;
            }
            if wanted.has(BOARD_BY_STATUS) {
                page.go("board").await?;
                page.click(Target::button("Status")).await?;
                wanted.take(page, BOARD_BY_STATUS).await?;
            }
            if wanted.has(INSPECTOR) {
                page.go("calendar/month").await?;
                page.click(Target::css("[data-day='2026-08-21'] [data-card]")).await?;
                wanted.take(page, INSPECTOR).await?;
                page.run("document.querySelector('aside').scrollTo(0, 1e6)", vec![]).await?;
                wanted.take(page, "inspector-below").await?;
                page.run("document.querySelector('aside .section-add').click()", vec![]).await?;
                wanted.take(page, "inspector-channels").await?;
                page.press("Escape").await?;
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
            several(page, &wanted).await?;
            further(page, &wanted).await
        })
        .await?;
    }
    for (name, count) in [(FEW, 3), (MANY, 60)] {
        if wanted.has(name) {
            in_window(&format!("shots-{name}"), wanted.dress(Start::empty()), async |page| {
                a_week_of(page, count).await?;
                for (view, address) in
                    [("board", "board"), ("month", "calendar/month"), ("week", "calendar/week")]
                {
                    page.go(address).await?;
                    wanted.take(page, &format!("{name}-{view}")).await?;
                }
                page.find(Target::css("[data-card]")).await?.focus().await?;
                page.press("Enter").await?;
                wanted.take(page, &format!("{name}-inspector")).await
            })
            .await?;
        }
    }
    if wanted.has(IMPORT) {
        let export = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/trello/jamtkraft.json");
        in_window("shots-import", wanted.dress(Start::sample().picking(export)), async |page| {
            page.go("settings").await?;
            page.click(Target::role_containing("button", "Trello")).await?;
            page.shows("Innehåll Kraftbolaget").await?;
            wanted.take(page, IMPORT).await?;
            page.click(Target::css("dialog[open] footer > button:last-child")).await?;
            page.rest().await?;
            wanted.take(page, "import-done").await
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

/// A board with so many posts this week and long words everywhere.
async fn a_week_of(page: &Page, count: usize) -> Outcome {
    let path = page.data_folder().join("week.postwheel");
    let board = json!({ "path": path, "time_zone": "Europe/Helsinki", "country": "FI", "language": "fi" });
    page.call("new_board", board).await?;
    for (name, platform) in [
        ("Varhaiskasvatuspalvelukeskus", "facebook"),
        ("Terveydenhuoltopalveluneuvonta", "instagram"),
        ("Kaupunginhallitus", "website"),
    ] {
        page.call("open_channel", json!({ "name": name, "platform": platform })).await?;
    }
    page.call("add_person", json!({ "name": "Maija-Liisa Hautakangas-Järvenpää" })).await?;
    page.call("add_category", json!({ "name": "Varhaiskasvatussuunnitelmaprosessi" })).await?;
    for number in 0..count {
        let (day, hour) = (18 + number % 5, 8 + number / 5 % 9);
        let place = ["@varhais", "@terveyden", "@kaupungin"][number % 3];
        let title =
            ["Yhdenvertaisuussuunnitelma", "Lähiliikuntapaikkaselvityksen esittely", "Asunnottomuustyö"];
        let line = format!(
            "{} {number} {day}/8 {hour}:{:02} {place} #varhais +maija",
            title[number % 3],
            number % 4 * 15
        );
        page.call("capture_post", json!({ "line": line })).await?;
    }
    Ok(())
}

/// Cards chosen together with their menu, the export, and what comes onto paper.
async fn several(page: &Page, wanted: &Wanted) -> Outcome {
    if wanted.has(CHOSEN) {
        page.go("board").await?;
        page.find(Target::css("main [data-card]")).await?.focus().await?;
        for key in ["x", "ArrowDown", "x", "ArrowDown", "Shift+F10"] {
            page.press(key).await?;
        }
        wanted.take(page, CHOSEN).await?;
        page.press("Escape").await?;
        page.press("Escape").await?;
    }
    if wanted.has(EXPORT) {
        page.go("settings").await?;
        page.click(Target::css(".ways button:nth-child(2)")).await?;
        wanted.take(page, EXPORT).await?;
        page.press("Escape").await?;
    }
    if wanted.has(PAPER) {
        for (name, address) in PAPERS {
            page.go(address).await?;
            page.rest().await?;
            page.onto_paper().await?;
            wanted.take(page, &format!("{PAPER}-{name}")).await?;
            page.reload().await?;
        }
    }
    Ok(())
}

/// What lies below the first screen, a post that slipped, and a file held over the window.
async fn further(page: &Page, wanted: &Wanted) -> Outcome {
    if wanted.has(SECTIONS) {
        let board = page.call("board", json!({})).await?;
        let (tag, audience) = (&board["tags"][0]["id"], &board["audiences"][0]["id"]);
        page.call("set_tag_target", json!({ "tag": tag, "target_share": 25 })).await?;
        page.call("set_audience_target", json!({ "audience": audience, "target_share": 40 })).await?;
        let path = page.data_folder().join("Fjordvik kommune.ics");
        page.call("keep_calendar_file", json!({ "path": path, "channel": null, "person": null })).await?;
        page.go("settings").await?;
        for section in SECTIONS_BELOW {
            let there = format!("document.getElementById('settings-{section}').scrollIntoView()");
            page.run(&there, vec![]).await?;
            wanted.take(page, &format!("settings-{section}")).await?;
        }
        page.call("stop_calendar_file", json!({})).await?;
    }
    if wanted.has(REPORT_BELOW) {
        page.go("report").await?;
        page.find(Target::css("main table")).await?;
        for screen in 1..=6 {
            let down = "document.querySelector('main').scrollBy(0, 0.9 * innerHeight)";
            page.run(down, vec![]).await?;
            wanted.take(page, &format!("{REPORT_BELOW}-{screen}")).await?;
        }
    }
    if wanted.has(REASON) {
        let slipped = page.call("report", json!({ "period": "2026-08" })).await?;
        let title = slipped["missed"][0]["title"].as_str().ok_or("nothing slipped")?.to_owned();
        page.go("report").await?;
        page.click(Target::role_containing("button", &title)).await?;
        page.find(Target::css("aside .block")).await?;
        page.run("document.querySelector('aside .block').scrollIntoView()", vec![]).await?;
        wanted.take(page, REASON).await?;
        page.press("Escape").await?;
    }
    if wanted.has(DROP) {
        page.go("calendar/month").await?;
        hold_a_file(page, true).await?;
        wanted.take(page, DROP).await?;
        hold_a_file(page, false).await?;
        page.click(Target::css("[data-day='2026-08-21'] [data-card]")).await?;
        page.rest().await?;
        hold_a_file(page, true).await?;
        wanted.take(page, "drop-on-post").await?;
        hold_a_file(page, false).await?;
    }
    Ok(())
}

/// Tells the page what the window tells it when a file is held over it.
async fn hold_a_file(page: &Page, over: bool) -> Outcome {
    let tell = "for (const name of Object.getOwnPropertyNames(window)) {
        const heard = window[name]?.['files-over'];
        for (const id of Object.getOwnPropertyNames(heard ?? {}))
            window.__TAURI_INTERNALS__.runCallback(heard[id].handlerId, { event: 'files-over', id, payload: arguments[0] });
    }";
    page.run(tell, vec![json!(over)]).await?;
    page.rest().await
}

/// The name of every picture.
fn known() -> impl Iterator<Item = &'static str> {
    let views = VIEWS.iter().map(|(name, _)| *name);
    views.chain(OVER.iter().map(|(name, ..)| *name)).chain(OTHERS.iter().copied())
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
                name if known().any(|known| known == name) => {
                    wanted.names.push(word);
                }
                unknown => {
                    let known = known().collect::<Vec<_>>().join(", ");
                    return Err(format!("there is no picture “{unknown}”, but {known}").into());
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
