//! Which placement a line of the export is about: by Meta's own id, else by permalink, else by channel, nearest planned time and
//! text. Only what leaves no doubt is taken without asking.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDateTime;
use planning::plan::{normal_link, normal_title};
use planning::{Channel, ChannelId, PlacementId, PlannedTime};
use serde::Serialize;
use ts_rs::TS;

use super::file::{MetaRow, Network};

/// A placement that a line may be about.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    pub placement: PlacementId,
    pub channel: ChannelId,
    pub title: &'a str,
    /// Its own text or its post's brief.
    pub text: &'a str,
    pub planned: Option<PlannedTime>,
    pub url: Option<&'a str>,
    /// What Meta calls it, once its figures came from there.
    pub meta_post: Option<&'a str>,
}

/// How sure it is that a line is about a placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Its figures came under the same id before.
    SamePost,
    SameLink,
    /// The one placement on the channel at about that time with about that text.
    TimeAndText,
    /// The editor said so.
    Confirmed,
    /// Something fits; somebody must look.
    Unsure,
    /// Nothing on the board fits.
    Nothing,
}

impl Certainty {
    /// Whether it is taken without asking.
    pub fn is_sure(self) -> bool {
        !matches!(self, Self::Unsure | Self::Nothing)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    pub placement: Option<PlacementId>,
    pub certainty: Certainty,
    /// What else it may be, best first.
    pub candidates: Vec<PlacementId>,
}

/// Elapsed minutes on the wall within which a planned time is about the same.
const ABOUT_THE_SAME: i64 = 90;
/// Days within which something planned is worth showing.
const NEAR_DAYS: i64 = 3;
const SHOWN: usize = 5;

/// One link per row, in the rows' order. `confirmed` goes before everything: a placement by the post's id, or none at all.
/// No placement is given to two rows.
pub fn links(
    network: Network,
    rows: &[MetaRow],
    channels: &[Channel],
    candidates: &[Candidate<'_>],
    confirmed: &BTreeMap<String, Option<PlacementId>>,
) -> Vec<Link> {
    let places = Places::of(network, channels, candidates);
    let mut links: Vec<Link> = rows.iter().map(|row| places.link(row, confirmed)).collect();
    // The surest comes first; whoever comes later to a placement that is taken has to be looked at.
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|index| {
        (links[*index].certainty != Certainty::Confirmed, links[*index].certainty, *index)
    });
    let mut taken: HashSet<PlacementId> = HashSet::new();
    for index in order {
        let link = &mut links[index];
        if let Some(placement) = link.placement.filter(|_| link.certainty.is_sure())
            && !taken.insert(placement)
        {
            link.certainty = Certainty::Unsure;
            link.placement = None;
        }
    }
    for link in &mut links {
        if link.certainty == Certainty::Unsure {
            link.placement = link.placement.filter(|placement| !taken.contains(placement));
        }
    }
    links
}

struct Places<'a> {
    network: Network,
    channels: &'a [Channel],
    candidates: &'a [Candidate<'a>],
    by_post: HashMap<&'a str, PlacementId>,
    by_link: HashMap<String, PlacementId>,
}

impl<'a> Places<'a> {
    fn of(network: Network, channels: &'a [Channel], candidates: &'a [Candidate<'a>]) -> Self {
        let linked = candidates.iter().filter_map(|it| Some((same_link(it.url?), it.placement)));
        Self {
            network,
            channels,
            candidates,
            by_post: candidates.iter().filter_map(|it| Some((it.meta_post?, it.placement))).collect(),
            by_link: linked.filter(|(link, _)| !link.is_empty()).collect(),
        }
    }

    fn link(&self, row: &MetaRow, confirmed: &BTreeMap<String, Option<PlacementId>>) -> Link {
        let sure =
            |placement, certainty| Link { placement: Some(placement), certainty, candidates: self.near(row) };
        if let Some(said) = confirmed.get(&row.post) {
            return match said {
                Some(placement) => sure(*placement, Certainty::Confirmed),
                None => Link { placement: None, certainty: Certainty::Nothing, candidates: self.near(row) },
            };
        }
        if let Some(placement) = self.by_post.get(row.post.as_str()) {
            return sure(*placement, Certainty::SamePost);
        }
        if let Some(placement) = self.by_link.get(&same_link(&row.permalink)) {
            return sure(*placement, Certainty::SameLink);
        }
        let scored = self.scored(row);
        let candidates = scored.iter().take(SHOWN).map(|(_, it)| it.placement).collect();
        let fits = |score: &Score| score.away <= ABOUT_THE_SAME && score.alike >= 0.6;
        let Some((best, first)) = scored.first() else {
            return Link { placement: None, certainty: Certainty::Nothing, candidates };
        };
        let only = scored.get(1).is_none_or(|(second, _)| !fits(second));
        let one_account = self.of_account(row).len() == 1;
        let certainty = match best {
            best if fits(best) && only && one_account => Certainty::TimeAndText,
            best if best.alike >= 0.3 || best.away <= ABOUT_THE_SAME => Certainty::Unsure,
            _ => return Link { placement: None, certainty: Certainty::Nothing, candidates },
        };
        Link { placement: Some(first.placement), certainty, candidates }
    }

    fn near(&self, row: &MetaRow) -> Vec<PlacementId> {
        self.scored(row).into_iter().take(SHOWN).map(|(_, it)| it.placement).collect()
    }

    /// The channel of this account; every channel of the platform when none or several have its name.
    fn of_account(&self, row: &MetaRow) -> Vec<ChannelId> {
        let platform = self.network.platform();
        let all: Vec<&Channel> =
            self.channels.iter().filter(|channel| channel.platform == platform).collect();
        let names: Vec<String> = row.account.iter().map(|name| normal_title(name)).collect();
        let called = |channel: &&&Channel| {
            let own = [Some(channel.name.as_str()), channel.handle.as_deref()];
            own.into_iter().flatten().any(|name| names.contains(&normal_title(name)))
        };
        let named: Vec<ChannelId> = all.iter().filter(called).map(|channel| channel.id).collect();
        match named.len() {
            1 => named,
            _ => all.into_iter().map(|channel| channel.id).collect(),
        }
    }

    /// Best first.
    fn scored(&self, row: &MetaRow) -> Vec<(Score, &Candidate<'a>)> {
        let channels = self.of_account(row);
        let words = words(&row.text);
        let mut scored: Vec<(Score, &Candidate<'_>)> = self
            .candidates
            .iter()
            .filter(|it| channels.contains(&it.channel))
            .filter_map(|it| Some((Score::of(row.published, &words, it)?, it)))
            .collect();
        scored.sort_by(|(one, first), (other, second)| {
            other.worth().total_cmp(&one.worth()).then(first.placement.cmp(&second.placement))
        });
        scored
    }
}

#[derive(Debug, Clone, Copy)]
struct Score {
    /// Minutes between publishing and the planned time; none inside a planned day.
    away: i64,
    /// How much of the title or the beginning of the text is in the line, from 0 to 1.
    alike: f64,
}

impl Score {
    fn of(published: NaiveDateTime, said: &HashSet<String>, candidate: &Candidate<'_>) -> Option<Self> {
        let planned = candidate.planned?;
        let away = match planned.minute() {
            Some(minute) => (published - minute).num_minutes().abs(),
            None => {
                let before = (planned.first_day() - published.date()).num_days();
                let after = (published.date() - planned.last_day()).num_days();
                before.max(after).max(0) * 24 * 60
            }
        };
        if away > NEAR_DAYS * 24 * 60 {
            return None;
        }
        let beginning: String = candidate.text.split_whitespace().take(12).collect::<Vec<_>>().join(" ");
        let alike = part_of(&words(candidate.title), said).max(part_of(&words(&beginning), said));
        Some(Self { away, alike })
    }

    fn worth(self) -> f64 {
        self.alike - self.away as f64 / (NEAR_DAYS * 24 * 60) as f64
    }
}

fn part_of(words: &HashSet<String>, said: &HashSet<String>) -> f64 {
    match words.len() {
        0 => 0.0,
        count => words.intersection(said).count() as f64 / count as f64,
    }
}

/// Words of three letters and more, without case and marks.
fn words(text: &str) -> HashSet<String> {
    let spaced: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words = spaced.split_whitespace().map(normal_title).filter(|word| word.chars().count() > 2);
    words.collect()
}

/// A permalink without what differs between two ways of copying it.
fn same_link(link: &str) -> String {
    let link = normal_link(link);
    let link = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://")).unwrap_or(&link);
    let link = link.strip_prefix("www.").or_else(|| link.strip_prefix("m.")).unwrap_or(link);
    link.to_owned()
}
