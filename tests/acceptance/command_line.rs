//! The command line as scripts use it: output, exit status, one line on standard error.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;

use crate::desk::small_board;

/// The `postwheel` that belongs to this build, built once if it is not there.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let deps = std::env::current_exe().unwrap().parent().unwrap().to_owned();
        let path = deps.parent().unwrap().join(format!("postwheel{}", std::env::consts::EXE_SUFFIX));
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let release = deps.parent().is_some_and(|folder| folder.ends_with("release"));
        let built = Command::new(cargo)
            .args(["build", "--quiet", "--package", "cli"])
            .args(release.then_some("--release"))
            .status();
        assert!(built.unwrap().success());
        path
    })
}

struct Shell(tempfile::TempDir);

impl Shell {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn run(&self, arguments: &str) -> Output {
        Command::new(program()).args(arguments.split(' ')).current_dir(self.0.path()).output().unwrap()
    }

    #[track_caller]
    fn json(&self, arguments: &str) -> Value {
        let output = self.run(arguments);
        let text = String::from_utf8(output.stdout).unwrap();
        serde_json::from_str(&text).unwrap_or_else(|error| {
            panic!("{arguments}: {error}: {text}{}", String::from_utf8_lossy(&output.stderr))
        })
    }

    #[track_caller]
    fn fails(&self, arguments: &str) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments}: {said}");
        assert_eq!(said.lines().count(), 1, "{arguments} said: {said}");
        assert!(output.stdout.is_empty(), "{arguments} printed {}", String::from_utf8_lossy(&output.stdout));
        said
    }
}

#[test]
fn a_board_is_made_filled_checked_exported_undone_and_redone() {
    let shell = Shell::new();
    std::fs::write(shell.0.path().join("small.json"), small_board().to_string()).unwrap();
    assert_eq!(
        shell.run("new b.postwheel --time-zone Europe/Oslo --country NO --language nb").status.code(),
        Some(0)
    );
    let report = shell.json("import small.json --board b.postwheel --json");
    assert_eq!(report["taken"]["posts"], 3);
    assert!(report["changed"].is_array() && report["dropped"].is_array());
    let check = shell.run("check --board b.postwheel --today 2026-08-01 --json");
    assert_eq!(check.status.code(), Some(0), "{}", String::from_utf8_lossy(&check.stdout));
    assert_eq!(shell.run("check --board b.postwheel --today 2026-08-26T12:01 --json").status.code(), Some(1));
    shell.run("export json --board b.postwheel --out full.json");
    shell.run("undo --board b.postwheel");
    shell.run("export json --board b.postwheel --out empty.json");
    shell.run("redo --board b.postwheel");
    shell.run("export json --board b.postwheel --out again.json");
    let read = |name: &str| std::fs::read_to_string(shell.0.path().join(name)).unwrap();
    assert!(read("full.json").contains("Skolestart") && !read("empty.json").contains("Skolestart"));
    assert_eq!(read("full.json"), read("again.json"));
    let history = String::from_utf8(shell.run("history --board b.postwheel").stdout).unwrap();
    assert!(history.contains("imported “Fjordvik”"), "{history}");
}

#[test]
fn the_plan_and_the_report_are_written_and_results_taken_in() {
    let shell = Shell::new();
    let here = |name: &str| shell.0.path().join(name);
    std::fs::write(here("facebook.csv"), include_str!("../fixtures/meta/facebook.csv")).unwrap();
    shell.run("new b.postwheel --sample --language nb --today 2026-08-18T09:00");
    for (format, file) in
        [("ics", "p.ics"), ("xlsx", "p.xlsx"), ("csv", "p.csv"), ("html", "p.html"), ("markdown", "p.md")]
    {
        let arguments =
            format!("export {format} --board b.postwheel --out {file} --from 2026-08-01 --to 2026-08-31");
        assert_eq!(shell.run(&arguments).status.code(), Some(0), "{arguments}");
        assert!(here(file).metadata().unwrap().len() > 500, "{file}");
    }
    let report = shell.json("report --board b.postwheel --period 2026-08 --json --today 2026-08-18");
    assert!(report["totals"]["placements"]["published"].as_u64().unwrap() > 10);
    let printed = shell.run("report --board b.postwheel --period 2026-08 --today 2026-08-18");
    assert!(String::from_utf8(printed.stdout).unwrap().contains("## Hovedtall"));
    shell.run("report --board b.postwheel --period 2026-Q3 --out r.html --today 2026-08-18");
    assert!(std::fs::read_to_string(here("r.html")).unwrap().contains("3. kvartal 2026"));
    let taken =
        shell.json("import facebook.csv --board b.postwheel --as meta --dry-run --json --today 2026-08-18");
    assert!(taken["dropped"].as_array().unwrap().len() >= 4, "{taken}");
    shell.fails("report --board b.postwheel --period August");
    shell.fails("report --board b.postwheel --out r.pdf");
    shell.fails("export csv --board b.postwheel --out p.csv --from august");
    shell.fails("export json --board b.postwheel --out p.json --from 2026-08-01");
}

#[test]
fn a_dry_run_writes_nothing() {
    let shell = Shell::new();
    std::fs::write(shell.0.path().join("small.json"), small_board().to_string()).unwrap();
    shell.run("new b.postwheel");
    let report = shell.json("import small.json --board b.postwheel --dry-run --json");
    assert_eq!(report["taken"]["posts"], 3);
    assert!(
        String::from_utf8(shell.run("history --board b.postwheel").stdout)
            .unwrap()
            .contains("Nothing was done")
    );
}

#[test]
fn the_sample_has_findings_for_people_and_for_scripts() {
    let shell = Shell::new();
    shell.run("new b.postwheel --sample --today 2026-08-18T09:00");
    let people = shell.run("check --board b.postwheel --today 2026-08-18T09:00");
    assert_eq!(people.status.code(), Some(1));
    assert!(String::from_utf8(people.stdout).unwrap().contains("serious"));
    let view = shell.json("check --board b.postwheel --today 2026-08-18T09:00 --json");
    assert_eq!(view["today"], "2026-08-18");
    assert!(view["findings"].as_array().unwrap().len() > 10);
}

#[test]
fn any_command_can_be_called_and_listed() {
    let shell = Shell::new();
    let holidays = shell.json(r#"call public_holidays {"country":"NO","year":2026}"#);
    assert_eq!(holidays[0]["date"], "2026-01-01");
    let list = String::from_utf8(shell.run("commands").stdout).unwrap();
    assert_eq!(list.lines().count(), api::COMMANDS.len());
    assert!(list.lines().any(|line| line.starts_with("schedule_placement")));
}

#[test]
fn what_goes_wrong_is_said_in_one_line_with_status_two() {
    let shell = Shell::new();
    shell.run("new b.postwheel");
    for arguments in [
        "check --board missing.postwheel",
        "check --board b.postwheel --today yesterday",
        "check --board b.postwheel --from 2026-8-1",
        "import missing.json --board b.postwheel",
        "import missing.json --board b.postwheel --as planner",
        "new b.postwheel",
        "new c.postwheel --country XX",
        "call no_such_command --board b.postwheel",
        "call rename_post {} --board b.postwheel",
        "call rename_post {not --board b.postwheel",
        "undo --board b.postwheel",
        "frobnicate",
        "check",
    ] {
        shell.fails(arguments);
    }
    assert!(!shell.0.path().join("c.postwheel").exists());
}
