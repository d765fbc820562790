//! Minutes as Markdown, taken apart for the screen and written as one self-contained accessible page that prints well.
//! What somebody typed is text: no HTML of its own gets through, and only links of the web and of mail lead anywhere.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd, html};
use serde::Serialize;
use ts_rs::TS;

/// What one block of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    Title,
    Heading,
    Item,
    Paragraph,
}

/// One line of minutes without its marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Block {
    pub kind: BlockKind,
    pub text: String,
}

/// The blocks of a Markdown text, for a screen that draws them itself.
pub fn blocks(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut kind = None;
    let mut text = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => kind = Some(BlockKind::Title),
            Event::Start(Tag::Heading { .. }) => kind = Some(BlockKind::Heading),
            Event::Start(Tag::Item) => kind = Some(BlockKind::Item),
            Event::Start(Tag::Paragraph) => kind = kind.or(Some(BlockKind::Paragraph)),
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                text.push_str(&words);
            }
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::End(TagEnd::Heading(_) | TagEnd::Item | TagEnd::Paragraph | TagEnd::HtmlBlock) => {
                let whole = std::mem::take(&mut text);
                if !whole.trim().is_empty() {
                    let kind = kind.unwrap_or(BlockKind::Paragraph);
                    blocks.push(Block { kind, text: whole.trim().to_owned() });
                }
                kind = None;
            }
            _ => {}
        }
    }
    blocks
}

/// One page with its style inside, without script, in this language.
pub fn page(markdown: &str, title: &str, language: &str) -> String {
    let mut body = String::new();
    html::push_html(&mut body, Parser::new(markdown).filter_map(harmless));
    let title = escaped(title);
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}

const STYLE: &str = include_str!("minutes.css");

/// HTML that somebody typed stays text; a picture or a link that leads elsewhere than to the web or to mail keeps its words.
fn harmless(event: Event<'_>) -> Option<Event<'_>> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { ref dest_url, .. }) if !leads_outward(dest_url) => {
            Some(Event::Start(Tag::Emphasis))
        }
        event => Some(event),
    }
}

fn leads_outward(link: &str) -> bool {
    let link = link.to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| link.starts_with(scheme))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "# Møte\n\n**Til stede:** Anna\n\n## Vedtak\n\n- «A & B» flyttes\n- <b>x</b> [y](javascript:1)\n";

    #[test]
    fn a_text_is_taken_apart_without_its_marks() {
        let seen: Vec<_> = blocks(TEXT).into_iter().map(|block| (block.kind, block.text)).collect();
        let block = |kind, text: &str| (kind, text.to_owned());
        assert_eq!(
            seen,
            [
                block(BlockKind::Title, "Møte"),
                block(BlockKind::Paragraph, "Til stede: Anna"),
                block(BlockKind::Heading, "Vedtak"),
                block(BlockKind::Item, "«A & B» flyttes"),
                block(BlockKind::Item, "<b>x</b> y"),
            ]
        );
    }

    #[test]
    fn a_page_runs_nothing_and_leads_nowhere_it_should_not() {
        let page = page(TEXT, "A <script>", "nb");
        assert!(page.contains("<html lang=\"nb\">") && page.contains("<title>A &lt;script&gt;</title>"));
        assert!(page.contains("<h2>Vedtak</h2>") && page.contains("&lt;b&gt;x&lt;/b&gt;"));
        assert!(!page.contains("javascript:") && !page.contains("<b>") && !page.contains("<script"));
    }
}
