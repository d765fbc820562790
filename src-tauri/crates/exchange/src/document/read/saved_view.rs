//! A saved view in the document, with its filter.

use planning::{
    CampaignId, CategoryId, ChannelId, Filter, FilterPeriod, PersonId, SavedView, SavedViewId, Status, TagId,
};
use serde_json::Value;

use super::super::DocumentError;
use super::super::fields::{Fields, parse, text_of, wrong_type};
use super::super::references::Ids;
use super::Names;
use crate::report::Report;

pub(super) fn read(
    mut fields: Fields<'_>,
    ids: &Ids,
    names: &Names,
    report: &mut Report,
) -> Result<SavedView, DocumentError> {
    let filter = fields.object("filter")?.map(|filter| read_filter(filter, names, report)).transpose()?;
    let view = SavedView {
        id: SavedViewId(ids.own(&mut fields)?),
        name: fields.text("name")?.unwrap_or_default(),
        filter: filter.unwrap_or_default(),
    };
    fields.finish(report);
    Ok(view)
}

fn read_filter(mut fields: Fields<'_>, names: &Names, report: &mut Report) -> Result<Filter, DocumentError> {
    let period = fields.raw("period").filter(|period| !period.is_null());
    let filter = Filter {
        channels: names.channels.many(fields.list("channels")?)?.into_iter().map(ChannelId).collect(),
        owners: names.people.many(fields.list("owners")?)?.into_iter().map(PersonId).collect(),
        categories: names.categories.many(fields.list("categories")?)?.into_iter().map(CategoryId).collect(),
        tags: names.tags.many(fields.list("tags")?)?.into_iter().map(TagId).collect(),
        campaigns: names.campaigns.many(fields.list("campaigns")?)?.into_iter().map(CampaignId).collect(),
        statuses: read_statuses(fields.list("statuses")?)?,
        sponsored: fields.maybe_flag("sponsored")?,
        has_findings: fields.flag("has_findings")?.unwrap_or(false),
        period: period.map(|period| read_period(&fields.at("period"), period, report)).transpose()?,
        text: fields.text("text")?.unwrap_or_default(),
    };
    fields.finish(report);
    Ok(filter)
}

fn read_statuses(items: Vec<(String, &Value)>) -> Result<Vec<Status>, DocumentError> {
    items.into_iter().map(|(place, item)| parse(&place, &text_of(&place, item)?)).collect()
}

/// A word such as `this_week`, or `{"dates": {"from", "to"}}`.
fn read_period(place: &str, value: &Value, report: &mut Report) -> Result<FilterPeriod, DocumentError> {
    if let Value::String(_) = value {
        let wrong = |_| {
            wrong_type(
                place,
                "this_week, next_week, four_weeks, this_month, this_quarter, past or unplanned",
                value,
            )
        };
        return serde_json::from_value(value.clone()).map_err(wrong);
    }
    let mut period = Fields::of(value, place)?;
    let missing = period.missing("dates");
    let mut dates = period.object("dates")?.ok_or(missing)?;
    let (from, to) = (dates.date("from")?, dates.date("to")?);
    if from > to {
        let why = format!("{to} is before {from}; swap “from” and “to”");
        return Err(DocumentError { place: dates.at("to"), why });
    }
    dates.finish(report);
    period.finish(report);
    Ok(FilterPeriod::Dates { from, to })
}
