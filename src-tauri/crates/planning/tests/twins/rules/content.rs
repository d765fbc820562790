//! The same thing twice, or in the wrong order: double_post, duplicate, sequence.

use std::collections::BTreeMap;

use planning::*;

use crate::facts::{Item, about, distinct, runs};
use crate::scene::Scene;

fn of_post<'a>(scene: &'a Scene, post: &Post) -> Vec<Item<'a>> {
    scene.in_play().into_iter().filter(|item| item.post.id == post.id).collect()
}

pub(crate) fn double_post(scene: &Scene) -> Vec<Finding> {
    use Platform::{Intranet, Newsletter, Other, Podcast, Press, Print, Website};
    let limit = i64::from(scene.board.settings.double_post_hours) * 60;
    let mut findings = Vec::new();
    for post in scene.posts.iter().filter(|post| !post.allow_double_post) {
        let mut items = of_post(scene, post);
        items.retain(Item::is_exact);
        items.retain(|item| {
            !matches!(
                item.channel.platform,
                Newsletter | Website | Intranet | Press | Podcast | Print | Other
            )
        });
        for run in runs(&items, |a, b| b.minutes_after(a) < limit) {
            let channels = distinct(run.iter().map(|item| item.channel.id));
            if channels >= 2 && run.iter().any(Item::is_open) {
                let mut finding = about(RuleName::DoublePost, Severity::Info, &run);
                finding.post = Some(post.id);
                let span = run.last().unwrap().minutes_after(&run[0]);
                finding.numbers =
                    vec![("channels", channels as f64), ("minutes", span as f64), ("limit", limit as f64)];
                findings.push(finding);
            }
        }
    }
    findings
}

/// The few links and titles of random boards, and what they come down to.
fn link_of(post: &Post) -> Option<String> {
    let link = post.link.as_deref()?.to_lowercase();
    let link = link.split('#').next().unwrap().replace("?utm_source=fb", "");
    Some(link.trim_end_matches('/').to_owned()).filter(|link| !link.trim().is_empty())
}

fn title_of(post: &Post) -> Option<String> {
    let plain = post.title.to_lowercase().replace('å', "a").replace(['!', '\u{30a}'], "");
    Some(plain.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|title| !title.is_empty())
}

pub(crate) fn duplicate(scene: &Scene) -> Vec<Finding> {
    let limit = i64::from(scene.board.settings.duplicate_days);
    let mut groups: BTreeMap<String, Vec<Item<'_>>> = BTreeMap::new();
    for post in &scene.posts {
        let Some(first) = of_post(scene, post).into_iter().find(Item::is_dated) else { continue };
        let keys = link_of(post).map(|key| format!("link {key}")).into_iter();
        for key in keys.chain(title_of(post).map(|key| format!("title {key}"))) {
            groups.entry(key).or_default().push(first);
        }
    }
    let mut findings: Vec<Finding> = Vec::new();
    for mut group in groups.into_values() {
        let members: Vec<PostId> = group.iter().map(|item| item.post.id).collect();
        group.retain(|item| !item.post.reuses.is_some_and(|it| it != item.post.id && members.contains(&it)));
        group.sort_by_key(Item::order);
        for run in runs(&group, |a, b| (b.first - a.first).num_days() <= limit) {
            let days = run.windows(2).map(|pair| (pair[1].first - pair[0].first).num_days()).min().unwrap();
            let mut finding = about(RuleName::Duplicate, Severity::Info, &run);
            finding.numbers = vec![("days", days as f64), ("limit", limit as f64)];
            // The same posts are one finding, whether link or title or both say so.
            if run.iter().any(Item::is_open) && !findings.iter().any(|it| it.placements == finding.placements)
            {
                findings.push(finding);
            }
        }
    }
    findings
}

pub(crate) fn sequence(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for post in &scene.posts {
        let platform = match post.order {
            PublishingOrder::None => continue,
            PublishingOrder::WebFirst => Platform::Website,
            PublishingOrder::InternalFirst => Platform::Intranet,
        };
        let mut items = of_post(scene, post);
        items.retain(Item::is_dated);
        let home = items.iter().find(|item| item.channel.platform == platform).copied();
        let wrong = |item: &Item<'_>| match &home {
            _ if item.channel.platform == platform => false,
            None => true,
            Some(home) => {
                item.first < home.first
                    || (item.first == home.first
                        && item.is_exact()
                        && home.is_exact()
                        && home.minutes_after(item) >= 0)
            }
        };
        let mut listed: Vec<_> = items.iter().filter(|item| wrong(item)).copied().collect();
        if listed.is_empty() {
            continue;
        }
        listed.extend(home);
        listed.sort_by_key(Item::order);
        if listed.iter().any(Item::is_open) {
            let mut finding = about(RuleName::Sequence, Severity::Warning, &listed);
            finding.post = Some(post.id);
            findings.push(finding);
        }
    }
    findings
}
