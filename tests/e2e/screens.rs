//! Every screen: fit for everyone in both themes.

use acceptance::window::{Outcome, Page, Start, Target, in_window};
use serde_json::json;

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
