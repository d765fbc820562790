//! A week planned from nothing, by mouse and by keyboard alone; several cards moved as one.

use acceptance::window::{Outcome, Page, Start, Target, in_window};
use serde_json::{Value, json};

/// An empty board with one channel, as somebody has who begins today.
async fn at_an_empty_board(page: &Page) -> Outcome {
    let path = page.data_folder().join("week.postwheel");
    page.call(
        "new_board",
        json!({ "path": path, "time_zone": "Europe/Oslo", "country": "NO", "language": "en" }),
    )
    .await?;
    page.call("open_channel", json!({ "name": "Facebook", "platform": "facebook" })).await?;
    page.go("calendar/month").await?;
    page.find(Target::css("[data-day='2026-08-18']")).await.map(drop)
}

async fn capture(page: &Page, line: &str) -> Outcome {
    page.find(Target::label("New post in one line")).await?.focus().await?;
    page.type_text(line).await?;
    page.press("Enter").await?;
    page.lacks(Target::css("dialog[open] h2")).await
}

/// When the card with this title is planned; null without a time, and without a card.
async fn planned(page: &Page, title: &str) -> Outcome<Value> {
    let view = page.call("calendar", json!({ "from": "2026-08-01", "to": "2026-09-30" })).await?;
    let found =
        view["cards"].as_array().and_then(|cards| cards.iter().find(|card| card["title"] == title).cloned());
    Ok(found.map_or(Value::Null, |card| card["planned"].clone()))
}

async fn stands(page: &Page, title: &str, at: &str) -> Outcome {
    page.until(&format!("{title} at {at}"), async || Ok(planned(page, title).await? == at)).await
}

#[tokio::test]
async fn a_week_is_planned_from_nothing_by_mouse() -> Outcome {
    in_window("week_by_mouse", Start::empty().language("en"), async |page| {
        at_an_empty_board(page).await?;
        let posts = ["School starts", "Open meeting", "Library evening"];
        for title in posts {
            page.click(Target::role_containing("button", "New post")).await?;
            capture(page, &format!("{title} @fb")).await?;
        }
        page.click(Target::css(".tray .handle")).await?;
        page.rest().await?;
        for (title, day) in posts.into_iter().zip(["2026-08-24", "2026-08-25", "2026-08-27"]) {
            let card = page.find(Target::role_containing("button", title)).await?;
            page.drag(&card, &page.find(Target::css(&format!("[data-day='{day}']"))).await?).await?;
            stands(page, title, day).await?;
        }
        // By the clock in the week: the middle of the hour, to the quarter.
        page.click(Target::role("link", "Week")).await?;
        page.click(Target::role_containing("button", "Next week")).await?;
        let card = page.find(Target::css("[data-day='2026-08-25'] [data-card]")).await?;
        page.drag(&card, &page.find(Target::css("[data-day='2026-08-25T10:00']")).await?).await?;
        stands(page, "Open meeting", "2026-08-25T10:30").await?;
        // And back up: any time that day.
        let card = page.find(Target::css("[data-day='2026-08-25T10:00'] [data-card]")).await?;
        page.pick_up(&card).await?;
        page.carry_over(&page.find(Target::css("[data-day='2026-08-26T15:00']")).await?).await?;
        page.press("Escape").await?;
        page.let_go().await?;
        stands(page, "Open meeting", "2026-08-25T10:30").await
    })
    .await
}

#[tokio::test]
async fn a_week_is_planned_from_nothing_by_keyboard_alone() -> Outcome {
    in_window("week_by_keyboard", Start::empty().language("en"), async |page| {
        at_an_empty_board(page).await?;
        page.press("g").await?;
        page.type_text("35").await?;
        page.press("Enter").await?;
        let focused = async |cell: &str| {
            page.until(&format!("the focus on {cell}"), async || {
                let on = page.run("return document.activeElement?.dataset.day ?? null", vec![]).await?;
                Ok(on == cell)
            })
            .await
        };
        focused("2026-08-24").await?;
        page.press("n").await?;
        capture(page, "School starts").await?;
        stands(page, "School starts", "2026-08-24").await?;
        page.find(Target::css("[data-day='2026-08-24'] [data-card]")).await?;
        page.run("document.querySelector(\"[data-day='2026-08-24']\").focus()", vec![]).await?;
        page.press("ArrowRight").await?;
        focused("2026-08-25").await?;
        page.press("n").await?;
        capture(page, "Open meeting @fb").await?;
        stands(page, "Open meeting", "2026-08-25").await?;
        page.find(Target::css("[data-day='2026-08-25'] [data-card]")).await?;
        page.run("document.querySelector(\"[data-day='2026-08-25']\").focus()", vec![]).await?;
        // Friday counts from today.
        page.press("m").await?;
        page.find(Target::label("When")).await?;
        page.type_text("28/8 12").await?;
        page.press("Enter").await?;
        stands(page, "Open meeting", "2026-08-28T12:00").await?;
        page.find(Target::css("[data-day='2026-08-28'] [data-card]")).await?.focus().await?;
        page.press("m").await?;
        page.find(Target::label("When")).await?;
        page.type_text("-2d").await?;
        page.press("Enter").await?;
        stands(page, "Open meeting", "2026-08-26T12:00").await?;
        page.press("Control+z").await?;
        stands(page, "Open meeting", "2026-08-28T12:00").await
    })
    .await
}

#[tokio::test]
async fn several_cards_move_as_one_and_come_back_as_one() -> Outcome {
    in_window("several_cards", Start::empty().language("en"), async |page| {
        at_an_empty_board(page).await?;
        for line in ["One 24/8 09:00 @fb", "Two 25/8 10:00 @fb", "Three 26/8 @fb"] {
            page.call("capture_post", json!({ "line": line })).await?;
        }
        page.find(Target::css("[data-day='2026-08-24'] [data-card]")).await?.focus().await?;
        page.press("x").await?;
        page.press("Shift+ArrowRight").await?;
        page.press("Shift+ArrowRight").await?;
        page.shows("3 posts chosen").await?;
        page.press("m").await?;
        page.shows("Move 3 posts").await?;
        page.find(Target::label("When")).await?;
        page.type_text("+7d").await?;
        page.press("Enter").await?;
        for (title, at) in [("One", "2026-08-31T09:00"), ("Two", "2026-09-01T10:00"), ("Three", "2026-09-02")]
        {
            stands(page, title, at).await?;
        }
        page.press("Control+z").await?;
        for (title, at) in [("One", "2026-08-24T09:00"), ("Two", "2026-08-25T10:00"), ("Three", "2026-08-26")]
        {
            stands(page, title, at).await?;
        }
        // By mouse: the two that are chosen go together.
        page.find(Target::css("[data-day='2026-08-24'] [data-card]")).await?.focus().await?;
        page.press("x").await?;
        page.press("Shift+ArrowRight").await?;
        page.shows("2 posts chosen").await?;
        let card = page.find(Target::css("[data-day='2026-08-25'] [data-card]")).await?;
        page.drag(&card, &page.find(Target::css("[data-day='2026-08-27']")).await?).await?;
        stands(page, "Two", "2026-08-27T10:00").await?;
        stands(page, "One", "2026-08-26T09:00").await
    })
    .await
}
