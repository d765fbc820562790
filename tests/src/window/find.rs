//! Pointing at things the way a person does: by role and name, by label, by text.

use std::fmt;

use serde_json::{Value, json};
use thirtyfour::WebElement;

pub type Element = WebElement;

/// What to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Of this ARIA role, with exactly this accessible name.
    Role(String, Option<String>),
    /// Of this ARIA role, with this in its accessible name.
    RoleContaining(String, String),
    /// A field with this label.
    Label(String),
    /// The innermost element that shows this text.
    Text(String),
    /// `data-testid`, where nothing a person sees tells things apart.
    TestId(String),
    Css(String),
}

impl Target {
    pub fn role(role: &str, name: &str) -> Self {
        Self::Role(role.into(), Some(name.into()))
    }

    pub fn any(role: &str) -> Self {
        Self::Role(role.into(), None)
    }

    pub fn role_containing(role: &str, part: &str) -> Self {
        Self::RoleContaining(role.into(), part.into())
    }

    pub fn button(name: &str) -> Self {
        Self::role("button", name)
    }

    pub fn label(label: &str) -> Self {
        Self::Label(label.into())
    }

    pub fn text(text: &str) -> Self {
        Self::Text(text.into())
    }

    pub fn test_id(id: &str) -> Self {
        Self::TestId(id.into())
    }

    pub fn css(selector: &str) -> Self {
        Self::Css(selector.into())
    }

    /// The script that finds it, and what the script is told.
    pub(super) fn question(&self) -> (&'static str, Vec<Value>) {
        let (how, what, name) = match self {
            Self::Role(role, name) => ("role", role, json!(name)),
            Self::RoleContaining(role, part) => ("role_containing", role, json!(part)),
            Self::Label(label) => ("label", label, Value::Null),
            Self::Text(text) => ("text", text, Value::Null),
            Self::TestId(id) => ("test_id", id, Value::Null),
            Self::Css(selector) => ("css", selector, Value::Null),
        };
        (include_str!("find.js"), vec![json!(how), json!(what), name])
    }
}

impl fmt::Display for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Role(role, Some(name)) => write!(out, "a {role} “{name}”"),
            Self::Role(role, None) => write!(out, "a {role}"),
            Self::RoleContaining(role, part) => write!(out, "a {role} with “{part}” in its name"),
            Self::Label(label) => write!(out, "a field “{label}”"),
            Self::Text(text) => write!(out, "the text “{text}”"),
            Self::TestId(id) => write!(out, "the test id {id}"),
            Self::Css(selector) => write!(out, "{selector}"),
        }
    }
}
