//! Charts as drawings inside the page. Told apart by pattern and by words, never by colour alone.

use std::fmt::Write;

use planning::register::Kept;

use super::html::escaped;
use super::{Chart, Pattern};

/// Width and height of a bar's drawing; it is stretched to the page's width.
const WIDE: f64 = 400.0;
const HIGH: f64 = 16.0;

pub(super) fn write(page: &mut String, index: usize, title: &str, chart: &Chart) {
    // Writing to a String cannot fail.
    let _ = writeln!(page, "<figure aria-label=\"{}\">", escaped(title));
    match chart {
        Chart::Bars { parts, rows } => {
            let whole = |bar: &super::Bar| bar.values.iter().sum::<f64>().max(bar.wanted.unwrap_or(0.0));
            let top = rows.iter().map(whole).fold(1e-9, f64::max);
            legend(page, index, parts.iter().map(|(pattern, name)| (*pattern, name.as_str())));
            page.push_str("<dl class=\"rows\">\n");
            for (row, bar) in rows.iter().enumerate() {
                let mut drawing = String::new();
                let mut x = 0.0;
                for ((pattern, _), value) in parts.iter().zip(&bar.values).filter(|(_, value)| **value > 0.0)
                {
                    let width = value / top * (WIDE - 2.0);
                    rect(
                        &mut drawing,
                        &format!("c{index}-{row}"),
                        *pattern,
                        (x + 1.0, 2.0),
                        (width, HIGH - 4.0),
                    );
                    x += width;
                }
                if let Some(wanted) = bar.wanted {
                    let at = wanted / top * (WIDE - 2.0) + 1.0;
                    let _ = write!(
                        drawing,
                        "<path d=\"M{at:.1} 0V{HIGH}\" stroke=\"#1d2529\" stroke-width=\"3\"/>"
                    );
                }
                let patterns =
                    patterns(&format!("c{index}-{row}"), parts.iter().map(|(pattern, _)| *pattern));
                line(
                    page,
                    &bar.name,
                    &bar.says,
                    &format!(
                        "<svg viewBox=\"0 0 {WIDE} {HIGH}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{patterns}{drawing}</svg>"
                    ),
                );
            }
        }
        Chart::Weeks { legend: names, rows } => {
            legend(page, index, names.iter().map(|(pattern, name)| (*pattern, name.as_str())));
            page.push_str("<dl class=\"rows\">\n");
            for (row, weeks) in rows.iter().enumerate() {
                line(page, &weeks.name, &weeks.says, &week_bars(&format!("c{index}-{row}"), weeks));
            }
        }
        Chart::Bands { legend, rows } => {
            let _ = writeln!(
                page,
                "<ul class=\"legend\"><li><svg viewBox=\"0 0 20 14\" aria-hidden=\"true\"><rect x=\"1\" y=\"3\" width=\"18\" height=\"8\" \
                 fill=\"#d5e6e9\" stroke=\"#0f6476\" stroke-dasharray=\"2 2\"/></svg>{}</li></ul>",
                escaped(legend)
            );
            let top = rows.iter().map(|row| row.value.max(row.most)).fold(1e-9, f64::max) * 1.05;
            page.push_str("<dl class=\"rows\">\n");
            for row in rows {
                let at = |value: f64| value / top * (WIDE - 4.0) + 2.0;
                let drawing = format!(
                    "<rect x=\"{:.1}\" y=\"1\" width=\"{:.1}\" height=\"{}\" fill=\"#d5e6e9\" stroke=\"#0f6476\" stroke-dasharray=\"3 3\"/>\
                     <path d=\"M2 8H{:.1}\" stroke=\"#1d2529\" stroke-width=\"4\"/>\
                     <path d=\"M{:.1} 2V14\" stroke=\"#1d2529\" stroke-width=\"6\"/>",
                    at(row.least),
                    at(row.most) - at(row.least),
                    HIGH - 2.0,
                    at(row.value),
                    at(row.value),
                );
                line(
                    page,
                    &row.name,
                    &row.says,
                    &format!(
                        "<svg viewBox=\"0 0 {WIDE} {HIGH}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{drawing}</svg>"
                    ),
                );
            }
        }
    }
    page.push_str("</dl>\n</figure>\n");
}

/// The value is said in words beside the drawing, so the drawing itself is silent.
fn line(page: &mut String, name: &str, says: &str, drawing: &str) {
    let _ = writeln!(
        page,
        "<dt>{}</dt><dd>{drawing}</dd><dd class=\"value\">{}</dd>",
        escaped(name),
        escaped(says)
    );
}

fn week_bars(id: &str, weeks: &super::Weeks) -> String {
    const STEP: f64 = 10.0;
    const TALL: f64 = 32.0;
    let wide = weeks.loads.len() as f64 * STEP;
    let most = weeks.loads.iter().map(|(load, _)| *load).fold(weeks.most.unwrap_or(1.0), f64::max).max(1.0);
    let y = |load: f64| TALL - load / most * (TALL - 3.0) - 1.0;
    let mut drawing = patterns(id, [Pattern::Hatched].into_iter());
    for limit in [weeks.least, weeks.most].into_iter().flatten() {
        let _ = write!(
            drawing,
            "<path d=\"M0 {0:.1}H{wide}\" stroke=\"#4c585e\" stroke-dasharray=\"2 2\"/>",
            y(limit)
        );
    }
    for (index, (load, kept)) in weeks.loads.iter().enumerate() {
        let pattern = match kept {
            Some(Kept::TooQuiet) => Pattern::Hollow,
            Some(Kept::TooFull) => Pattern::Hatched,
            Some(Kept::Kept) | None => Pattern::Solid,
        };
        let top = y(*load).min(TALL - 3.0);
        rect(&mut drawing, id, pattern, (index as f64 * STEP + 1.5, top), (STEP - 3.0, TALL - 0.5 - top));
    }
    let pixels = wide * 1.1;
    format!(
        "<svg class=\"weeks\" viewBox=\"0 0 {wide} {TALL}\" width=\"{pixels:.0}\" height=\"36\" aria-hidden=\"true\">{drawing}</svg>"
    )
}

fn legend<'n>(page: &mut String, index: usize, names: impl Iterator<Item = (Pattern, &'n str)>) {
    page.push_str("<ul class=\"legend\">");
    for (number, (pattern, name)) in names.enumerate() {
        let id = format!("l{index}-{number}");
        let mut drawing = patterns(&id, [pattern].into_iter());
        rect(&mut drawing, &id, pattern, (1.0, 1.0), (18.0, 12.0));
        let _ = write!(
            page,
            "<li><svg viewBox=\"0 0 20 14\" aria-hidden=\"true\">{drawing}</svg>{}</li>",
            escaped(name)
        );
    }
    page.push_str("</ul>\n");
}

fn rect(drawing: &mut String, id: &str, pattern: Pattern, (x, y): (f64, f64), (width, height): (f64, f64)) {
    let (fill, stroke) = match pattern {
        Pattern::Solid => ("#0f6476".to_owned(), "#0f6476"),
        Pattern::Hatched => (format!("url(#{id}-hatched)"), "#9b1c1c"),
        Pattern::Dotted => (format!("url(#{id}-dotted)"), "#0f6476"),
        Pattern::Hollow => ("#fff".to_owned(), "#4c585e"),
    };
    let _ = write!(
        drawing,
        "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{fill}\" stroke=\"{stroke}\"/>"
    );
}

fn patterns(id: &str, wanted: impl Iterator<Item = Pattern>) -> String {
    let mut drawing = String::from("<defs>");
    for pattern in wanted {
        let _ = match pattern {
            Pattern::Hatched => write!(
                drawing,
                "<pattern id=\"{id}-hatched\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
                 <rect width=\"4\" height=\"4\" fill=\"#fff\"/><rect width=\"1.8\" height=\"4\" fill=\"#9b1c1c\"/></pattern>"
            ),
            Pattern::Dotted => write!(
                drawing,
                "<pattern id=\"{id}-dotted\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">\
                 <rect width=\"5\" height=\"5\" fill=\"#fff\"/><circle cx=\"2.5\" cy=\"2.5\" r=\"1.2\" fill=\"#0f6476\"/></pattern>"
            ),
            Pattern::Solid | Pattern::Hollow => Ok(()),
        };
    }
    drawing.push_str("</defs>");
    drawing
}
