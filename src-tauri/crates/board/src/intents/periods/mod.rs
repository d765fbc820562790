//! Blackouts and events.

mod add_blackout;
mod add_event;
mod change_blackout;
mod change_event;
mod remove_blackout;
mod remove_event;

pub use add_blackout::AddBlackout;
pub use add_event::AddEvent;
pub use change_blackout::ChangeBlackout;
pub use change_event::ChangeEvent;
pub use remove_blackout::RemoveBlackout;
pub use remove_event::RemoveEvent;

use planning::{Blackout, Event, PlannedTime};

use crate::edit::{Edit, Told, distinct, worded};
use crate::entity::Kind;
use crate::refusal::Refusal;

pub(super) fn put_blackout(edit: &mut Edit<'_>, mut blackout: Blackout) -> Result<Told, Refusal> {
    blackout.name = worded("name of the blackout", &blackout.name)?;
    must_be_a_period(blackout.from, blackout.to)?;
    for channel in blackout.channels.iter().flatten() {
        edit.must_exist(Kind::Channel, channel.0)?;
    }
    blackout.channels = blackout.channels.map(|channels| {
        let mut channels = distinct(&channels);
        channels.sort_unstable();
        channels
    });
    edit.put(&blackout)?;
    Ok(Told::about(blackout.name).made(blackout.id.0))
}

fn put_event(edit: &mut Edit<'_>, mut event: Event) -> Result<Told, Refusal> {
    event.name = worded("name of the event", &event.name)?;
    must_be_a_period(event.from, event.to)?;
    edit.put(&event)?;
    Ok(Told::about(event.name).made(event.id.0))
}

fn must_be_a_period(from: PlannedTime, to: PlannedTime) -> Result<(), Refusal> {
    let why = if from.day().is_none() || to.day().is_none() {
        format!("{from} to {to} is not made of days or minutes")
    } else if from.first_day() > to.last_day()
        || from.minute().zip(to.minute()).is_some_and(|(from, to)| from > to)
    {
        format!("{from} is after {to}")
    } else {
        return Ok(());
    };
    Err(Refusal::Impossible { what: "period", why })
}
