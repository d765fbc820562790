//! The menu of whatever has the focus or is under the pointer: by Shift+F10, by the Menu key and by the other mouse button.

use acceptance::window::{Outcome, Page, Start, Target, in_window};
use serde_json::json;

const MENU: &str = "[role='menu']:popover-open";

/// Focuses it, opens its menu by keyboard, and goes back with Escape: the focus must be where it was.
async fn has_menu(page: &Page, what: &str, keys: &str, named: &str, holds: &str) -> Outcome {
    page.find(Target::css(what)).await?.focus().await?;
    page.press(keys).await?;
    let menu = page.find(Target::css(MENU)).await?;
    let name = menu.attr("aria-label").await?.unwrap_or_default();
    assert!(name.contains(named), "the menu of {what} is called “{name}”");
    page.find(Target::role_containing("menuitem", holds)).await?;
    page.press("Escape").await?;
    page.lacks(Target::css(MENU)).await?;
    let back = "return document.activeElement.matches(arguments[0])";
    assert_eq!(page.run(back, vec![json!(what)]).await?, json!(true), "the focus is back on {what}");
    Ok(())
}

#[tokio::test]
async fn everything_one_can_act_on_has_a_menu_by_keyboard() -> Outcome {
    in_window("menus_by_keyboard", Start::sample().language("en"), async |page| {
        page.find(Target::css("[data-card]")).await?;
        has_menu(page, "[data-day='2026-08-21'] [data-card]", "Shift+F10", "Choices for", "Move to").await?;
        has_menu(page, "[data-day='2026-08-21']", "Shift+F10", "21 August", "New post here").await?;
        page.go("calendar/lanes").await?;
        has_menu(page, "[role='gridcell'][data-day][tabindex='0']", "Shift+F10", "Choices for", "only")
            .await?;
        page.go("board").await?;
        has_menu(page, "[data-post] [data-card]", "Shift+F10", "Choices for", "Reuse").await?;
        has_menu(page, "[data-column] button", "Shift+F10", "More about", "limit").await?;
        page.go("findings").await?;
        has_menu(page, "[data-finding][tabindex='0']", "Shift+F10", "finding", "Accept").await?;
        page.go("channels").await?;
        has_menu(page, "[data-channel]", "Shift+F10", "Choices for", "Pause").await?;
        page.go("wheel").await?;
        has_menu(page, "[data-mark][tabindex='0']", "Shift+F10", "Choices for", "Edit entry").await
    })
    .await
}

#[tokio::test]
async fn a_menu_is_walked_by_arrows_and_letters_and_does_what_it_says() -> Outcome {
    in_window("menu_walks", Start::sample().language("en"), async |page| {
        let card = page.find(Target::css("[data-day='2026-08-21'] [data-card]")).await?;
        let key = card.attr("data-card").await?.unwrap_or_default();
        page.context_click(&card).await?;
        page.find(Target::css(MENU)).await?;
        let at = async || page.run("return document.activeElement.textContent.trim()", vec![]).await;
        page.press("ArrowDown").await?;
        assert_eq!(at().await?, json!("Move to … M"));
        page.press("d").await?;
        assert_eq!(at().await?, json!("Delete Del"));
        page.press("Enter").await?;
        page.lacks(Target::css(&format!("[data-card='{key}']"))).await?;
        page.press("Control+z").await?;
        page.find(Target::css(&format!("[data-card='{key}']"))).await.map(drop)
    })
    .await
}
