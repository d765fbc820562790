//! The arrows between the crates point one way, and SQL stays in one folder.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each of our crates, where it lies, and which others of ours it may name.
const ARROWS: &[(&str, &str, &[&str])] = &[
    ("planning", "src-tauri/crates/planning", &[]),
    ("exchange", "src-tauri/crates/exchange", &["planning"]),
    ("board", "src-tauri/crates/board", &["planning"]),
    ("api", "src-tauri/crates/api", &["board", "exchange", "planning"]),
    ("cli", "src-tauri/crates/cli", &["api"]),
    ("postwheel-app", "src-tauri", &["api"]),
    ("xtask", "src-tauri/crates/xtask", &[]),
    ("acceptance", "tests", &["api", "board", "exchange", "planning"]),
    ("cold-start", "tests/cold_start", &["acceptance", "api", "planning"]),
];

/// What only these crates may bring in from outside.
const RESERVED: &[(&str, &[&str])] = &[
    // Ours only for the benchmark that asks SQLite what the rules know.
    ("rusqlite", &["board", "acceptance"]),
    ("rusqlite_migration", &["board"]),
    // The second only for an empty window to measure ours beside.
    ("tauri", &["postwheel-app", "cold-start"]),
];

/// Words that are SQL when they stand at the beginning of a text in quotes.
const SQL: &[&str] =
    &["SELECT ", "INSERT INTO ", "INSERT OR ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA "];

#[test]
fn every_arrow_points_downwards() {
    let ours: Vec<&str> = ARROWS.iter().map(|(name, ..)| *name).collect();
    for (name, folder, allowed) in ARROWS {
        for dependency in dependencies(folder) {
            let is_ours = ours.contains(&dependency.as_str());
            assert!(!is_ours || allowed.contains(&dependency.as_str()), "{name} must not know {dependency}");
        }
    }
}

#[test]
fn every_crate_has_its_place_in_the_layers() {
    let known: BTreeSet<PathBuf> = ARROWS.iter().map(|(_, folder, _)| root().join(folder)).collect();
    let crates = fs::read_dir(root().join("src-tauri/crates")).expect("the crates lie there");
    for folder in crates
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|folder| folder.join("Cargo.toml").exists())
    {
        assert!(known.contains(&folder), "{} has no line in ARROWS", folder.display());
    }
}

#[test]
fn the_database_and_the_window_each_have_one_owner() {
    for (name, folder, _) in ARROWS {
        for dependency in dependencies(folder) {
            for (reserved, owners) in RESERVED {
                let is_reserved = dependency == *reserved || dependency.starts_with(&format!("{reserved}-"));
                assert!(!is_reserved || owners.contains(name), "{name} must not know {dependency}");
            }
        }
    }
}

#[test]
fn sql_is_spoken_in_the_store_only() {
    let store = root().join("src-tauri/crates/board/src/store");
    for file in rust_files(&root().join("src-tauri")).into_iter().filter(|file| !file.starts_with(&store)) {
        let text = fs::read_to_string(&file).expect("a source file is text");
        let speaks = |line: &str| {
            line.contains("rusqlite") || SQL.iter().any(|word| line.contains(&format!("\"{word}")))
        };
        if let Some(at) = text.lines().position(|line| !line.trim_start().starts_with("//") && speaks(line)) {
            panic!("{}:{} speaks SQL; only {} may", file.display(), at + 1, store.display());
        }
    }
}

/// The names under every `[…dependencies]` of a crate, build and development ones too.
fn dependencies(folder: &str) -> Vec<String> {
    let file = root().join(folder).join("Cargo.toml");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut names = Vec::new();
    let mut inside = false;
    for line in text.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.trim_end_matches(']');
            inside = table.ends_with("dependencies");
            // The long form: [dependencies.name]
            if let Some((before, name)) = table.rsplit_once('.')
                && before.ends_with("dependencies")
            {
                names.push(name.to_owned());
            }
        } else if inside
            && let Some((key, _)) = line.split_once('=')
            && !line.starts_with('#')
        {
            let name = key.trim().split('.').next().unwrap_or_default();
            names.push(name.trim_matches('"').to_owned());
        }
    }
    names
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries
        .map(|entry| entry.expect("a readable folder").path())
        .flat_map(|path| match path.is_dir() {
            true => rust_files(&path),
            false if path.extension().is_some_and(|ending| ending == "rs") => vec![path],
            false => Vec::new(),
        })
        .collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the root").to_path_buf()
}
