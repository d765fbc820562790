//! axe-core's verdict on the page as it stands, by WCAG 2.2 A and AA.

use serde_json::{Value, json};

use super::{Outcome, Page};

const RUN: &str = r#"
const [done] = [...arguments].slice(-1);
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
axe.run(document, { runOnly: tags, resultTypes: ["violations"] }).then(
  (result) => done({ violations: result.violations }),
  (error) => done({ error: String(error) }),
);
"#;

impl Page {
    /// One line per violation: rule, what helps, where. Empty is what one wants.
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
        let result = self.run_async(RUN, vec![]).await?;
        if let Some(error) = result.get("error") {
            return Err(format!("axe-core fails: {error}").into());
        }
        Ok(list(&result["violations"]).flat_map(lines_of).collect())
    }
}

fn lines_of(violation: &Value) -> impl Iterator<Item = String> + use<'_> {
    list(&violation["nodes"]).map(move |node| {
        let place = list(&node["target"]).map(|part| text(part).to_owned()).collect::<Vec<_>>().join(" ");
        format!(
            "{}: {} — {place}\n    {}",
            text(&violation["id"]),
            text(&violation["help"]),
            text(&node["html"])
        )
    })
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("?")
}
