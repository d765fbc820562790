//! axe-core's verdict on the page as it stands, by WCAG 2.2 A and AA.

use serde_json::{Value, json};

use super::{Outcome, Page};

const RUN: &str = r#"
const [done] = [...arguments].slice(-1);
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// The rule wants every word on a card, in its order, inside the card's name; ours say the same in the order one says it.
// What can be pressed is 24 px, or has that much room around it: part of WCAG 2.2 AA, but not asked unless one says so.
const rules = { "label-content-name-mismatch": { enabled: false }, "target-size": { enabled: true } };
axe.run(document, { runOnly: tags, rules, resultTypes: ["violations"] }).then(
  (result) => done({ violations: result.violations }),
  (error) => done({ error: String(error) }),
);
"#;

impl Page {
    /// Per broken rule: what helps, how often it is broken, and the first places. Empty is what one wants.
    ///
    /// # Errors
    /// When axe-core is not there or does not run.
    pub async fn violations(&self) -> Outcome<Vec<String>> {
        let library = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(library)
            .map_err(|error| format!("axe-core is not there ({error}): `npm ci` in ui/ brings it"))?;
        if self.run("return typeof axe === 'undefined'", vec![]).await? == json!(true) {
            self.run(&format!("{source}; window.axe = axe;"), vec![]).await?;
        }
        let found = self.broken().await?;
        if found.is_empty() {
            return Ok(found);
        }
        // What is fading in has not its contrast yet: what is really broken still is when the page has come to rest.
        self.rest().await?;
        self.broken().await
    }

    async fn broken(&self) -> Outcome<Vec<String>> {
        let result = self.run_async(RUN, vec![]).await?;
        if let Some(error) = result.get("error") {
            return Err(format!("axe-core fails: {error}").into());
        }
        Ok(list(&result["violations"]).map(describe).collect())
    }
}

fn describe(violation: &Value) -> String {
    const SHOWN: usize = 4;
    let place = |node: &Value| {
        format!("{}\n      {}", text(&node["html"]), text(&node["failureSummary"]).replace('\n', " "))
    };
    let places: Vec<_> = list(&violation["nodes"]).map(place).collect();
    let mut words =
        format!("{}: {} — {} places", text(&violation["id"]), text(&violation["help"]), places.len());
    for place in places.iter().take(SHOWN) {
        words.push_str("\n    ");
        words.push_str(place);
    }
    words
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("?")
}
