//! A channel of the document, with its capacity and weights.

use std::collections::BTreeMap;

use planning::{
    AudienceId, Capacity, Channel, ChannelId, ChannelState, ClockTime, EngagementTarget, Format, PersonId,
    Platform, Tier, Weight, Window,
};

use super::super::DocumentError;
use super::super::fields::{Fields, parse, text_of, weight};
use super::{Names, read_rules};
use crate::report::Report;

pub(super) fn read(
    mut fields: Fields<'_>,
    names: &Names,
    report: &mut Report,
) -> Result<Channel, DocumentError> {
    let platform = fields.word("platform")?.unwrap_or(Platform::Other);
    let capacity = fields.object("capacity")?.map(|capacity| read_capacity(capacity, report)).transpose()?;
    let administrators = fields.list("administrators")?;
    let channel = Channel {
        id: ChannelId(names.channels.own(&mut fields)?),
        name: fields.text("name")?.unwrap_or_else(|| platform.word().to_owned()),
        platform,
        handle: fields.maybe_text("handle")?,
        purpose: fields.text("purpose")?.unwrap_or_default(),
        audience: names.audiences.one(&mut fields, "audience")?.map(AudienceId),
        responsible: names.people.one(&mut fields, "responsible")?.map(PersonId),
        administrators: administrators
            .into_iter()
            .map(|(place, name)| text_of(&place, name))
            .collect::<Result<_, _>>()?,
        tier: fields.word("tier")?.unwrap_or(Tier::Primary),
        state: fields.word("state")?.unwrap_or(ChannelState::Active),
        review_on: fields.maybe_date("review_on")?,
        language: fields.maybe_text("language")?,
        privacy_notes: fields.text("privacy_notes")?.unwrap_or_default(),
        engagement_target: fields
            .object("engagement_target")?
            .map(|target| read_target(target, report))
            .transpose()?,
        opened_on: fields.maybe_date("opened_on")?,
        closed_on: fields.maybe_date("closed_on")?,
        capacity: capacity.unwrap_or_default(),
        format_weights: read_weights(fields.object("format_weights")?)?,
        rules: fields
            .object("rules")?
            .map(|rules| read_rules(rules, report))
            .transpose()?
            .unwrap_or_default(),
    };
    fields.finish(report);
    Ok(channel)
}

fn read_target(mut fields: Fields<'_>, report: &mut Report) -> Result<EngagementTarget, DocumentError> {
    let [no_least, no_most] = ["least", "most"].map(|key| fields.missing(key));
    let least = fields.percent("least")?.ok_or(no_least)?;
    let most = fields.percent("most")?.ok_or(no_most)?;
    if least > most {
        let why = format!("{} is below {}; swap them", most.percent(), least.percent());
        return Err(DocumentError { place: fields.at("most"), why });
    }
    fields.finish(report);
    Ok(EngagementTarget { least, most })
}

fn read_weights(weights: Option<Fields<'_>>) -> Result<BTreeMap<Format, Weight>, DocumentError> {
    let entries = weights.into_iter().flat_map(Fields::entries);
    entries.map(|(place, format, value)| Ok((parse(&place, format)?, weight(&place, value)?))).collect()
}

fn read_capacity(mut fields: Fields<'_>, report: &mut Report) -> Result<Capacity, DocumentError> {
    let mut windows = Vec::new();
    for (place, value) in fields.list("windows")? {
        let mut window = Fields::of(value, place)?;
        let missing = ["weekday", "from", "to"].map(|key| window.missing(key));
        let [no_weekday, no_from, no_to] = missing;
        let weekday = window.small("weekday", 1..=7)?.ok_or(no_weekday)?;
        let from: ClockTime = window.word("from")?.ok_or(no_from)?;
        let to: ClockTime = window.word("to")?.ok_or(no_to)?;
        if from > to {
            let why = format!("{to} is before {from}; a window lies within one day");
            return Err(DocumentError { place: window.at("to"), why });
        }
        windows.push(Window { weekday, from, to });
        window.finish(report);
    }
    windows.sort_unstable();
    let capacity = Capacity {
        min_gap_minutes: fields.maybe_number("min_gap_minutes")?,
        most_per_day: fields.maybe_weight("most_per_day")?,
        most_per_week: fields.maybe_weight("most_per_week")?,
        least_per_week: fields.maybe_weight("least_per_week")?,
        publishes_on_holidays: fields.flag("publishes_on_holidays")?.unwrap_or(false),
        cover_hours: fields.maybe_number("cover_hours")?.unwrap_or(0),
        requires_link: fields.flag("requires_link")?.unwrap_or(false),
        windows,
    };
    fields.finish(report);
    Ok(capacity)
}
