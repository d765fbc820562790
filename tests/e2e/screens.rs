//! Every screen: fit for everyone in both themes.

use acceptance::window::{Outcome, Page, Start, Target, in_window};
use serde_json::{Value, json};

async fn fit(page: &Page, view: &str) -> Outcome {
    for theme in ["light", "dark"] {
        page.wear(theme).await?;
        page.rest().await?;
        let violations = page.violations().await?;
        assert!(violations.is_empty(), "{view}, {theme}:\n{}", violations.join("\n"));
    }
    Ok(())
}

#[tokio::test]
async fn every_view_is_fit_for_everyone() -> Outcome {
    in_window("every_view", Start::sample(), async |page| {
        page.find(Target::css("[data-card]")).await?;
        for view in [
            "calendar/week",
            "calendar/lanes",
            "calendar/agenda",
            "calendar/year",
            "wheel",
            "wheel/strip",
            "wheel/table",
            "wheel/coverage",
            "wheel/planning",
            "wheel/compare",
            "wheel/campaigns",
            "findings",
            "channels",
            "report",
            "report/results",
            "people",
            "history",
            "settings",
        ] {
            page.go(view).await?;
            page.rest().await?;
            fit(page, view).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_start_and_an_open_card_are_fit_for_everyone() -> Outcome {
    in_window("start_is_fit", Start::empty(), async |page| {
        page.rest().await?;
        fit(page, "start").await?;
        page.call("open_sample", json!({ "fresh": false })).await?;
        let card = page.find(Target::css("[data-card]")).await?;
        card.focus().await?;
        page.press("Enter").await?;
        page.find(Target::css("aside")).await?;
        fit(page, "inspector").await
    })
    .await
}

#[tokio::test]
async fn in_a_small_window_beside_an_open_card_numbers_are_whole_and_crosses_can_be_hit() -> Outcome {
    in_window("small_beside_card", Start::sample().size(1024, 768), async |page| {
        page.find(Target::css("[data-day='2026-08-21'] [data-card]")).await?.focus().await?;
        page.press("Enter").await?;
        page.find(Target::css("aside .chip button")).await?;
        page.rest().await?;
        let sides = "return [...document.querySelectorAll('aside .chip button')].map((cross) => {
            const { width, height } = cross.getBoundingClientRect();
            return Math.min(width, height);
        })";
        let sides = page.run(sides, vec![]).await?;
        let sides: Vec<f64> = sides.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        assert!(!sides.is_empty() && sides.iter().all(|side| *side >= 24.0), "crosses of {sides:?} px");
        let cut = "return [...document.querySelectorAll('.over')].flatMap((notice) => {
            const [number, room] = [notice.querySelector('.of'), notice].map((one) => one?.getBoundingClientRect());
            return number && number.right > room.right ? [notice.textContent] : [];
        })";
        assert_eq!(page.run(cut, vec![]).await?, json!([]), "days whose load is cut");
        assert_ne!(page.run("return document.querySelectorAll('.over .of').length", vec![]).await?, json!(0));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_line_of_now_lies_beneath_the_cards() -> Outcome {
    in_window("line_of_now", Start::sample(), async |page| {
        page.call("capture_post", json!({ "line": "På minuttet 18/8 9:00 @facebook" })).await?;
        page.go("calendar/week").await?;
        page.find(Target::css("[data-hour] .now")).await?;
        page.rest().await?;
        let over = "const line = document.querySelector('[data-hour] .now');
            line.style.pointerEvents = 'auto';
            const { left, width, top } = line.getBoundingClientRect();
            const met = [0.2, 0.5, 0.8].map((part) => document.elementFromPoint(left + part * width, top + 1.5));
            return met.map((thing) => thing.closest('[data-card]') !== null);";
        assert_eq!(page.run(over, vec![]).await?, json!([true, true, true]), "words beneath the line");
        Ok(())
    })
    .await
}
