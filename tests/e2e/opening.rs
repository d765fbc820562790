//! The window comes up with the board that was asked for, or says why not.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use acceptance::window::{Outcome, Page, Start, Target, app, in_window};
use serde_json::{Value, json};
use tempfile::TempDir;

#[tokio::test]
async fn the_window_opens() -> Outcome {
    in_window("the_window_opens", Start::empty(), async |page| {
        page.until("its title", async || title(page).await.map(|title| title == "Postwheel")).await?;
        let start = page.call("start", json!({})).await?;
        assert_eq!(start["board"], Value::Null, "no board was asked for");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_sample_board_opens() -> Outcome {
    in_window("the_sample_board_opens", Start::sample(), async |page| {
        page.until("a board", async || Ok(page.call("board", json!({})).await.is_ok())).await?;
        let board = page.call("board", json!({})).await?;
        let name = board["board"]["name"].as_str().unwrap_or_default().to_owned();
        page.until("the board's name in the title", async || Ok(title(page).await?.contains(&name))).await
    })
    .await
}

#[tokio::test]
async fn a_board_that_is_not_there_is_told_and_none_is_open() -> Outcome {
    // In English, the language the window comes up in here: another would load the page again, and the notice is told once.
    in_window("a_board_that_is_not_there", Start::board("gone.postwheel").language("en"), async |page| {
        page.shows("gone.postwheel").await?;
        assert!(page.call("board", json!({})).await.is_err());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_board_opened_from_outside_the_page_is_shown() -> Outcome {
    in_window("a_board_opened_from_outside", Start::empty(), async |page| {
        page.call("open_sample", json!({ "fresh": false })).await?;
        page.find(Target::css("[data-card]")).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn the_page_has_the_size_that_was_asked_for() -> Outcome {
    in_window("the_page_has_the_size", Start::empty().size(1024, 700), async |page| {
        let size = page.run("return [innerWidth, innerHeight]", vec![]).await?;
        assert_eq!(size, json!([1024, 700]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_page_reaches_no_command_that_is_not_ours() -> Outcome {
    in_window("no_foreign_command", Start::empty(), async |page| {
        let ask = "const [done] = arguments;
            const all = ['plugin:dialog|open', 'plugin:opener|open_url', 'plugin:window|close', 'plugin:path|resolve'];
            Promise.allSettled(all.map((command) => window.__TAURI_INTERNALS__.invoke(command, {})))
                .then((settled) => done(settled.map((one) => String(one.reason).includes('not allowed'))));";
        assert_eq!(page.run_async(ask, vec![]).await?, json!([true, true, true, true]));
        Ok(())
    })
    .await
}

async fn title(page: &Page) -> Outcome<String> {
    Ok(page.run("return document.title", vec![]).await?.as_str().unwrap_or_default().to_owned())
}

/// Started as a person starts it, without a driver: where no graphics card is, the processor draws by itself.
#[tokio::test]
async fn without_a_graphics_card_the_processor_draws() -> Outcome {
    let folder = tempfile::tempdir()?;
    let (told, chosen) = (started(&folder, Some("0")).await?, started(&folder, None).await?);
    assert!(told.contains("WEBKIT_DISABLE_DMABUF_RENDERER=0"), "what a person has chosen stays");
    let has_card = std::fs::read_dir("/dev/dri").is_ok_and(|entries| {
        entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
    });
    assert_eq!(chosen.contains("WEBKIT_DISABLE_DMABUF_RENDERER=1"), !has_card);
    Ok(())
}

/// The variables of what draws the app's page, once it has started.
async fn started(folder: &TempDir, renderer: Option<&str>) -> Outcome<String> {
    let data = folder.path().join(renderer.unwrap_or("none"));
    let mut command = Command::new(app());
    command.arg("--empty").env("POSTWHEEL_DATA_DIR", &data).env("NO_AT_BRIDGE", "1");
    match renderer {
        Some(value) => command.env("WEBKIT_DISABLE_DMABUF_RENDERER", value),
        None => command.env_remove("WEBKIT_DISABLE_DMABUF_RENDERER"),
    };
    let mut process = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let began = Instant::now();
    let variables = loop {
        if let Some(drawing) = child_of(process.id(), "WebKitWebProces") {
            break std::fs::read_to_string(drawing.join("environ")).map_err(Into::into);
        }
        if began.elapsed() > Duration::from_secs(20) {
            break Err("the app does not start by itself".into());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    process.kill()?;
    process.wait()?;
    variables
}

/// Where the kernel tells of a process of this name that another has started; it keeps fifteen letters of a name.
fn child_of(parent: u32, name: &str) -> Option<PathBuf> {
    let started = |folder: &PathBuf| {
        // "4711 (WebKitWebProces) S 4700 …"
        std::fs::read_to_string(folder.join("stat")).is_ok_and(|told| {
            let after = told.split_once(&format!(" ({name}) ")).map(|(_, after)| after);
            after.and_then(|after| after.split(' ').nth(1)) == Some(&parent.to_string())
        })
    };
    std::fs::read_dir("/proc").ok()?.flatten().map(|entry| entry.path()).find(started)
}
