//! The annual wheel in the window: built, rolled forward, its posts made and a gap closed, by pointer and by keyboard alone.

use acceptance::window::{Outcome, Page, Start, Target, in_window};
use serde_json::{Value, json};

/// How many gaps the rules find for the entry with this title.
async fn gaps(page: &Page, title: &str) -> Outcome<usize> {
    let check = page.call("check", json!({})).await?;
    let findings = check["findings"].as_array().cloned().unwrap_or_default();
    Ok(findings.iter().filter(|it| it["rule"] == "cycle_gap" && it["label"] == title).count())
}

/// The entry with this title, with its posts.
async fn entry(page: &Page, title: &str) -> Outcome<Value> {
    let wheel = page.call("wheel", json!({ "from": "2026-01-01", "to": "2026-12-31" })).await?;
    let entries = wheel["entries"].as_array().cloned().unwrap_or_default();
    Ok(entries.into_iter().find(|it| it["entry"]["title"] == title).unwrap_or(Value::Null))
}

/// Gives an entry a template of two posts on the first channel of the board.
async fn give_template(page: &Page, title: &str) -> Outcome {
    let board = page.call("board", json!({})).await?;
    let channels = board["channels"].as_array().cloned().unwrap_or_default();
    let channel =
        channels.iter().find(|it| it["platform"] == "facebook").unwrap_or(&Value::Null)["id"].clone();
    let post = |number: u8, title: &str| {
        json!({ "id": format!("00000000-0000-7000-8000-00000000000{number}"), "title": title, "brief": "", "offset_days": number,
            "at": null, "placements": [{ "channel": channel, "format": "post" }], "category": null, "owner": null })
    };
    let entry = entry(page, title).await?["entry"]["id"].clone();
    let template = [post(3, "Lanterns are lit"), post(4, "Thanks for the light")];
    page.call("set_cycle_template", json!({ "entry": entry, "template": template })).await.map(drop)
}

#[tokio::test]
async fn a_wheel_is_built_its_posts_made_and_the_gap_closed_by_keyboard() -> Outcome {
    in_window("wheel_by_keyboard", Start::sample().language("en"), async |page| {
        page.find(Target::css("[data-card]")).await?;
        page.press("w").await?;
        page.find(Target::button("New entry")).await?.focus().await?;
        page.press("Enter").await?;
        page.find(Target::label("Title")).await?;
        // Week 34 is this week, and six weeks ahead is the form's own lead time: there is a gap at once.
        page.type_text("Lantern festival").await?;
        page.press("Enter").await?;
        page.until("a gap for the new entry", async || Ok(gaps(page, "Lantern festival").await? == 1))
            .await?;
        give_template(page, "Lantern festival").await?;
        let make = page.find(Target::button("Make 2 posts")).await?;
        make.focus().await?;
        page.press("Enter").await?;
        page.shows("Lanterns are lit").await?;
        page.until("the preview's own button", async || {
            Ok(page.find_all(&Target::css("dialog[open] footer .primary:not(:disabled)")).await?.len() == 1)
        })
        .await?;
        page.find(Target::css("dialog[open] footer .primary")).await?.focus().await?;
        page.press("Enter").await?;
        page.until("no gap any more", async || Ok(gaps(page, "Lantern festival").await? == 0)).await?;
        let posts = entry(page, "Lantern festival").await?["posts"].as_array().map(Vec::len);
        assert_eq!(posts, Some(2));
        page.press("Control+z").await?;
        page.until("the gap again", async || Ok(gaps(page, "Lantern festival").await? == 1)).await
    })
    .await
}

#[tokio::test]
async fn arrows_walk_the_wheel_and_enter_opens_an_entry() -> Outcome {
    in_window("wheel_arrows", Start::sample().language("en"), async |page| {
        page.find(Target::css("[data-card]")).await?;
        page.go("wheel").await?;
        let first = page.find(Target::css("[data-mark][tabindex='0']")).await?;
        first.focus().await?;
        let key = async || page.run("return document.activeElement.dataset.mark ?? ''", vec![]).await;
        let before = key().await?;
        page.press("ArrowRight").await?;
        let right = key().await?;
        assert_ne!(right, before);
        page.press("ArrowDown").await?;
        assert_ne!(key().await?, right);
        page.press("Enter").await?;
        page.find(Target::css(".panel h2")).await?;
        page.press("Escape").await?;
        page.lacks(Target::css(".panel")).await?;
        assert_eq!(page.find_all(&Target::css("[data-mark][tabindex='0']")).await?.len(), 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_wheel_is_rolled_forward_once_and_taken_back() -> Outcome {
    in_window("wheel_roll", Start::sample().language("en"), async |page| {
        page.find(Target::css("[data-card]")).await?;
        page.go("wheel/table").await?;
        page.click(Target::button("More")).await?;
        page.click(Target::role_containing("menuitem", "Roll forward into 2027")).await?;
        page.shows("get their dates").await?;
        page.click(Target::css("dialog[open] footer .primary")).await?;
        let changes = async || {
            let preview = page.call("preview_roll_forward", json!({ "year": 2027 })).await?;
            Outcome::<u64>::Ok(preview["changes"].as_u64().unwrap_or_default())
        };
        page.until("the year to be rolled", async || Ok(changes().await? == 0)).await?;
        page.press("Control+z").await?;
        page.until("it to be taken back", async || Ok(changes().await? == 15)).await
    })
    .await
}

#[tokio::test]
async fn the_wheel_leaves_the_window_as_a_drawing_and_a_page() -> Outcome {
    for (item, file, begins) in [
        ("Save as SVG", "wheel.svg", "<svg"),
        ("Save as picture", "wheel.png", "\u{89}PNG"),
        ("Save as web page", "wheel.html", "<!DOCTYPE html>"),
    ] {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join(file);
        in_window(
            &format!("wheel_export_{file}"),
            Start::sample().language("en").picking(&path),
            async |page| {
                page.find(Target::css("[data-card]")).await?;
                page.go("wheel").await?;
                page.find(Target::css("[data-mark]")).await?;
                page.click(Target::button("More")).await?;
                page.click(Target::role_containing("menuitem", item)).await?;
                page.until("the file", async || Ok(path.exists())).await
            },
        )
        .await?;
        let bytes = std::fs::read(&path)?;
        let text: String = bytes.iter().take(40).map(|byte| char::from(*byte)).collect();
        assert!(text.starts_with(begins), "{file}: {text}");
        assert!(bytes.len() > 10_000, "{file} has {} bytes", bytes.len());
    }
    Ok(())
}

/// 150 entries on ten rings: all there, each with its words, and most of them written out. How fast is the benchmark's.
#[tokio::test]
async fn a_full_wheel_is_drawn_whole_and_readable() -> Outcome {
    in_window("full_wheel", Start::sample().language("en"), async |page| {
        page.find(Target::css("[data-card]")).await?;
        for number in 0..135_u32 {
            let from = 1 + (number * 7) % 50;
            let when = json!({ "weeks": { "from": from, "to": (from + number % 3).min(52) } });
            let title = format!("Entry {number} with a name as long as names are");
            page.call(
                "add_cycle_entry",
                json!({ "title": title, "ring": format!("Track {}", number % 9), "when": when,
                "lead_weeks": 4, "expected_posts": 0, "owner": null }),
            )
            .await?;
        }
        page.go("wheel").await?;
        page.until("all of them", async || Ok(page.find_all(&Target::css("[data-mark]")).await?.len() > 140))
            .await?;
        // Again at another size: nothing is lost, and what is written stays inside the picture.
        let seen = "const done = arguments[arguments.length - 1];
            const picture = document.querySelector('.picture');
            picture.style.setProperty('width', '900px');
            requestAnimationFrame(() => requestAnimationFrame(() => {
                const drawing = picture.querySelector('svg[role=group]').getBoundingClientRect();
                const marks = [...picture.querySelectorAll('[data-mark]')];
                const texts = [...picture.querySelectorAll('[data-mark] text')].map((one) => one.getBoundingClientRect());
                done({
                    spoken: marks.filter((mark) => mark.getAttribute('aria-label')).length,
                    written: marks.filter((mark) => mark.querySelector('text')).length,
                    outside: texts.filter((one) => one.left < drawing.left || one.right > drawing.right
                        || one.top < drawing.top || one.bottom > drawing.bottom).length,
                });
            }));";
        let seen = page.run_async(seen, vec![]).await?;
        assert!(seen["spoken"].as_u64() > Some(140), "{seen}");
        assert!(seen["written"].as_u64() > Some(70), "{seen}");
        assert_eq!(seen["outside"], json!(0));
        Ok(())
    })
    .await
}
