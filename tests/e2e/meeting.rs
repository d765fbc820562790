//! What a team does together: a whole meeting by keyboard and its minutes, a crisis hold and its lifting, a handover; and
//! every one of these screens fit for everyone.

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

async fn history(page: &Page) -> Outcome<Value> {
    Ok(page.call("history", json!({ "limit": 1 })).await?[0].clone())
}

/// Presses a key and waits until the newest operation is this one.
async fn decides(page: &Page, key: &str, command: &str) -> Outcome {
    let before = history(page).await?["id"].clone();
    page.press(key).await?;
    page.until(command, async || {
        let newest = history(page).await?;
        Ok(newest["command"] == command && newest["id"] != before)
    })
    .await?;
    page.rest().await
}

async fn part(page: &Page) -> Outcome<String> {
    let script = "return document.querySelector('.room nav [aria-current]')?.textContent ?? ''";
    Ok(page.run(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

/// Goes on part by part until this one.
async fn to_part(page: &Page, name: &str) -> Outcome {
    for _ in 0..10 {
        if part(page).await? == name {
            return Ok(());
        }
        page.press("p").await?;
        page.rest().await?;
    }
    Err(format!("there is no part “{name}”").into())
}

#[tokio::test]
async fn a_whole_meeting_is_held_by_keyboard_and_leaves_its_minutes() -> Outcome {
    in_window("meeting", Start::sample().language("en"), async |page| {
        page.go("meeting").await?;
        page.find(Target::css(".series button")).await?.focus().await?;
        page.press("Enter").await?;
        page.find(Target::css("dialog input[type=checkbox]")).await?;
        page.press("Enter").await?;
        page.find(Target::css(".room")).await?;
        page.rest().await?;

        // What was left open: the first is done.
        page.press("ArrowRight").await?;
        page.rest().await?;
        decides(page, "y", "settle_point").await?;

        // Why the first of last week was not out, in one line; Enter leads back to the way on.
        to_part(page, "Last week").await?;
        page.press("ArrowRight").await?;
        page.rest().await?;
        page.press("r").await?;
        page.find(Target::css(".reason input:focus")).await?;
        fit(page, "a card that slipped").await?;
        page.type_text("The photographer was ill").await?;
        decides(page, "Enter", "explain_slip").await?;
        page.find(Target::css("footer .next:focus")).await?;

        // The first finding by its first way out.
        to_part(page, "Findings").await?;
        page.press("ArrowRight").await?;
        page.find(Target::css(".finding ol button")).await?;
        decides(page, "1", "take_way_out").await?;

        // The first idea goes ahead with an owner and a time, the next one is put off.
        to_part(page, "Ideas").await?;
        page.press("ArrowRight").await?;
        page.rest().await?;
        decides(page, "y", "move_to_status").await?;
        page.press("o").await?;
        page.find(Target::css("dialog .list button")).await?;
        decides(page, "Enter", "assign_owners").await?;
        page.press("t").await?;
        page.find(Target::label("When?")).await?;
        page.press("Control+a").await?;
        page.type_text("3/9/2026 12:00").await?;
        decides(page, "Enter", "schedule_post").await?;
        page.press("ArrowRight").await?;
        page.rest().await?;
        decides(page, "l", "put_off_post").await?;

        // Something to do, and an idea nobody wants to forget.
        page.press("a").await?;
        page.find(Target::label("What is to be done or answered?")).await?;
        page.press("Control+a").await?;
        page.type_text("Call the headmaster").await?;
        decides(page, "Enter", "raise_point").await?;
        page.press("i").await?;
        page.find(Target::label("The idea in one line")).await?;
        page.type_text("Swim badges for grown-ups").await?;
        decides(page, "Enter", "capture_post").await?;

        to_part(page, "Any other business").await?;
        page.press("p").await?;
        page.find(Target::css(".room .minutes")).await?;
        page.rest().await?;
        decides(page, "Enter", "close_meeting").await?;

        let held = page.call("meetings", json!({})).await?["held"].clone();
        let meeting = held[0]["id"].clone();
        let minutes = page.call("minutes", json!({ "meeting": meeting })).await?;
        let text = minutes["text"].as_str().unwrap_or_default();
        for said in [
            "## Vedtak",
            "skal lages.",
            "torsdag 3. september kl. 12.00",
            "## Utsatt til neste møte",
            "Call the headmaster",
            "Ny idé: «Swim badges for grown-ups».",
            "The photographer was ill",
            "(gjort)",
        ] {
            assert!(text.contains(said), "“{said}” is not in\n{text}");
        }
        page.shows("Call the headmaster").await
    })
    .await
}

#[tokio::test]
async fn a_crisis_hold_is_called_told_and_lifted() -> Outcome {
    in_window("crisis", Start::sample().language("en"), async |page| {
        page.find(Target::css("[data-card]")).await?;
        page.click(Target::test_id("start-hold")).await?;
        page.find(Target::label("What has happened?")).await?;
        fit(page, "start of a hold").await?;
        page.fill(Target::label("What has happened?"), "Fire at the school").await?;
        page.click(Target::button("Hold publishing now")).await?;
        page.shows("Publishing is on hold: Fire at the school").await?;
        for view in ["calendar/lanes", "findings", "people", "meeting", "publish", "settings"] {
            page.go(view).await?;
            page.shows("Publishing is on hold: Fire at the school").await?;
        }
        page.click(Target::button("Crisis message")).await?;
        page.fill(Target::label("The crisis message in one line"), "Pupils are safe").await?;
        page.press("Enter").await?;
        page.until("the message", async || Ok(history(page).await?["command"] == "capture_crisis_message"))
            .await?;
        fit(page, "a board on hold").await?;
        page.click(Target::button("Lift …")).await?;
        page.find(Target::button("Lift the hold")).await?;
        fit(page, "the lifting of a hold").await?;
        page.click(Target::button("Lift the hold")).await?;
        page.until("the lifting", async || Ok(history(page).await?["command"] == "lift_hold")).await?;
        page.until("no banner", async || {
            Ok(page.run("return document.querySelector('.banner') === null", vec![]).await? == true)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn open_posts_are_handed_over_with_what_that_raises() -> Outcome {
    in_window("handover", Start::sample().language("en"), async |page| {
        page.go("people").await?;
        page.click(Target::role_containing("button", "Hand over from Amund Haugen")).await?;
        let choose = "const select = document.querySelector('dialog select');
            select.selectedIndex = 1; select.dispatchEvent(new Event('change', { bubbles: true }));";
        page.find(Target::css("dialog select")).await?;
        page.run(choose, vec![]).await?;
        page.shows("in the next four weeks").await?;
        fit(page, "handover").await?;
        page.click(Target::button("Hand over")).await?;
        page.until("the handover", async || Ok(history(page).await?["command"] == "hand_over")).await?;
        page.click(Target::role_containing("button", "Lay out a rota")).await?;
        page.find(Target::css("dialog .week-row")).await?;
        fit(page, "rota").await?;
        page.click(Target::button("Put the duties in")).await?;
        page.until("the rota", async || Ok(history(page).await?["command"] == "plan_rota")).await
    })
    .await
}

#[tokio::test]
async fn a_meeting_on_the_wall_and_the_list_of_today_are_fit_for_everyone() -> Outcome {
    in_window("meeting_is_fit", Start::sample(), async |page| {
        for view in ["publish", "meeting"] {
            page.go(view).await?;
            page.rest().await?;
            fit(page, view).await?;
        }
        page.click(Target::css(".series button")).await?;
        page.find(Target::css("dialog button[type=submit]")).await?;
        fit(page, "who is here").await?;
        page.click(Target::css("dialog button[type=submit]")).await?;
        page.find(Target::css(".room")).await?;
        for key in [
            "",
            "ArrowRight",
            "p",
            "ArrowRight",
            "p",
            "ArrowRight",
            "p",
            "p",
            "ArrowRight",
            "p",
            "ArrowRight",
            "p",
            "p",
            "p",
        ] {
            if !key.is_empty() {
                page.press(key).await?;
            }
            page.rest().await?;
            fit(page, &format!("meeting, {}", part(page).await?)).await?;
        }
        Ok(())
    })
    .await
}
