//! The month on screen: a card dragged goes where it was let go, and Ctrl+Z brings it back.

use acceptance::window::{Element, Outcome, Page, Start, Target, in_window};

const FROM: &str = "2026-08-26";
const TO: &str = "2026-08-25";

#[tokio::test]
async fn a_card_goes_where_it_is_dragged_and_back_on_undo() -> Outcome {
    in_window("a_card_goes_where_it_is_dragged", Start::sample(), async |page| {
        let card = page.find(Target::css(&format!("[data-day='{FROM}'] [data-card]"))).await?;
        let key = card.attr("data-card").await?.unwrap_or_default();
        page.drag(&card, &day(page, TO).await?).await?;
        page.find(Target::css(&format!("[data-day='{TO}'] [data-card='{key}']"))).await?;
        page.press("Control+z").await?;
        page.find(Target::css(&format!("[data-day='{FROM}'] [data-card='{key}']"))).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_month_is_fit_for_everyone() -> Outcome {
    in_window("the_month_is_fit_for_everyone", Start::sample(), async |page| {
        page.find(Target::css("[data-card]")).await?;
        for theme in ["light", "dark"] {
            page.wear(theme).await?;
            page.rest().await?;
            let violations = page.violations().await?;
            assert!(violations.is_empty(), "{theme}:\n{}", violations.join("\n"));
        }
        Ok(())
    })
    .await
}

async fn day(page: &Page, date: &str) -> Outcome<Element> {
    page.find(Target::css(&format!("[data-day='{date}']"))).await
}
