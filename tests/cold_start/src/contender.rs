//! Who starts, how each is started, and how long one start takes.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use acceptance::many;
use api::{Clock, Place, Session};
use serde_json::{Value, json};

use crate::Outcome;
use crate::screen::{Picture, Screen};
use crate::still::still_page;

const POSTS: usize = 10_000;
/// A Wednesday in the middle of the posts.
pub(crate) const NOW: &str = "2026-06-10T09:00";
/// Who draws; see `src-tauri/src/renderer.rs`.
const PROCESSOR_DRAWS: (&str, &str) = ("WEBKIT_DISABLE_DMABUF_RENDERER", "1");

const BETWEEN_LOOKS: Duration = Duration::from_millis(2);
/// Nothing has changed on the screen for so long: there is no more to come.
const AT_REST: Duration = Duration::from_secs(3);
/// Between two starts, for what the last one leaves to be cleared away.
const BREATH: Duration = Duration::from_millis(500);
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) struct Contender {
    pub(crate) name: &'static str,
    program: PathBuf,
    arguments: Vec<PathBuf>,
    environment: Vec<(&'static str, PathBuf)>,
    /// A board as it was closed, and where it is opened: what a start that is ended from outside leaves must not burden the next.
    board: Option<(PathBuf, PathBuf)>,
}

/// The empty window first: the others are set beside it.
pub(crate) fn all(programs: &Path, folder: &Path) -> Outcome<Vec<Contender>> {
    let closed = closed_board(folder)?;
    let (empty, ours) = (programs.join("empty-window"), programs.join("postwheel-app"));
    for program in [&empty, &ours] {
        if !program.exists() {
            return Err(
                format!("{} is not built: `cargo xtask bench start` builds it", program.display()).into()
            );
        }
    }
    let still = still_page(&closed, folder)?;
    let empty =
        |name, environment: Option<(&'static str, &str)>, kept: &str, page: Option<&PathBuf>| Contender {
            name,
            program: empty.clone(),
            arguments: std::iter::once(folder.join(kept)).chain(page.cloned()).collect(),
            environment: environment.map(|(name, value)| (name, value.into())).into_iter().collect(),
            board: None,
        };
    let ours = |name, environment: Option<(&'static str, &str)>, kept: &str| {
        let opened = folder.join(kept).join("many.postwheel");
        let mut all = vec![("POSTWHEEL_DATA_DIR", folder.join(kept)), ("POSTWHEEL_NOW", NOW.into())];
        all.extend(environment.map(|(name, value)| (name, value.into())));
        Contender {
            name,
            program: ours.clone(),
            arguments: vec![opened.clone()],
            environment: all,
            board: Some((closed.clone(), opened)),
        }
    };
    Ok(vec![
        empty("an empty Tauri window", Some(PROCESSOR_DRAWS), "empty", None),
        empty(
            "the same with our page as it stands in the end, without a script",
            Some(PROCESSOR_DRAWS),
            "still",
            Some(&still),
        ),
        ours("Postwheel, 10,000 posts", Some(PROCESSOR_DRAWS), "ours"),
        ours("Postwheel as a person starts it: chooses who draws", None, "as a person"),
        empty("an empty Tauri window that chooses nothing", None, "empty as a person", None),
    ])
}

impl Contender {
    pub(crate) fn file_name(&self) -> String {
        let word = |letter: char| if letter.is_alphanumeric() { letter } else { '-' };
        format!("{}.ppm", self.name.chars().map(word).collect::<String>())
    }

    /// Starts it and lets it come to rest: what every later round waits for.
    pub(crate) fn first_picture(&self, screen: &Screen) -> Outcome<Picture> {
        let started = self.start()?;
        let (mut last, mut since) = (screen.look()?, Instant::now());
        while last.is_blank() || since.elapsed() < AT_REST {
            started.patience()?;
            sleep(BETWEEN_LOOKS);
            let look = screen.look()?;
            if look != last {
                (last, since) = (look, Instant::now());
            }
        }
        let picture = screen.picture()?;
        started.end(screen)?;
        Ok(picture)
    }

    /// How long it takes from its start until the screen shows this.
    pub(crate) fn until(&self, screen: &Screen, picture: &Picture) -> Outcome<Duration> {
        let started = self.start()?;
        let mut last = screen.look()?;
        let took = loop {
            started.patience()?;
            sleep(BETWEEN_LOOKS);
            let (look, took) = (screen.look()?, started.at.elapsed());
            if look != last && look.shows(picture) {
                break took;
            }
            last = look;
        };
        started.end(screen)?;
        Ok(took)
    }

    fn start(&self) -> Outcome<Started> {
        if let Some((closed, opened)) = &self.board {
            std::fs::create_dir_all(opened.parent().ok_or("a board lies in a folder")?)?;
            for beside in ["-wal", "-shm"] {
                let left = PathBuf::from(format!("{}{beside}", opened.display()));
                if left.exists() {
                    std::fs::remove_file(left)?;
                }
            }
            std::fs::copy(closed, opened)?;
        }
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .env_remove(PROCESSOR_DRAWS.0)
            .envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let at = Instant::now();
        let process =
            command.spawn().map_err(|error| format!("{} does not start: {error}", self.program.display()))?;
        Ok(Started { name: self.name, process, at })
    }
}

/// A program that runs; ended with this.
struct Started {
    name: &'static str,
    process: Child,
    at: Instant,
}

impl Started {
    fn patience(&self) -> Outcome {
        match self.at.elapsed() < PATIENCE {
            true => Ok(()),
            false => Err(format!("{} does not show in {PATIENCE:?} what it should", self.name).into()),
        }
    }

    /// Ends it, and waits until the screen is bare again.
    fn end(self, screen: &Screen) -> Outcome {
        drop(self);
        let began = Instant::now();
        while !screen.look()?.is_blank() {
            if began.elapsed() > PATIENCE {
                return Err("the window stays on the screen after its program has ended".into());
            }
            sleep(BETWEEN_LOOKS);
        }
        sleep(BREATH);
        Ok(())
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        // The processes that draw its pages end by themselves when it is gone.
        if let Err(error) = self.process.kill().and_then(|()| self.process.wait().map(drop)) {
            println!("{} is left running: {error}", self.name);
        }
    }
}

/// A board of many posts, closed as after a day's work.
fn closed_board(folder: &Path) -> Outcome<PathBuf> {
    let clock = Clock::Fixed(
        NOW.parse::<planning::PlannedTime>()
            .ok()
            .and_then(planning::PlannedTime::minute)
            .ok_or("a minute")?,
    );
    let mut session = Session::new(Place { data_folder: folder.to_owned(), clock });
    let mut ask = |command: &str, params: Value| -> Outcome {
        session
            .dispatch(command, params)
            .map(drop)
            .map_err(|refusal| format!("{command}: {refusal:?}").into())
    };
    let (source, board) = (folder.join("many.json"), folder.join("closed.postwheel"));
    std::fs::write(&source, many::document(POSTS).to_string())?;
    ask("new_board", json!({ "path": board, "country": "NO", "time_zone": "Europe/Oslo" }))?;
    ask("import", json!({ "source": source }))?;
    ask("close_board", json!({}))?;
    Ok(board)
}
