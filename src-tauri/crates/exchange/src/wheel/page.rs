//! The wheel as one page that needs nothing else: for the intranet, for those without the program, and for the wall in A3 or A4.

use std::fmt::Write as _;

use planning::holidays::Language;

/// Everything on the page, with its dates in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub language: Language,
    /// The board's name.
    pub board: String,
    /// "2026", "2026/27".
    pub span: String,
    /// The drawing as an SVG element, if there is one.
    pub drawing: Option<String>,
    pub rings: Vec<PageRing>,
    /// Date and name.
    pub holidays: Vec<(String, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRing {
    pub name: String,
    pub rows: Vec<PageRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRow {
    pub title: String,
    pub dates: String,
    pub weeks: String,
    pub owner: String,
    pub posts: String,
    pub notes: String,
}

struct Words {
    wheel: &'static str,
    entry: &'static str,
    dates: &'static str,
    weeks: &'static str,
    owner: &'static str,
    posts: &'static str,
    notes: &'static str,
    holidays: &'static str,
    no_ring: &'static str,
    drawn: &'static str,
}

const NORWEGIAN: Words = Words {
    wheel: "Årshjul",
    entry: "Oppføring",
    dates: "Dager",
    weeks: "Uker",
    owner: "Ansvarlig",
    posts: "Innlegg",
    notes: "Notater",
    holidays: "Helligdager",
    no_ring: "Uten ring",
    drawn: "Årshjulet tegnet som hjul. Alt i tegningen står i tabellene under.",
};

const ENGLISH: Words = Words {
    wheel: "Annual wheel",
    entry: "Entry",
    dates: "Dates",
    weeks: "Weeks",
    owner: "Owner",
    posts: "Posts",
    notes: "Notes",
    holidays: "Public holidays",
    no_ring: "Without ring",
    drawn: "The annual wheel as a drawing. Everything in it stands in the tables below.",
};

const STYLE: &str = "
:root{color-scheme:light;font:16px/1.5 system-ui,sans-serif;color:#1d2329;background:#fff}
body{max-width:72rem;margin:0 auto;padding:2rem 1.5rem 4rem}
h1{margin:0;font-size:2.25rem;letter-spacing:-.02em}header p{margin:.25rem 0 1.5rem;color:#4b545c}
h2{margin:2rem 0 .5rem;font-size:1.25rem}
figure{margin:0}figure svg{display:block;width:100%;height:auto;max-height:95vh}
table{width:100%;border-collapse:collapse}th,td{padding:.4rem .6rem;border-bottom:1px solid #d5d9dc;text-align:start;vertical-align:top}
thead th{color:#4b545c;font-weight:600;font-size:.875rem}tbody th{font-weight:600}.notes{color:#4b545c;white-space:pre-line}
.wrap{overflow-x:auto}
@media print{@page{margin:12mm}body{max-width:none;padding:0}figure{break-after:page;height:100vh;display:grid;place-items:center}
figure svg{max-height:96vh}h2{break-after:avoid}tr{break-inside:avoid}:root{font-size:10pt}}
";

/// The whole page as text.
pub fn page(page: &Page) -> String {
    let (words, code) = match page.language {
        Language::Nb | Language::Nn => (&NORWEGIAN, "nb"),
        _ => (&ENGLISH, "en"),
    };
    let title = format!("{} {}", words.wheel, page.span);
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{0} – {1}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{0}</h1>\n<p>{1}</p>\n</header>\n<main>\n",
        escaped(&title),
        escaped(&page.board),
    );
    if let Some(drawing) = &page.drawing {
        // An image to those who listen: what it shows stands in the tables.
        let _ =
            writeln!(html, "<figure role=\"img\" aria-label=\"{}\">{drawing}</figure>", escaped(words.drawn));
    }
    for ring in &page.rings {
        let name = if ring.name.is_empty() { words.no_ring } else { &ring.name };
        ring_table(&mut html, name, &ring.rows, words);
    }
    if !page.holidays.is_empty() {
        let _ = writeln!(html, "<section>\n<h2>{}</h2>\n<ul>", escaped(words.holidays));
        for (date, name) in &page.holidays {
            let _ = writeln!(html, "<li>{}: {}</li>", escaped(date), escaped(name));
        }
        html.push_str("</ul>\n</section>\n");
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

fn ring_table(html: &mut String, name: &str, rows: &[PageRow], words: &Words) {
    let _ = writeln!(html, "<section>\n<h2>{}</h2>\n<div class=\"wrap\"><table>\n<thead><tr>", escaped(name));
    for heading in [words.entry, words.dates, words.weeks, words.owner, words.posts, words.notes] {
        let _ = write!(html, "<th scope=\"col\">{}</th>", escaped(heading));
    }
    html.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        let _ = write!(html, "<tr><th scope=\"row\">{}</th>", escaped(&row.title));
        for cell in [&row.dates, &row.weeks, &row.owner, &row.posts] {
            let _ = write!(html, "<td>{}</td>", escaped(cell));
        }
        let _ = writeln!(html, "<td class=\"notes\">{}</td></tr>", escaped(&row.notes));
    }
    html.push_str("</tbody>\n</table></div>\n</section>\n");
}

/// Text from cards is data, never markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}
