//! The board: a card goes to another horizon by mouse and by keyboard, channels are added, and the bin gives back what it got.

use acceptance::window::{Element, Outcome, Page, Start, Target, in_window};
use serde_json::json;

const FROM: &str = "next_week";
const TO: &str = "planned";

async fn board(page: &Page) -> Outcome<(Element, String)> {
    page.go("board").await?;
    let card = page.find(Target::css(&format!("[data-cell='{FROM}'] [data-card]"))).await?;
    let key = card.attr("data-card").await?.unwrap_or_default();
    Ok((card, key))
}

async fn stands_in(page: &Page, key: &str, column: &str) -> Outcome<Element> {
    page.find(Target::css(&format!("[data-cell='{column}'] [data-card='{key}']"))).await
}

#[tokio::test]
async fn a_card_goes_to_the_horizon_it_is_dragged_to_and_back_on_undo() -> Outcome {
    in_window("board_by_mouse", Start::sample(), async |page| {
        let (card, key) = board(page).await?;
        let column = page.find(Target::css(&format!("[data-cell='{TO}']"))).await?;
        page.drag(&card, &column).await?;
        stands_in(page, &key, TO).await?;
        page.press("Control+z").await?;
        stands_in(page, &key, FROM).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn a_card_goes_to_the_column_beside_by_keyboard_and_keeps_the_focus() -> Outcome {
    in_window("board_by_keyboard", Start::sample(), async |page| {
        let (card, key) = board(page).await?;
        card.focus().await?;
        page.press("Shift+ArrowRight").await?;
        stands_in(page, &key, TO).await?;
        page.until("the focus on the moved card", async || {
            Ok(page.run("return document.activeElement.dataset.card ?? ''", vec![]).await? == json!(key))
        })
        .await?;
        page.press("m").await?;
        page.find(Target::css("dialog[open] h2")).await?;
        page.press("Escape").await?;
        page.press("Control+z").await?;
        stands_in(page, &key, FROM).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn several_cards_go_together_and_come_back_as_one() -> Outcome {
    in_window("board_several", Start::sample().language("en"), async |page| {
        board(page).await?;
        let cards = page.find_all(&Target::css(&format!("[data-cell='{FROM}'] [data-card]"))).await?;
        let mut keys = Vec::new();
        for card in cards.iter().take(3) {
            keys.push(card.attr("data-card").await?.unwrap_or_default());
        }
        cards[0].focus().await?;
        page.press("x").await?;
        page.shift_click(&cards[2]).await?;
        page.shows("3 posts chosen").await?;
        let column = page.find(Target::css(&format!("[data-cell='{TO}']"))).await?;
        page.drag(&cards[1], &column).await?;
        for key in &keys {
            stands_in(page, key, TO).await?;
        }
        page.press("Control+z").await?;
        for key in &keys {
            stands_in(page, key, FROM).await?;
        }
        // and by keyboard
        page.find(Target::css(&format!("[data-card='{}']", keys[0]))).await?.focus().await?;
        page.press("x").await?;
        page.press("ArrowDown").await?;
        page.press("x").await?;
        page.press("m").await?;
        page.shows("Move 2 cards").await?;
        page.press("Escape").await?;
        page.press("Delete").await?;
        page.shows("Put 2 posts into the bin.").await?;
        page.lacks(Target::css(&format!("[data-card='{}']", keys[0]))).await?;
        page.press("Control+z").await?;
        stands_in(page, &keys[0], FROM).await?;
        stands_in(page, &keys[1], FROM).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn several_channels_are_added_at_once() -> Outcome {
    in_window("add_channels", Start::sample().language("en"), async |page| {
        let (card, key) = board(page).await?;
        let post = key.trim_start_matches("post:").to_owned();
        card.focus().await?;
        page.press("Enter").await?;
        let before = placements(page, &post).await?;
        page.click(Target::button("Add channels")).await?;
        page.find(Target::css("dialog[open] input[type=checkbox]")).await?;
        for channel in page.find_all(&Target::css("dialog[open] input[type=checkbox]")).await?.iter().take(2)
        {
            channel.click().await?;
        }
        page.click(Target::button("Add 2 channels")).await?;
        page.until("two more placements", async || Ok(placements(page, &post).await? == before + 2)).await?;
        page.press("Control+z").await?;
        page.until("as before, in one step", async || Ok(placements(page, &post).await? == before)).await
    })
    .await
}

async fn placements(page: &Page, post: &str) -> Outcome<usize> {
    let view = page.call("post", json!({ "post": post })).await?;
    Ok(view["placements"].as_array().map_or(0, Vec::len))
}

#[tokio::test]
async fn a_deleted_card_lies_in_the_bin_and_comes_back() -> Outcome {
    in_window("board_bin", Start::sample().language("en"), async |page| {
        let (card, key) = board(page).await?;
        card.focus().await?;
        page.press("Delete").await?;
        page.lacks(Target::css(&format!("[data-card='{key}']"))).await?;
        page.go("bin").await?;
        page.click(Target::role_containing("button", "Restore")).await?;
        page.go("board").await?;
        stands_in(page, &key, FROM).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn board_and_bin_are_fit_for_everyone() -> Outcome {
    in_window("board_is_fit", Start::sample(), async |page| {
        let (card, _) = board(page).await?;
        card.focus().await?;
        fit(page, "board").await?;
        page.click(Target::button("Status")).await?;
        fit(page, "board by status").await?;
        page.press("Delete").await?;
        page.go("bin").await?;
        fit(page, "bin").await
    })
    .await
}

async fn fit(page: &Page, view: &str) -> Outcome {
    for theme in ["light", "dark"] {
        page.wear(theme).await?;
        page.rest().await?;
        let violations = page.violations().await?;
        assert!(violations.is_empty(), "{view}, {theme}:\n{}", violations.join("\n"));
    }
    Ok(())
}
