//! The editorial meeting: its rhythm with an agenda, and each time it was held.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MeetingId, MeetingSeriesId, PointId, PostId, words};

words! {
    /// How often a meeting is held.
    Rhythm {
        Weekly = "weekly", TwiceAWeek = "twice_a_week", Monthly = "monthly", Quarterly = "quarterly",
        PlanningDay = "planning_day",
    }
}

words! {
    /// What a part of an agenda is made from.
    AgendaKind {
        /// What the last meeting left open or put off.
        OpenPoints = "open_points",
        LastWeek = "last_week", ThisWeek = "this_week", NextWeek = "next_week",
        LastMonth = "last_month", NextMonth = "next_month",
        LastQuarter = "last_quarter", NextQuarter = "next_quarter",
        Findings = "findings",
        /// Ideas without a date.
        Ideas = "ideas",
        /// Lines of the annual wheel whose lead time has begun.
        Wheel = "wheel",
        /// Questions and whatever else comes up.
        AnyOther = "any_other",
    }
}

words! {
    /// Whether a meeting goes on, was interrupted, or is over.
    MeetingState { Running = "running", Stopped = "stopped", Closed = "closed" }
}

words! { PointState { Open = "open", Done = "done", Dropped = "dropped" } }

/// One part of an agenda and how long it should take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgendaPart {
    pub kind: AgendaKind,
    pub minutes: u32,
}

/// A meeting that comes again, with the agenda the team keeps for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingSeries {
    pub id: MeetingSeriesId,
    pub name: String,
    pub rhythm: Rhythm,
    pub agenda: Vec<AgendaPart>,
}

impl Rhythm {
    /// The agenda such a meeting begins with; forty minutes for the weekly one.
    pub fn usual_agenda(self) -> Vec<AgendaPart> {
        use AgendaKind::*;
        let parts: &[(AgendaKind, u32)] = match self {
            Self::Weekly => &[
                (OpenPoints, 5),
                (LastWeek, 5),
                (ThisWeek, 10),
                (NextWeek, 5),
                (Findings, 5),
                (Ideas, 5),
                (Wheel, 3),
                (AnyOther, 2),
            ],
            Self::TwiceAWeek => {
                &[(OpenPoints, 3), (ThisWeek, 10), (NextWeek, 5), (Findings, 4), (Ideas, 5), (AnyOther, 3)]
            }
            Self::Monthly => &[
                (OpenPoints, 5),
                (LastMonth, 15),
                (NextMonth, 15),
                (Findings, 10),
                (Wheel, 10),
                (AnyOther, 5),
            ],
            Self::Quarterly => &[
                (OpenPoints, 10),
                (LastQuarter, 20),
                (NextQuarter, 25),
                (Wheel, 15),
                (Ideas, 15),
                (AnyOther, 5),
            ],
            Self::PlanningDay => &[
                (OpenPoints, 15),
                (LastQuarter, 45),
                (Wheel, 120),
                (NextQuarter, 90),
                (Ideas, 60),
                (AnyOther, 30),
            ],
        };
        parts.iter().map(|(kind, minutes)| AgendaPart { kind: *kind, minutes: *minutes }).collect()
    }
}

/// One time a meeting was held. Who was there and who does what stand as names, so that minutes outlive people's leaving.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Meeting {
    pub id: MeetingId,
    /// `None` when its series was removed since.
    pub series: Option<MeetingSeriesId>,
    pub name: String,
    #[ts(type = "string")]
    pub held_on: NaiveDate,
    pub state: MeetingState,
    pub present: Vec<String>,
    pub agenda: Vec<AgendaPart>,
    /// Where it was stopped: the part's place in the agenda, and what stood there.
    pub at_part: u32,
    pub at_item: u32,
    /// Seconds that each part of the agenda has taken so far, in its order; a part that is missing has taken none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<u32>>")]
    pub seconds_used: Vec<u32>,
    pub points: Vec<Point>,
    /// As they were written or edited; `None` while they still write themselves.
    pub minutes: Option<String>,
}

/// Something that remains to be done or answered, or a card that was put off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Point {
    pub id: PointId,
    pub text: String,
    /// The name of whoever does it.
    pub who: Option<String>,
    #[ts(type = "string | null")]
    pub due: Option<NaiveDate>,
    pub state: PointState,
    /// The card that was put off.
    pub post: Option<PostId>,
    /// Whether an earlier meeting left it open.
    pub carried: bool,
}
