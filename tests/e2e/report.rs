//! Results taken in from Meta and shown in the report, and the register's flags.

use acceptance::window::{Outcome, Page, Start, Target, in_window};
use serde_json::{Value, json};

#[tokio::test]
async fn results_from_meta_are_confirmed_and_stand_in_the_report() -> Outcome {
    let export = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/meta/facebook.csv");
    in_window("results", Start::sample().language("en").picking(export), async |page| {
        page.find(Target::css("[data-card]")).await?;
        let facebook = facebook(page).await?;
        let card = json!({ "title": "Velkommen til skolestart", "planned": "2026-08-14T12:00", "channel": facebook });
        page.call("create_post", card).await?;
        page.go("report/results").await?;
        page.click(Target::button("Take from Meta …")).await?;
        page.shows("Do these belong together?").await?;
        page.fill(Target::label("Followers when the file was made"), "9840").await?;
        page.click(Target::role_containing("button", "Take in")).await?;
        page.shows("The results are in").await?;
        page.click(Target::button("Close")).await?;
        let report: Value = page.call("report", json!({ "period": "2026-08" })).await?;
        let best = format!("{}{}", report["results"]["best"], report["results"]["weakest"]);
        assert!(report["totals"]["reach"].as_u64() > Some(6120), "{best}");
        page.go("report").await?;
        page.shows("Key figures").await?;
        page.shows("Planned and published per channel").await?;
        Ok(())
    })
    .await
}

async fn facebook(page: &Page) -> Outcome<Value> {
    let board: Value = page.call("board", json!({})).await?;
    let channels = board["channels"].as_array().cloned().unwrap_or_default();
    let found = channels.iter().find(|channel| channel["name"] == "Facebook");
    Ok(found.map(|channel| channel["id"].clone()).ok_or("the sample has no Facebook")?)
}

#[tokio::test]
async fn the_register_says_what_to_see_to_and_what_to_do() -> Outcome {
    in_window("register", Start::sample().language("en"), async |page| {
        page.go("channels").await?;
        page.shows("Only one administrator").await?;
        page.click(Target::role_containing("button", "YouTube")).await?;
        page.shows("Give at least two people access").await?;
        page.shows("Passwords are never stored").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_the_week_raised_and_solved_stands_in_the_report() -> Outcome {
    in_window("findings_over_time", Start::sample().language("en"), async |page| {
        page.find(Target::css("[data-card]")).await?;
        let view = page.call("calendar", json!({ "from": "2026-08-24", "to": "2026-08-24" })).await?;
        let placed: Vec<&Value> = view["cards"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|card| !card["placement"].is_null())
            .collect();
        let (one, other) = placed
            .iter()
            .find_map(|one| {
                let same = |other: &&&Value| other["channel"] == one["channel"] && other != &one;
                Some((*one, *placed.iter().find(same)?))
            })
            .ok_or("two posts on one channel that day")?;
        let onto = json!({ "moves": [{ "placement": one["placement"], "to": other["planned"] }] });
        page.call("move_cards", onto).await?;
        page.go("report").await?;
        page.shows("Findings over time").await?;
        page.shows("Raised and solved, by rule").await?;
        let violations = page.violations().await?;
        assert!(violations.is_empty(), "{}", violations.join("\n"));
        let seen = "document.querySelectorAll('h2').forEach((it) => it.textContent === 'Findings over time' && it.scrollIntoView())";
        page.run(seen, vec![]).await?;
        page.screenshot(&acceptance::window::target_folder().join("findings-over-time.png")).await
    })
    .await
}
