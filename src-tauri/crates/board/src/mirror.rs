//! What the program holds of the open file so as not to ask it: the plan, its findings, the meeting that runs.

use planning::findings::Delta;
use planning::plan::{PlannedPlacement, PlannedPost, Touched};
use planning::{
    Blackout, Board, Category, Channel, CycleEntry, Event, Findings, Meeting, MeetingId, MeetingState, Now,
    Person, Placement, Plan, Post,
};
use serde_json::Value;
use uuid::Uuid;

use crate::entity::{Entity, Kind, put_in_plan, remove_from_plan};
use crate::refusal::Refusal;
use crate::store::operation::Change;
use crate::store::{Connection, Record, Stored};

/// Beyond so many changed rows the plan is read anew instead of changed in place.
const MANY: usize = 2_000;

pub(crate) struct Mirror {
    pub(crate) plan: Plan,
    pub(crate) findings: Option<Findings>,
    /// The meeting that runs, if one does: what is done meanwhile is decided in it.
    pub(crate) meeting: Option<MeetingId>,
}

impl Mirror {
    /// Of a file as it is; `None` when the board's own row is missing.
    pub(crate) fn of(connection: &Connection) -> Stored<Option<Self>> {
        let Some(plan) = read_plan(connection)? else { return Ok(None) };
        Ok(Some(Self { plan, findings: None, meeting: running_meeting(connection)? }))
    }

    /// The findings as of a moment; kept until the moment or the plan changes.
    pub(crate) fn findings(&mut self, now: Now) -> &Findings {
        let plan = &self.plan;
        let fresh = self.findings.take().filter(|findings| findings.now() == now);
        self.findings.insert(fresh.unwrap_or_else(|| Findings::check(plan, now)))
    }

    /// Comes to where the rows already are.
    pub(crate) fn follow<'c>(
        &mut self,
        connection: &Connection,
        changes: &'c [Change],
        stands: impl Fn(&'c Change) -> Option<&'c Value>,
    ) -> Result<Delta, Refusal> {
        if changes.iter().any(|change| change.kind == Kind::Meeting) {
            self.meeting = running_meeting(connection)?;
        }
        let mut touched = Touched::default();
        if changes.len() > MANY {
            let nowhere = Refusal::NotFound { kind: Kind::Board, id: Uuid::nil() };
            self.plan = read_plan(connection)?.ok_or(nowhere)?;
            touched.everything = true;
        } else {
            follow_in_plan(&mut self.plan, changes, stands, &mut touched)?;
        }
        Ok(self.findings.as_mut().map(|findings| findings.update(&self.plan, &touched)).unwrap_or_default())
    }
}

fn running_meeting(connection: &Connection) -> Stored<Option<MeetingId>> {
    let running = |meeting: &Meeting| meeting.state == MeetingState::Running;
    Ok(Meeting::all(connection)?.into_iter().find(running).map(|meeting| meeting.id))
}

/// Brings changed entities into a plan, as they stand now.
pub(crate) fn follow_in_plan<'c>(
    plan: &mut Plan,
    changes: &'c [Change],
    stands: impl Fn(&'c Change) -> Option<&'c Value>,
    touched: &mut Touched,
) -> Result<(), Refusal> {
    for change in changes {
        match stands(change) {
            Some(json) => put_in_plan(plan, Entity::from_json(change.kind, json.clone())?, touched),
            None => remove_from_plan(plan, change.kind, change.entity, touched),
        }
    }
    Ok(())
}

fn read_plan(connection: &Connection) -> Stored<Option<Plan>> {
    let Some(board) = Board::one(connection, Uuid::nil())? else { return Ok(None) };
    let (mut plan, mut touched) = (Plan::new(&board), Touched::default());
    Person::all(connection)?.into_iter().for_each(|person| plan.put_person(person, &mut touched));
    Channel::all(connection)?.into_iter().for_each(|channel| plan.put_channel(channel, &mut touched));
    Category::all(connection)?.into_iter().for_each(|category| plan.put_category(category, &mut touched));
    CycleEntry::all(connection)?.into_iter().for_each(|entry| plan.put_cycle_entry(entry, &mut touched));
    Blackout::all(connection)?.into_iter().for_each(|blackout| plan.put_blackout(blackout, &mut touched));
    Event::all(connection)?.into_iter().for_each(|event| plan.put_event(event, &mut touched));
    let posts = Post::all(connection)?;
    let placements = Placement::all(connection)?;
    plan.fill(posts.iter().map(PlannedPost::of), placements.iter().map(PlannedPlacement::of));
    Ok(Some(plan))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use planning::holidays::{Country, Language};
    use planning::{Board, ChannelId, Platform, Settings};

    use crate::OpenBoard;
    use crate::intents::channels::OpenChannel;
    use crate::intents::posts::CreatePost;

    #[test]
    fn after_a_write_that_fails_late_the_plan_is_that_of_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let about = Board {
            name: "Board".to_owned(),
            time_zone: chrono_tz::Europe::Oslo,
            country: Country::No,
            language: Language::Nb,
            settings: Settings::default(),
        };
        let mut board =
            OpenBoard::create(&folder.path().join("board.postwheel"), &about, None, "me").unwrap();
        let today = NaiveDate::from_ymd_opt(2026, 8, 18).unwrap();
        let now = today.and_hms_opt(9, 0, 0).unwrap();
        let channel = OpenChannel {
            name: "Website".to_owned(),
            platform: Platform::Website,
            purpose: String::new(),
            audience: None,
            responsible: None,
            privacy_notes: String::new(),
        };
        let channel = board.perform(channel, now).unwrap().made.map(ChannelId);
        let overdue = |title: &str| CreatePost {
            title: title.to_owned(),
            planned: "2026-08-17T12:00".parse().ok(),
            channel,
            format: None,
            cycle_entries: Vec::new(),
            status: None,
        };
        board.perform(overdue("One"), now).unwrap();
        assert!(!board.flows(today, today).unwrap().is_empty(), "or the trigger below is never reached");
        let before = board.plan().clone();
        board
            .connection()
            .execute_batch(
                "CREATE TEMP TRIGGER full BEFORE INSERT ON operation_flow BEGIN SELECT RAISE(ABORT, 'disk full'); END",
            )
            .unwrap();
        let refused = board.perform(overdue("Two"), now).unwrap_err();
        assert!(refused.to_string().contains("disk full"), "{refused}");
        assert_eq!(board.plan(), &before);
        board.connection().execute_batch("DROP TRIGGER full").unwrap();
        board.perform(overdue("Two"), now).unwrap();
        assert_eq!(board.plan().posts().count(), 2);
    }
}
