//! The page in the window: looking, waiting, asking. Everything waits a while for what it looks for.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::WebDriver;

use super::driver::log_of;
use super::{Element, Outcome, Start, Target};

/// How long a thing may take to appear. Generous: two cores and a debug build.
const PATIENCE: Duration = Duration::from_secs(8);
const BREATH: Duration = Duration::from_millis(40);

pub struct Page {
    pub(super) session: WebDriver,
    data_folder: TempDir,
}

/// Looking and waiting.
impl Page {
    /// The first visible one, waited for.
    ///
    /// # Errors
    /// When it does not appear; the error holds what stood on the page instead.
    pub async fn find(&self, target: Target) -> Outcome<Element> {
        let began = Instant::now();
        loop {
            if let Some(first) = self.find_all(&target).await?.into_iter().next() {
                return Ok(first);
            }
            if began.elapsed() > PATIENCE {
                let instead = self.visible_text().await?;
                return Err(
                    format!("{target} did not appear in {PATIENCE:?}; the page shows:\n{instead}").into()
                );
            }
            tokio::time::sleep(BREATH).await;
        }
    }

    /// All that are visible now, in the page's order; not waited for.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn find_all(&self, target: &Target) -> Outcome<Vec<Element>> {
        let (script, told) = target.question();
        Ok(self.session.execute(script, told).await?.elements()?)
    }

    /// Waits until this text can be read somewhere.
    ///
    /// # Errors
    /// When it can't in time.
    pub async fn shows(&self, text: &str) -> Outcome {
        self.find(Target::text(text)).await.map(drop)
    }

    /// Waits until it is gone, or was never there.
    ///
    /// # Errors
    /// When it stays.
    pub async fn lacks(&self, target: Target) -> Outcome {
        self.until(&format!("{target} to go away"), async || Ok(self.find_all(&target).await?.is_empty()))
            .await
    }

    /// Waits until `holds` says yes. `what` completes “waited for …”.
    ///
    /// # Errors
    /// When it does not in time, or when asking fails.
    pub async fn until(&self, what: &str, holds: impl AsyncFn() -> Outcome<bool>) -> Outcome {
        let began = Instant::now();
        while !holds().await? {
            if began.elapsed() > PATIENCE {
                let instead = self.visible_text().await?;
                return Err(format!("waited {PATIENCE:?} for {what}; the page shows:\n{instead}").into());
            }
            tokio::time::sleep(BREATH).await;
        }
        Ok(())
    }

    /// Waits until nothing is under way any more: the page reads the same, and no animation runs, for a while.
    ///
    /// # Errors
    /// When the page does not come to rest in time.
    pub async fn rest(&self) -> Outcome {
        let (began, calm) = (Instant::now(), Duration::from_millis(250));
        let (mut last, mut since) = (Value::Null, Instant::now());
        while since.elapsed() < calm {
            if began.elapsed() > PATIENCE {
                return Err(format!("the page does not come to rest in {PATIENCE:?}").into());
            }
            let look = "const isMoving = document.getAnimations().some((one) => one.playState === 'running'
                && one.effect?.getComputedTiming().iterations !== Infinity);
                return isMoving ? null : document.body.innerText";
            let now = self.run(look, vec![]).await?;
            if now.is_null() || now != last {
                (last, since) = (now, Instant::now());
            }
            tokio::time::sleep(BREATH).await;
        }
        Ok(())
    }

    /// What can be read on the page, at most 2,000 characters of it.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn visible_text(&self) -> Outcome<String> {
        let text = self.run("return document.body.innerText.slice(0, 2000)", vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }
}

/// Under the surface.
impl Page {
    /// Asks the api what the page could ask it, past the page.
    ///
    /// # Errors
    /// The api's own refusal, as it came.
    pub async fn call(&self, command: &str, params: Value) -> Outcome<Value> {
        let ask = "const [command, params, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('rpc', { command, params })
                .then((value) => done({ value }), (error) => done({ error }));";
        let mut answer = self.run_async(ask, vec![json!(command), params]).await?;
        match answer.get("error") {
            Some(error) => Err(format!("{command}: {error}").into()),
            None => Ok(answer["value"].take()),
        }
    }

    /// Runs a script in the page; it reads `arguments` and returns a value.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn run(&self, script: &str, told: Vec<Value>) -> Outcome<Value> {
        Ok(self.session.execute(script, told).await?.json().clone())
    }

    /// Runs a script that answers through its last argument.
    ///
    /// # Errors
    /// When the script throws or never answers.
    pub async fn run_async(&self, script: &str, told: Vec<Value>) -> Outcome<Value> {
        Ok(self.session.execute_async(script, told).await?.json().clone())
    }

    /// # Errors
    /// When the file can't be written.
    pub async fn screenshot(&self, file: &Path) -> Outcome {
        Ok(self.session.screenshot(file).await?)
    }

    /// Loads the page anew; what is under way in it is lost.
    ///
    /// # Errors
    /// When it does not come up again.
    pub async fn reload(&self) -> Outcome {
        self.session.refresh().await?;
        self.until("something to read", async || Ok(!self.visible_text().await?.trim().is_empty())).await
    }

    /// Light or dark, without asking the person's setting.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn wear(&self, theme: &str) -> Outcome {
        let wear = "document.documentElement.dataset.still = ''; document.documentElement.dataset.theme = arguments[0]";
        self.run(wear, vec![json!(theme)]).await.map(drop)
    }

    /// Shows what would be printed: what the sheet is told, the screen is told too, the pages below one another. Until it is reloaded.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn onto_paper(&self) -> Outcome {
        let tell = "dispatchEvent(new Event('beforeprint'));
            const told = (rules) => { for (const rule of rules) {
                if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
                if (rule.cssRules) told(rule.cssRules);
            } };
            for (const sheet of document.styleSheets) told(sheet.cssRules);";
        self.run(tell, vec![]).await.map(drop)
    }

    /// The folder that this window keeps its things in.
    pub fn data_folder(&self) -> &Path {
        self.data_folder.path()
    }

    pub(super) fn new(session: WebDriver, data_folder: TempDir) -> Self {
        Self { session, data_folder }
    }

    /// Gives the page its language and size, and waits until it stands.
    pub(super) async fn settle(&self, start: &Start) -> Outcome {
        self.resize(start.size).await?;
        // Its language is what the page says only once its script has run.
        let stands = "return document.readyState === 'complete' && document.querySelector('#app')?.firstElementChild !== null";
        self.until("the page", async || self.run(stands, vec![]).await.map(|stands| stands == json!(true)))
            .await?;
        let keep = "const kept = localStorage.getItem('postwheel.language');
            localStorage.setItem('postwheel.language', arguments[0]);
            return kept !== arguments[0] && document.documentElement.lang !== arguments[0];";
        if self.run(keep, vec![json!(start.language)]).await? == json!(true) {
            self.session.refresh().await?;
        }
        self.until("something to read", async || Ok(!self.visible_text().await?.trim().is_empty())).await
    }

    /// Makes the page, not the frame around it, this large.
    async fn resize(&self, (width, height): (u32, u32)) -> Outcome {
        self.session.set_window_rect(0, 0, width, height).await?;
        let inner = self.run("return [innerWidth, innerHeight]", vec![]).await?;
        let (inner_width, inner_height): (u32, u32) = serde_json::from_value(inner)?;
        if (inner_width, inner_height) != (width, height) {
            let (wider, higher) = (width.saturating_sub(inner_width), height.saturating_sub(inner_height));
            self.session.set_window_rect(0, 0, width + wider, height + higher).await?;
        }
        Ok(())
    }

    pub(super) async fn source(&self) -> Outcome<String> {
        Ok(self.session.source().await?)
    }

    pub(super) fn log(&self) -> String {
        log_of(&self.data_folder)
    }

    pub(super) async fn quit(self) {
        if let Err(error) = self.session.quit().await {
            eprintln!("the window did not close by itself: {error}");
        }
    }
}
