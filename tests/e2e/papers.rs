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

/// Of the cards that hang from no minute: how many there are, and the titles that are cut; the days too low for what they hold, and
/// what waits behind "+ n more".
const CUT: &str = r#"
const faces = [...document.querySelectorAll("main [data-card]")].filter((face) => !face.closest("[data-hour]"));
const isLow = (box) => box.scrollHeight > box.clientHeight + 1;
const isCut = (box) => box.scrollWidth > box.clientWidth + 1 || isLow(box);
const cells = [...document.querySelectorAll("[role=gridcell]")].filter((cell) => cell.dataset.hour === undefined);
return {
  faces: faces.length,
  more: document.querySelectorAll("main .more").length,
  cut: faces.filter((face) => [face, ...face.querySelectorAll(".title, .line")].some(isCut)).map((face) => face.textContent.trim()),
  low: cells.filter(isLow).map((cell) => cell.getAttribute("aria-label")),
};
"#;

#[tokio::test]
async fn a_printed_calendar_leaves_nothing_out_and_cuts_no_title() -> Outcome {
    in_window("printed", Start::sample(), async |page| {
        for (view, least) in [("calendar/month", 80), ("calendar/week", 1), ("calendar/agenda", 20)] {
            page.go(view).await?;
            page.find(Target::css("main [data-card]")).await?;
            page.rest().await?;
            page.onto_paper().await?;
            page.rest().await?;
            let told = page.run(CUT, vec![]).await?;
            assert!(told["faces"].as_u64() >= Some(least), "{view}: {told}");
            assert_eq!(told["cut"], json!([]), "{view}");
            assert_eq!(told["low"], json!([]), "{view}");
            assert_eq!(told["more"], json!(0), "{view}");
            page.reload().await?;
        }
        Ok(())
    })
    .await
}
