//! Our page as it stands when the start is over, as a file that any browser shows: its elements and its styles, no script.

use std::path::{Path, PathBuf};

use crate::Outcome;

#[cfg(target_os = "linux")]
const AS_IT_STANDS: &str = r#"
    const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const page = document.documentElement.cloneNode(true);
    page.querySelectorAll("script, link").forEach((read) => read.remove());
    page.querySelector("head").append(Object.assign(document.createElement("style"), { textContent: styles.join("\n") }));
    return `<!doctype html>${page.outerHTML}`;
"#;

/// Opens the board once in our window, and writes what is there into `folder`.
#[cfg(target_os = "linux")]
pub(crate) fn still_page(board: &Path, folder: &Path) -> Outcome<PathBuf> {
    use acceptance::window::{Start, in_window};

    let (opened, still) = (folder.join("still.postwheel"), folder.join("still.html"));
    std::fs::copy(board, &opened)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let taken = in_window("still", Start::board(&opened).now(crate::contender::NOW), async |page| {
        page.until("the calendar", async || {
            Ok(page.run("return document.querySelector('[data-card]') !== null", vec![]).await? == true)
        })
        .await?;
        page.rest().await?;
        let html = page.run(AS_IT_STANDS, vec![]).await?;
        Ok(std::fs::write(&still, html.as_str().ok_or("a page is text")?)?)
    });
    runtime.block_on(taken)?;
    Ok(still)
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn still_page(_: &Path, _: &Path) -> Outcome<PathBuf> {
    Err("the start is measured on Linux only: elsewhere no window is led by a program".into())
}
