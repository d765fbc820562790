//! WebKitWebDriver and the app it starts: one of each per window, in a folder that is gone afterwards.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};

use super::{Outcome, Page, Start, end_group, profile_folder, tail_of};

const DRIVER: &str = "WebKitWebDriver";
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) struct Driver {
    process: Child,
}

pub(super) async fn open(start: &Start) -> Outcome<(Driver, Page)> {
    let app = app();
    if !app.exists() {
        return Err(format!("{} is not built: `cargo xtask test` builds it first", app.display()).into());
    }
    if std::env::var_os("DISPLAY").is_none() {
        return Err("there is no screen (DISPLAY is not set): `cargo xtask test` brings one".into());
    }
    let data_folder = TempDir::new()?;
    let port = free_port()?;
    let driver = Driver { process: start_driver(start, &data_folder, port)? };
    answering(port).await?;
    let mut wanted = Capabilities::new();
    wanted.set("webkitgtk:browserOptions", json!({ "binary": app, "args": start.arguments }))?;
    let session =
        tokio::time::timeout(PATIENCE, WebDriver::new(format!("http://127.0.0.1:{port}"), wanted)).await;
    let session = match session {
        Ok(Ok(session)) => session,
        Ok(Err(error)) => {
            return Err(format!("the window does not open: {error}\n{}", log_of(&data_folder)).into());
        }
        Err(_) => {
            return Err(format!("the window does not open in {PATIENCE:?}\n{}", log_of(&data_folder)).into());
        }
    };
    let page = Page::new(session, data_folder);
    page.settle(start).await?;
    Ok((driver, page))
}

impl Driver {
    pub(super) async fn close(self, page: Page) {
        page.quit().await;
        drop(self);
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end_group(self.process.id());
        if let Err(error) = self.process.wait() {
            eprintln!("{DRIVER} did not end: {error}");
        }
    }
}

fn start_driver(start: &Start, data_folder: &TempDir, port: u16) -> Outcome<Child> {
    let mut command = Command::new(DRIVER);
    command.arg(format!("--port={port}")).arg("--host=127.0.0.1").process_group(0);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // Without these two the session hangs for ever.
    command.env("TAURI_AUTOMATION", "true").env("TAURI_WEBVIEW_AUTOMATION", "true");
    // Without its usual renderer the window never answers a request for a picture: the app is told not to choose another.
    command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "0").env("NO_AT_BRIDGE", "1");
    command.env("POSTWHEEL_DATA_DIR", data_folder.path()).env("POSTWHEEL_NOW", &start.now);
    command.env("POSTWHEEL_AUTHOR", "Test").env_remove("POSTWHEEL_OPEN").env_remove("POSTWHEEL_PICK");
    if let Some(path) = &start.pick {
        command.env("POSTWHEEL_PICK", path);
    }
    command.spawn().map_err(|error| {
        format!("{DRIVER} does not start ({error}): it is in the package webkit2gtk-driver; `cargo xtask test` installs it").into()
    })
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

async fn answering(port: u16) -> Outcome {
    let began = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if began.elapsed() > PATIENCE {
            return Err(format!("{DRIVER} does not answer on port {port} in {PATIENCE:?}").into());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// The app as it was built with this program.
pub fn app() -> PathBuf {
    profile_folder().join("postwheel-app")
}

/// The end of what the app wrote into its log.
pub(super) fn log_of(data_folder: &TempDir) -> String {
    let Ok(files) = std::fs::read_dir(data_folder.path().join("log")) else { return String::new() };
    let text: String =
        files.flatten().map(|file| std::fs::read_to_string(file.path()).unwrap_or_default()).collect();
    tail_of(&text, 40)
}
