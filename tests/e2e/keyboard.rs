//! A day's work without a mouse: capture, move, rename, undo.

use acceptance::window::{Outcome, Page, Start, Target, in_window};
use serde_json::{Value, json};

#[tokio::test]
async fn a_card_is_captured_in_one_line_and_taken_back() -> Outcome {
    in_window("capture", Start::sample().language("en"), async |page| {
        page.find(Target::css("[data-card]")).await?;
        page.press("n").await?;
        page.find(Target::label("New post in one line")).await?;
        page.type_text("Town hall opens early 27/8 10:00 @ig/story").await?;
        page.shows("Town hall opens early").await?;
        page.press("Enter").await?;
        page.until("the card on its day", async || {
            planned(page, "Town hall opens early").await.map(|at| at == "2026-08-27T10:00")
        })
        .await?;
        page.press("Control+z").await?;
        page.until("no card any more", async || {
            planned(page, "Town hall opens early").await.map(|at| at.is_null())
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_card_is_moved_by_typing_where_to() -> Outcome {
    in_window("move_by_keyboard", Start::sample().language("en"), async |page| {
        let card = page.find(Target::css("[data-day='2026-08-26'] [data-card]")).await?;
        let key = card.attr("data-card").await?.unwrap_or_default();
        card.focus().await?;
        page.press("m").await?;
        let when = page.find(Target::label("When")).await?;
        when.focus().await?;
        page.press("Control+a").await?;
        page.type_text("28/8").await?;
        page.press("Enter").await?;
        page.find(Target::css(&format!("[data-day='2026-08-28'] [data-card='{key}']"))).await?;
        page.press("Control+z").await?;
        page.find(Target::css(&format!("[data-day='2026-08-26'] [data-card='{key}']"))).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn views_are_reached_and_shortcuts_listed_by_keyboard() -> Outcome {
    in_window("shortcuts", Start::sample().language("en"), async |page| {
        page.find(Target::css("[data-card]")).await?;
        page.press("Shift+?").await?;
        let listed = async || {
            Ok(page.run("return document.querySelector('dialog[open]') !== null", vec![]).await? == true)
        };
        page.until("the list of shortcuts", listed).await?;
        page.press("Escape").await?;
        page.press("f").await?;
        page.until("the findings", async || {
            Ok(page.run("return location.hash", vec![]).await? == "#/findings")
        })
        .await
    })
    .await
}

/// When the card with this title is planned; null when there is none.
async fn planned(page: &Page, title: &str) -> Outcome<Value> {
    let view = page.call("calendar", json!({ "from": "2026-08-01", "to": "2026-09-30" })).await?;
    let cards = view["cards"].as_array().cloned().unwrap_or_default();
    Ok(cards
        .into_iter()
        .find(|card| card["title"] == title)
        .map_or(Value::Null, |card| card["planned"].clone()))
}
