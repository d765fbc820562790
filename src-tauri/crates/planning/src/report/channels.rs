//! Per channel: what became of what was planned, load against capacity, rhythm, silence, and what came of it.

use chrono::{Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::punctuality::Punctuality;
use super::results::{Band, mean_rate};
use super::scope::{Counted, Scope, Stand, counts, went_out};
use super::totals::Tally;
use crate::model::{Channel, ChannelId, ChannelState, EngagementTarget, Percent, PlacementState, Weight};
use crate::plan::Lane;
use crate::planned_time::{PlannedTime, monday_of};
use crate::register::Kept;
use crate::wall_clock::{date_of, day_number};

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChannelReport {
    pub channel: ChannelId,
    pub name: String,
    pub state: ChannelState,
    pub placements: Tally,
    pub punctuality: Punctuality,
    /// The ISO weeks whose Thursday lies in the period, as a week belongs to the year of its Thursday; none for a campaign, because a channel's load is everybody's.
    pub weeks: Vec<ReportWeek>,
    pub least_per_week: Option<Weight>,
    pub most_per_week: Option<Weight>,
    pub quiet_weeks: usize,
    pub full_weeks: usize,
    /// The longest stretch of days without anything out, until today at most.
    pub silence: Option<Silence>,
    pub with_results: usize,
    pub reach: u64,
    pub reactions: u64,
    pub comments: u64,
    pub shares: u64,
    pub clicks: u64,
    /// As noted last in the period.
    pub followers: Option<u32>,
    pub engagement: Option<Percent>,
    pub target: EngagementTarget,
    pub band: Option<Band>,
}

/// One ISO week on a channel: what is out or still to come in it, in whole posts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct ReportWeek {
    #[ts(type = "string")]
    pub monday: NaiveDate,
    pub load: Weight,
    /// `None` where the channel is not active, or not open yet or any more.
    pub kept: Option<Kept>,
}

/// Days without anything out, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ReportSilence")]
pub struct Silence {
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    pub days: i32,
}

/// Active channels, and others that something was planned on; most planned first.
pub(super) fn channels(scope: &Scope<'_>) -> Vec<ChannelReport> {
    let mut rows: Vec<ChannelReport> =
        scope.ground.plan.lanes().filter_map(|lane| row(scope, lane)).collect();
    rows.sort_by_cached_key(|row| {
        (std::cmp::Reverse(row.placements.planned), row.name.to_lowercase(), row.channel)
    });
    rows
}

fn row(scope: &Scope<'_>, lane: &Lane) -> Option<ChannelReport> {
    let channel = &lane.channel;
    let own: Vec<Counted<'_>> =
        scope.counted.iter().filter(|counted| counted.placement.channel == channel.id).copied().collect();
    let is_wanted = match scope.campaign {
        Some(_) => !own.is_empty(),
        None => channel.state == ChannelState::Active || !own.is_empty(),
    };
    if !is_wanted {
        return None;
    }
    let (weeks, silence) = match scope.campaign {
        Some(_) => (Vec::new(), None),
        None => (weeks(scope, lane), silence(scope, channel)),
    };
    let mut published: Vec<&Counted<'_>> =
        own.iter().filter(|counted| counted.stand == Stand::Published).collect();
    published.sort_by_key(|counted| (counted.planned.last_day(), counted.placement.id));
    let results = || published.iter().filter_map(|counted| counted.placement.results.as_ref());
    let sum = |figure: fn(&crate::model::Results) -> Option<u32>| -> u64 {
        results().filter_map(figure).map(u64::from).sum()
    };
    let engagement = mean_rate(results());
    let target = channel.engagement_target();
    let count = |kept| weeks.iter().filter(|week| week.kept == Some(kept)).count();
    Some(ChannelReport {
        channel: channel.id,
        name: channel.name.clone(),
        state: channel.state,
        placements: Tally::of(&own),
        punctuality: Punctuality::of(scope, &own),
        least_per_week: channel.capacity.least_per_week,
        most_per_week: channel.capacity.most_per_week,
        quiet_weeks: count(Kept::TooQuiet),
        full_weeks: count(Kept::TooFull),
        weeks,
        silence,
        with_results: results().count(),
        reach: sum(|results| results.reach),
        reactions: sum(|results| results.reactions),
        comments: sum(|results| results.comments),
        shares: sum(|results| results.shares),
        clicks: sum(|results| results.clicks),
        followers: results().filter_map(|results| results.followers).next_back(),
        engagement,
        target,
        band: engagement.map(|rate| Band::of(rate, target)),
    })
}

fn weeks(scope: &Scope<'_>, lane: &Lane) -> Vec<ReportWeek> {
    let channel = &lane.channel;
    let mut monday = monday_of(scope.from);
    let mut weeks = Vec::new();
    while monday <= scope.to {
        let thursday = monday + Days::new(3);
        if (scope.from..=scope.to).contains(&thursday) {
            weeks.push(week(scope, lane, channel, monday));
        }
        monday = monday + Days::new(7);
    }
    weeks
}

fn week(scope: &Scope<'_>, lane: &Lane, channel: &Channel, monday: NaiveDate) -> ReportWeek {
    let first = day_number(monday);
    let stops = lane.stops.on_days(first..first + 7).iter();
    let in_play = stops.filter(|stop| stop.is_weekly() && stop.is_in_play(scope.ground.now));
    let load = Weight(in_play.map(|stop| stop.weight.0).sum());
    let not_yet = channel.opened_on.is_some_and(|opened| opened > monday + Days::new(6));
    let no_more = channel.state != ChannelState::Active;
    ReportWeek { monday, load, kept: (!not_yet && !no_more).then(|| Kept::of(channel, load)) }
}

/// When things went out on a channel, whenever they were planned for.
fn out_times(scope: &Scope<'_>, channel: &Channel) -> impl Iterator<Item = PlannedTime> {
    let posts = scope.ground.posts.iter().filter(|(post, _)| counts(post, None));
    let of_channel = posts.flat_map(|(post, placements)| placements.iter().map(move |it| (post, it)));
    of_channel
        .filter(|(_, it)| it.channel == channel.id && it.state == PlacementState::Published)
        .filter_map(|(post, placement)| Some(went_out(placement, placement.planned.or(post.planned)?)))
}

/// Between two days out, or from the start of the period to the first, or from the last to its end or today.
fn silence(scope: &Scope<'_>, channel: &Channel) -> Option<Silence> {
    if channel.state != ChannelState::Active {
        return None;
    }
    let from = channel.opened_on.map_or(scope.from, |opened| opened.max(scope.from));
    let to = scope.to.min(scope.ground.now.today());
    let mut out: Vec<i32> = out_times(scope, channel)
        .filter_map(PlannedTime::day)
        .filter(|day| (from..=to).contains(day))
        .map(day_number)
        .collect();
    out.sort_unstable();
    let (start, end) = (day_number(from) - 1, day_number(to) + 1);
    let edges: Vec<i32> = std::iter::once(start).chain(out).chain(std::iter::once(end)).collect();
    let mut longest: Option<(i32, i32)> = None;
    for pair in edges.windows(2) {
        let days = pair[1] - pair[0] - 1;
        if days > 0 && longest.is_none_or(|(_, most)| days > most) {
            longest = Some((pair[0] + 1, days));
        }
    }
    longest.map(|(first, days)| Silence { from: date_of(first), to: date_of(first + days - 1), days })
}
