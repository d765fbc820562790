//! Levelling: fewer collisions with one press, and back again with another.

use acceptance::window::{Outcome, Page, Start, Target, in_window};
use serde_json::json;

#[tokio::test]
async fn a_month_is_levelled_by_keyboard_and_taken_back() -> Outcome {
    in_window("level", Start::sample().language("en"), async |page| {
        page.find(Target::css("[data-card]")).await?;
        let before = collisions(page).await?;
        page.press("u").await?;
        let span = page.find(Target::label("Which time")).await?;
        span.send_keys("August 2026").await?;
        let take = page.find(Target::role_containing("button", "Move ")).await?;
        page.until("moves to take", async || Ok(take.is_enabled().await?)).await?;
        let violations = page.violations().await?;
        assert!(violations.is_empty(), "{}", violations.join("\n"));
        take.focus().await?;
        page.press("Enter").await?;
        page.until("fewer collisions", async || Ok(collisions(page).await? < before)).await?;
        page.press("Control+z").await?;
        page.until("as many as before", async || Ok(collisions(page).await? == before)).await
    })
    .await
}

/// How many findings of August levelling could end.
async fn collisions(page: &Page) -> Outcome<u64> {
    let span = json!({ "from": "2026-08-01", "to": "2026-08-31" });
    Ok(page.call("level_plan", span).await?["asked"].as_u64().unwrap_or_default())
}
