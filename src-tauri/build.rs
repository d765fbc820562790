//! Sees that the pages the window shows are built, and lists the commands a page may call.

use std::path::Path;
use std::process::Command;

fn main() {
    let ui = Path::new("../ui");
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-changed=../icons");
    if !ui.join("dist/index.html").exists() {
        build_pages(ui);
    }
    let commands = tauri_build::AppManifest::new().commands(&[
        "rpc",
        "first_board",
        "pick",
        "open_link",
        "remind",
        "full_screen",
    ]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        panic!("the window's settings do not hold: {error:#}");
    }
}

fn build_pages(ui: &Path) {
    assert!(
        ui.join("package.json").exists(),
        "ui/dist/index.html is missing and so is ui/package.json to build it with"
    );
    for words in [["ci", "--no-audit", "--no-fund"].as_slice(), &["run", "build"]] {
        let ended =
            Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" }).args(words).current_dir(ui).status();
        match ended {
            Ok(status) if status.success() => {}
            Ok(status) => {
                panic!("npm {} in ui/ ended with {status}: run it there to see why", words.join(" "))
            }
            Err(error) => {
                panic!("npm does not start ({error}): install Node.js 20 or later, which brings it")
            }
        }
    }
}
