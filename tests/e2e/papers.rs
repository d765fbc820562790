//! What leaves the board as a page: each fit for everyone, with nothing of the window around it.

use acceptance::window::{Outcome, Page, Start, Target, in_window};
use serde_json::{Value, json};

/// Shows a page of its own in the window, with its own style and nothing of ours.
const SHOW: &str = r#"
const page = new DOMParser().parseFromString(arguments[0], "text/html");
for (const sheet of document.querySelectorAll("link[rel=stylesheet], style")) sheet.remove();
const sheet = new CSSStyleSheet();
sheet.replaceSync(page.querySelector("style").textContent);
document.adoptedStyleSheets = [sheet];
document.documentElement.removeAttribute("data-theme");
document.documentElement.lang = page.documentElement.lang;
document.title = page.title;
document.body.replaceChildren(...page.body.childNodes);
return document.querySelectorAll("table").length;
"#;

async fn fit(page: &Page, name: &str, file: &std::path::Path) -> Outcome<Value> {
    let tables = page.run(SHOW, vec![json!(std::fs::read_to_string(file)?)]).await?;
    let violations = page.violations().await?;
    assert!(violations.is_empty(), "{name}:\n{}", violations.join("\n"));
    page.screenshot(&acceptance::window::target_folder().join(format!("{name}.png"))).await?;
    Ok(tables)
}

#[tokio::test]
async fn the_report_is_fit_for_everyone() -> Outcome {
    in_window("report_page", Start::sample(), async |page| {
        page.find(Target::css("[data-card]")).await?;
        let file = page.data_folder().join("report.html");
        for (period, language) in [("2026-Q3", "nb"), ("2026-08", "en")] {
            let asked = json!({ "period": period, "format": "html", "path": file, "language": language });
            page.call("export_report", asked).await?;
            let tables = fit(page, &format!("report-{period}"), &file).await?;
            assert!(tables.as_u64() > Some(8), "{tables} tables");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn minutes_are_fit_for_everyone() -> Outcome {
    in_window("minutes_page", Start::sample(), async |page| {
        page.find(Target::css("[data-card]")).await?;
        let file = page.data_folder().join("minutes.html");
        let meetings = page.call("meetings", json!({})).await?;
        let made = page
            .call(
                "start_meeting",
                json!({ "series": meetings["series"][0]["id"], "present": ["Anna Berg", "Jonas Lie"] }),
            )
            .await?;
        let meeting = made["made"].clone();
        page.call("capture_post", json!({ "line": "Svømmemerker for voksne" })).await?;
        let task =
            json!({ "meeting": meeting, "text": "Ringe rektor", "who": "Anna Berg", "due": "2026-08-28" });
        page.call("raise_point", task).await?;
        page.call("close_meeting", json!({ "meeting": meeting })).await?;
        page.call("export_minutes", json!({ "meeting": meeting, "format": "html", "path": file })).await?;
        assert!(std::fs::read_to_string(&file)?.contains("Ringe rektor"));
        fit(page, "minutes", &file).await?;
        Ok(())
    })
    .await
}
