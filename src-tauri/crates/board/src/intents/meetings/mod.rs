//! What people do with meetings: keep their rhythm and agenda, hold them, and write down what was decided.

mod add_meeting_series;
mod close_meeting;
mod describe_meeting_series;
mod note_attendance;
mod put_off_post;
mod raise_point;
mod remove_meeting;
mod remove_meeting_series;
mod resume_meeting;
mod settle_point;
mod start_meeting;
mod stop_meeting;
mod write_minutes;

pub use add_meeting_series::AddMeetingSeries;
pub use close_meeting::CloseMeeting;
pub use describe_meeting_series::DescribeMeetingSeries;
pub use note_attendance::NoteAttendance;
pub use put_off_post::PutOffPost;
pub use raise_point::RaisePoint;
pub use remove_meeting::RemoveMeeting;
pub use remove_meeting_series::RemoveMeetingSeries;
pub use resume_meeting::ResumeMeeting;
pub use settle_point::SettlePoint;
pub use start_meeting::StartMeeting;
pub use stop_meeting::StopMeeting;
pub use write_minutes::WriteMinutes;

use planning::{AgendaPart, Meeting, MeetingId, MeetingState};

use crate::edit::{Edit, Told};
use crate::refusal::Refusal;

/// Changes a meeting and tells of it by its name.
fn change_meeting(
    edit: &mut Edit<'_>,
    id: MeetingId,
    change: impl FnOnce(&mut Meeting) -> Result<(), Refusal>,
) -> Result<Told, Refusal> {
    let mut meeting: Meeting = edit.get(id.0)?;
    change(&mut meeting)?;
    edit.put(&meeting)?;
    Ok(Told::about(meeting.name))
}

/// A meeting that is over takes nothing in any more.
fn must_not_be_closed(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.state {
        MeetingState::Closed => {
            let why = format!("“{}” of {} is closed; start the next one", meeting.name, meeting.held_on);
            Err(Refusal::Impossible { what: "meeting", why })
        }
        MeetingState::Running | MeetingState::Stopped => Ok(()),
    }
}

/// Notes how long each part of a meeting has taken, where that is known.
fn keep_time(meeting: &mut Meeting, seconds_used: Option<Vec<u32>>) -> Result<(), Refusal> {
    let Some(seconds) = seconds_used else { return Ok(()) };
    if seconds.len() > meeting.agenda.len() {
        let why = format!("{} times were given for {} parts", seconds.len(), meeting.agenda.len());
        return Err(Refusal::Impossible { what: "time of a meeting", why });
    }
    meeting.seconds_used = seconds;
    Ok(())
}

/// Stops every meeting that runs: only one is held at a time.
fn stop_running(edit: &mut Edit<'_>) -> Result<(), Refusal> {
    let running = edit.all::<Meeting>()?.into_iter().filter(|it| it.state == MeetingState::Running);
    for mut meeting in running.collect::<Vec<_>>() {
        meeting.state = MeetingState::Stopped;
        edit.put(&meeting)?;
    }
    Ok(())
}

/// An agenda with at least one part, none of them twice.
fn checked_agenda(agenda: Vec<AgendaPart>) -> Result<Vec<AgendaPart>, Refusal> {
    let twice = |part: &AgendaPart| agenda.iter().filter(|other| other.kind == part.kind).count() > 1;
    if agenda.is_empty() {
        return Err(Refusal::Empty { what: "agenda" });
    }
    if let Some(part) = agenda.iter().find(|part| twice(part)) {
        let why = format!("“{}” stands in it twice; leave it once", part.kind.word());
        return Err(Refusal::Impossible { what: "agenda", why });
    }
    Ok(agenda)
}
