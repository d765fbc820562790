//! What editors do over a morning: take a board in and clear what collides, copy a post by dragging, carry one into the next month, put a
//! checklist in order; and in the dark.

use acceptance::window::{Outcome, Page, Start, Target, in_window};
use serde_json::{Value, json};

/// What the rules say, and how many posts there are: what must be as before once everything is undone.
async fn state(page: &Page) -> Outcome<(Vec<Value>, Value)> {
    let check = page.call("check", json!({ "ways_out": false })).await?;
    let mut said: Vec<Value> = check["findings"]
        .as_array()
        .map(|all| all.iter().map(|finding| finding["fingerprint"].clone()).collect())
        .unwrap_or_default();
    said.sort_by_key(ToString::to_string);
    Ok((said, page.call("board", json!({})).await?["post_count"].clone()))
}

async fn operations(page: &Page) -> Outcome<Vec<String>> {
    let history = page.call("history", json!({ "limit": 50 })).await?;
    let done = history.as_array().into_iter().flatten().filter(|operation| operation["state"] == "done");
    Ok(done.map(|operation| operation["command"].as_str().unwrap_or_default().to_owned()).collect())
}

#[tokio::test]
async fn a_board_is_taken_in_three_collisions_resolved_and_all_of_it_undone() -> Outcome {
    let export = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/trello/jamtkraft.json");
    in_window("import_and_resolve", Start::sample().language("en").picking(export), async |page| {
        page.find(Target::css("[data-card]")).await?;
        let before = state(page).await?;
        page.go("settings").await?;
        page.click(Target::button("Import from Trello …")).await?;
        page.shows("Innehåll Kraftbolaget").await?;
        page.rest().await?;
        page.click(Target::role_containing("button", " posts")).await?;
        page.shows("The import is done").await?;
        page.press("Escape").await?;
        page.lacks(Target::css("dialog[open] h2")).await?;
        assert_ne!(state(page).await?.1, before.1);

        page.go("findings").await?;
        page.find(Target::css("[data-finding][tabindex='0']")).await?.focus().await?;
        for solved in 1..=3 {
            page.find(Target::css("article.current ol button, article.current .ways button")).await?;
            page.press("1").await?;
            page.until("a way out taken", async || {
                let ways = operations(page).await?.into_iter().filter(|command| command == "take_way_out");
                Ok(ways.count() == solved)
            })
            .await?;
            page.rest().await?;
        }
        for _ in 0..4 {
            page.press("Control+z").await?;
            page.rest().await?;
        }
        page.until("everything as before", async || Ok(state(page).await? == before)).await
    })
    .await
}

#[tokio::test]
async fn a_card_dragged_with_alt_stays_and_a_draft_that_reuses_it_goes() -> Outcome {
    in_window("alt_drag", Start::sample().language("en"), async |page| {
        let card = page.find(Target::css("[data-day='2026-08-20'] [data-card]")).await?;
        let key = card.attr("data-card").await?.unwrap_or_default();
        let count = state(page).await?.1.as_u64().unwrap_or_default();
        let day = page.find(Target::css("[data-day='2026-08-27']")).await?;
        page.drag_a_copy(&card, &day).await?;
        page.until("one more post", async || Ok(state(page).await?.1 == json!(count + 1))).await?;
        page.find(Target::css(&format!("[data-day='2026-08-20'] [data-card='{key}']"))).await?;
        assert_eq!(operations(page).await?.first().map(String::as_str), Some("reuse_cards"));
        page.press("Control+z").await?;
        page.until("as many as before", async || Ok(state(page).await?.1 == json!(count))).await
    })
    .await
}

#[tokio::test]
async fn a_card_is_carried_into_the_next_month_by_resting_on_the_edge() -> Outcome {
    in_window("turn_the_month", Start::sample().language("en"), async |page| {
        let card = page.find(Target::css("[data-day='2026-08-20'] [data-card]")).await?;
        let key = card.attr("data-card").await?.unwrap_or_default();
        page.pick_up(&card).await?;
        // The edge is there for the pointer alone.
        let edge = "const box = document.querySelector(\"[data-turn='1']\").getBoundingClientRect();
            return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]";
        let (x, y) = serde_json::from_value(page.run(edge, vec![]).await?)?;
        page.carry_to(x, y).await?;
        let gone = "return document.querySelector(\"[data-day='2026-08-20']\") === null";
        page.until("a later month", async || Ok(page.run(gone, vec![]).await? == json!(true))).await?;
        // Off the edge before it turns once more; a slow machine may have turned twice.
        page.carry_to(x / 2, y).await?;
        page.rest().await?;
        let days = page.find_all(&Target::css("[data-day]")).await?;
        let day = days.get(15).ok_or("a month has more days")?;
        let date = day.attr("data-day").await?.unwrap_or_default();
        page.carry_over(day).await?;
        page.let_go().await?;
        let there = format!("[data-day='{date}'] [data-card='{key}']");
        page.find(Target::css(&there)).await?;
        page.press("Control+z").await?;
        page.lacks(Target::css(&there)).await
    })
    .await
}

#[tokio::test]
async fn what_is_out_is_not_dragged_to_another_day() -> Outcome {
    in_window("out_stays", Start::sample().language("en"), async |page| {
        let view = page.call("calendar", json!({ "from": "2026-08-10", "to": "2026-08-17" })).await?;
        let out = view["cards"].as_array().into_iter().flatten().find(|card| card["state"] == "published");
        let key = out.and_then(|card| card["placement"].as_str()).unwrap_or_default().to_owned();
        page.go("calendar/week").await?;
        page.click(Target::role_containing("button", "Previous week")).await?;
        let card = page.find(Target::css(&format!("[data-card='{key}']"))).await?;
        let from = page.call("calendar", json!({ "from": "2026-08-10", "to": "2026-08-17" })).await?;
        page.drag(&card, &page.find(Target::css("[data-day='2026-08-15T12:00']")).await?).await?;
        page.find(Target::role_containing("button", "Reuse there")).await?;
        let to = page.call("calendar", json!({ "from": "2026-08-10", "to": "2026-08-17" })).await?;
        assert_eq!(from["cards"], to["cards"]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_checklist_is_put_in_order_by_dragging() -> Outcome {
    in_window("checklist_drag", Start::sample().language("en"), async |page| {
        let card = page.find(Target::css("[data-day='2026-08-20'] [data-card]")).await?;
        card.focus().await?;
        page.press("Enter").await?;
        page.find(Target::css("aside h2, aside h3")).await?;
        let texts =
            "return [...document.querySelectorAll('aside li[data-at] textarea')].map((one) => one.value)
            .filter((text) => ['Alpha', 'Beta', 'Gamma'].includes(text)).join(' ')";
        let reads = async |order: &str| {
            page.until(order, async || Ok(page.run(texts, vec![]).await? == json!(order))).await
        };
        for (item, then) in [("Alpha", "Alpha"), ("Beta", "Alpha Beta"), ("Gamma", "Alpha Beta Gamma")] {
            page.find(Target::label("Add an item")).await?.focus().await?;
            page.type_text(item).await?;
            page.press("Enter").await?;
            reads(then).await?;
        }
        let grips =
            page.run("return [...document.querySelectorAll('aside li[data-at]')].length", vec![]).await?;
        let last = grips.as_u64().unwrap_or_default();
        let row =
            async |back: u64| page.find(Target::css(&format!("aside li[data-at='{}']", last - back))).await;
        let third = row(1).await?;
        page.drag_by(&third, ".grip", &row(3).await?).await?;
        reads("Gamma Alpha Beta").await?;
        // Not the field's own undo.
        page.find(Target::css("main [data-card]")).await?.focus().await?;
        page.press("Control+z").await?;
        reads("Alpha Beta Gamma").await
    })
    .await
}

#[tokio::test]
async fn the_theme_that_is_chosen_holds_and_month_and_board_are_fit_in_it() -> Outcome {
    in_window("two_themes", Start::sample().language("en"), async |page| {
        page.find(Target::css("[data-card]")).await?;
        for theme in ["Dark", "Light"] {
            page.go("settings").await?;
            page.click(Target::label(theme)).await?;
            let worn = "return document.documentElement.dataset.theme";
            page.until(
                "the theme",
                async || Ok(page.run(worn, vec![]).await? == json!(theme.to_lowercase())),
            )
            .await?;
            let lightness = "const canvas = document.createElement('canvas').getContext('2d');
                canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
                canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data[0]";
            let ground = page.run(lightness, vec![]).await?.as_u64().unwrap_or_default();
            assert_eq!(ground < 128, theme == "Dark", "the ground is {ground}");
            for view in ["calendar/month", "board"] {
                page.go(view).await?;
                page.find(Target::css("[data-card]")).await?;
                page.rest().await?;
                let violations = page.violations().await?;
                assert!(violations.is_empty(), "{view}, {theme}:\n{}", violations.join("\n"));
            }
        }
        Ok(())
    })
    .await
}
