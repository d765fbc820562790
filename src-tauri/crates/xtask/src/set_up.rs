//! Sees that the machine has what the project needs, installs what it may, and says what it may not.

use std::io::{IsTerminal, Write};
use std::process::Command;

use crate::packages::{For, System};
use crate::step::{Done, run, said};

pub(crate) fn machine(purpose: For) -> Done {
    if cfg!(target_os = "linux") {
        linux(purpose)?;
    } else if cfg!(target_os = "macos") {
        mac()?;
    } else if cfg!(windows) {
        windows()?;
    }
    node()
}

fn linux(purpose: For) -> Done {
    let system = System::of(&std::fs::read_to_string("/etc/os-release").unwrap_or_default());
    if system != System::Debian {
        return others(system, purpose);
    }
    let missing: Vec<_> =
        system.packages(purpose).into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("missing: {}", missing.join(" "));
    let as_root = said("id", &["-u"]).is_some_and(|id| id == "0");
    if !as_root && !agrees("Install them with sudo?") {
        return Err(format!("install what is missing, then try again:\n  {}", system.line(&missing)).into());
    }
    let install = ["install", "-y", "--no-install-recommends"];
    run(&mut apt_get(as_root, &["update", "-q"]))?;
    run(&mut apt_get(as_root, &[install.as_slice(), &missing].concat()))
}

/// Elsewhere we only look for what the packages bring, and name the packages.
fn others(system: System, purpose: For) -> Done {
    let builds = said("pkg-config", &["--exists", "webkit2gtk-4.1"]).is_some();
    let tests = is_on_path("Xvfb") && is_on_path("WebKitWebDriver");
    if builds && (tests || purpose == For::Building) {
        return Ok(());
    }
    Err(format!("install what is missing, then try again:\n  {}", system.line(&system.packages(purpose)))
        .into())
}

fn mac() -> Done {
    match said("xcode-select", &["-p"]) {
        Some(_) => Ok(()),
        None => Err("Xcode's command line tools are missing: type `xcode-select --install`".into()),
    }
}

fn windows() -> Done {
    const WEBVIEW: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let places = [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\Software"];
    let is_there =
        |place: &&str| said("reg", &["query", &format!(r"{place}\{WEBVIEW}"), "/v", "pv"]).is_some();
    match places.iter().any(is_there) {
        true => Ok(()),
        false => Err("the WebView2 Runtime is missing: install Microsoft's “Evergreen Bootstrapper”".into()),
    }
}

fn node() -> Done {
    let version =
        said("node", &["--version"]).ok_or("Node.js is missing: install version 20 or later, with npm")?;
    let major: u32 =
        version.trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok()).unwrap_or(0);
    if major < 20 {
        return Err(format!("Node.js is {version}, which is too old: install version 20 or later").into());
    }
    match said(crate::pages::NPM, &["--version"]) {
        Some(_) => Ok(()),
        None => Err("npm is missing: it comes with Node.js, or as the package npm".into()),
    }
}

fn is_installed(package: &str) -> bool {
    said("dpkg-query", &["-W", "-f=${Status}", package])
        .is_some_and(|status| status == "install ok installed")
}

fn is_on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

fn apt_get(as_root: bool, words: &[&str]) -> Command {
    let mut command = Command::new(if as_root { "apt-get" } else { "sudo" });
    if !as_root {
        command.arg("apt-get");
    }
    command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn agrees(question: &str) -> bool {
    if !std::io::stdin().is_terminal() {
        return false;
    }
    print!("{question} [Y/n] ");
    let mut answer = String::new();
    let asked = std::io::stdout().flush().and_then(|()| std::io::stdin().read_line(&mut answer));
    asked.is_ok() && matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes")
}
