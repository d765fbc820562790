use std::path::Path;
use std::time::Duration;
use acceptance::window::{Outcome, Page, Start, Target, in_window};
async fn shot(page: &Page, name: &str) -> Outcome {
    tokio::time::sleep(Duration::from_millis(600)).await;
    page.screenshot(Path::new(&format!("/tmp/fw/shots/{name}.png"))).await
}
#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    in_window("look", Start::sample(), async |page| {
        page.go("findings").await?;
        page.wear("light").await?;
        page.find(Target::css("[data-finding]")).await?;
        page.press("j").await?;
        page.press("j").await?;
        shot(page, "a").await?;
        page.press("1").await?;
        shot(page, "b").await?;
        page.press("a").await?;
        page.type_text("Rektor vil det slik").await?;
        shot(page, "c").await?;
        page.press("Enter").await?;
        shot(page, "d").await?;
        for _ in 0..12 { page.press("j").await?; tokio::time::sleep(Duration::from_millis(150)).await; }
        shot(page, "e").await?;
        page.press("o").await?;
        shot(page, "f").await?;
        let v = page.violations().await?;
        eprintln!("axe: {v:?}");
        page.run("[...document.querySelectorAll('button')].find(b=>b.textContent.includes('Godtatt')).click(); setTimeout(()=>document.querySelector('#view').scrollTo(0,99999),50)", vec![]).await?;
        shot(page, "g").await?;
        let v = page.violations().await?;
        eprintln!("axe: {v:?}");
        page.press("j").await?;
        page.press("Enter").await?;
        shot(page, "h").await?;
        for finding in page.call("check", serde_json::json!({"ways_out": false})).await?["findings"].as_array().unwrap() {
            if finding["accepted"].is_null() {
                page.call("accept_finding", serde_json::json!({"fingerprint": finding["fingerprint"], "reason": "Greit"})).await?;
            }
        }
        page.go("findings").await?;
        shot(page, "i").await?;
        Ok(())
    }).await
}
