//! Finding things by keyboard alone: the palette, search, filters, saved views.

use acceptance::window::{Outcome, Page, Start, Target, in_window};
use serde_json::{Value, json};

fn start() -> Start {
    Start::sample().language("en")
}

#[tokio::test]
async fn a_post_is_found_by_words_typed_without_marks() -> Outcome {
    in_window("search", start(), async |page| {
        page.find(Target::css("[data-card]")).await?;
        page.call("capture_post", json!({ "line": "Blåbærtur på Ørnefjell 27/8 10:00" })).await?;
        page.press("/").await?;
        page.find(Target::css("[role=combobox]")).await?;
        page.type_text("blabaertur orne").await?;
        page.find(Target::role_containing("option", "Blåbærtur på Ørnefjell")).await?;
        page.press("Enter").await?;
        page.find(Target::css("aside")).await?;
        let title = "return document.querySelector('aside input, aside textarea')?.value ?? ''";
        page.until("its card", async || Ok(page.run(title, vec![]).await? == "Blåbærtur på Ørnefjell")).await
    })
    .await
}

#[tokio::test]
async fn the_palette_leads_to_a_screen_and_gives_the_focus_back() -> Outcome {
    in_window("palette", start(), async |page| {
        let card = page.find(Target::css("[data-card]")).await?;
        card.focus().await?;
        page.press("Control+k").await?;
        page.find(Target::css("[role=combobox]")).await?;
        page.press("Escape").await?;
        page.lacks(Target::css("[role=combobox]")).await?;
        let back = "return document.activeElement?.matches('[data-card], [data-card] *')";
        page.until("the focus on the card", async || Ok(page.run(back, vec![]).await? == json!(true)))
            .await?;
        page.press("Control+k").await?;
        page.find(Target::css("[role=combobox]")).await?;
        page.type_text("channels").await?;
        page.find(Target::role_containing("option", "Channels")).await?;
        page.press("Enter").await?;
        page.until("the channels", async || Ok(hash(page).await? == "#/channels")).await
    })
    .await
}

#[tokio::test]
async fn a_saved_view_survives_a_restart_of_the_board() -> Outcome {
    in_window("saved_view", start(), async |page| {
        page.find(Target::css("[data-card]")).await?;
        page.press("l").await?;
        page.find(Target::label("Words in the title")).await?;
        page.type_text("fjordvik").await?;
        page.press("Escape").await?;
        page.click(Target::button("Save as a view …")).await?;
        page.find(Target::label("Name of the view")).await?;
        page.type_text("About us").await?;
        page.press("Enter").await?;
        page.until("the view on the board", async || Ok(views(page).await? == ["About us"])).await?;
        page.call("close_board", json!({})).await?;
        page.call("open_sample", json!({ "fresh": false })).await?;
        assert_eq!(views(page).await?, ["About us"]);
        page.call("undo", json!({})).await?;
        assert!(views(page).await?.is_empty());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn palette_filters_and_capture_are_fit_for_everyone() -> Outcome {
    in_window("finding_is_fit", start(), async |page| {
        page.find(Target::css("[data-card]")).await?;
        for (keys, typed, there) in [
            ("Control+k", "sk", Target::css("[role=option]")),
            ("l", "a", Target::label("Words in the title")),
            ("n", "Trip Friday @fa", Target::css("[role=option]")),
        ] {
            page.press(keys).await?;
            page.rest().await?;
            page.type_text(typed).await?;
            page.find(there).await?;
            for theme in ["light", "dark"] {
                page.wear(theme).await?;
                page.rest().await?;
                let violations = page.violations().await?;
                assert!(violations.is_empty(), "{keys}, {theme}:\n{}", violations.join("\n"));
            }
            page.press("Escape").await?;
            page.press("Escape").await?;
            page.lacks(Target::css("dialog[open], [popover]:popover-open")).await?;
        }
        Ok(())
    })
    .await
}

async fn hash(page: &Page) -> Outcome<Value> {
    page.run("return location.hash", vec![]).await
}

async fn views(page: &Page) -> Outcome<Vec<String>> {
    let board = page.call("board", json!({})).await?;
    let names = board["saved_views"].as_array().cloned().unwrap_or_default();
    Ok(names.iter().map(|view| view["name"].as_str().unwrap_or_default().to_owned()).collect())
}
