//! Saved views: a filter under a name.

mod change_view;
mod remove_view;
mod rename_view;
mod save_view;

pub use change_view::ChangeView;
pub use remove_view::RemoveView;
pub use rename_view::RenameView;
pub use save_view::SaveView;

use planning::{Filter, FilterPeriod, SavedView};

use crate::edit::{Edit, distinct, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;

/// The filter as it is kept: everything in it exists, and nothing is named twice.
fn sound(edit: &Edit<'_>, filter: Filter) -> Result<Filter, Refusal> {
    let Filter { channels, owners, categories, tags, campaigns, statuses, .. } = &filter;
    channels.iter().try_for_each(|id| edit.must_exist(Kind::Channel, id.0))?;
    owners.iter().try_for_each(|id| edit.must_exist(Kind::Person, id.0))?;
    categories.iter().try_for_each(|id| edit.must_exist(Kind::Category, id.0))?;
    tags.iter().try_for_each(|id| edit.must_exist(Kind::Tag, id.0))?;
    campaigns.iter().try_for_each(|id| edit.must_exist(Kind::Campaign, id.0))?;
    if let Some(FilterPeriod::Dates { from, to }) = filter.period
        && from > to
    {
        return Err(Refusal::Impossible { what: "period", why: format!("{from} is after {to}") });
    }
    Ok(Filter {
        channels: distinct(channels),
        owners: distinct(owners),
        categories: distinct(categories),
        tags: distinct(tags),
        campaigns: distinct(campaigns),
        statuses: distinct(statuses),
        text: filter.text.trim().to_owned(),
        ..filter
    })
}

/// A name that no other view has.
fn free(edit: &Edit<'_>, view: Option<&SavedView>, name: &str) -> Result<String, Refusal> {
    let others = edit.all::<SavedView>()?;
    let others = others.iter().filter(|other| view.is_none_or(|view| other.id != view.id));
    free_name(others.map(|other| &other.name), Kind::SavedView, worded("name of the view", name)?)
}
