//! The open board: one file, its plan in memory, and its findings. Every write goes through [`OpenBoard::perform`].

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use planning::findings::{Delta, Finding, RuleFlow};
use planning::level::{Proposal, Wish, level};
use planning::plan::Touched;
use planning::ways_out::{Slot, SlotFor, WayOut, free_slots, ways_out};
use planning::{
    Acceptance, Audience, BinnedPost, Blackout, Board, Campaign, Category, Channel, ChannelId, CycleEntry,
    Event, Findings, Meeting, MeetingId, MeetingSeries, Now, OperationId, Person, PersonId, Placement,
    PlacementId, Plan, PlannedTime, Post, PostId, Ring, SavedView, Tag,
};
use uuid::Uuid;

use crate::bin::fitted;
use crate::edit::{Edit, Intent, Told, restore};
use crate::entity::Kind;
use crate::history::{ChangedEntity, Operation, OperationState};
use crate::intents::intake::Intake;
use crate::mirror::{Mirror, follow_in_plan};
use crate::open::OpenError;
use crate::refusal::Refusal;
use crate::search::{self, Hit};
use crate::store::operation::{self, Change};
use crate::store::{self, Connection, Record, file, picture};

pub struct OpenBoard {
    path: PathBuf,
    connection: Connection,
    author: String,
    mirror: Mirror,
}

/// What became of an operation.
#[derive(Debug)]
pub struct Outcome {
    /// `None` when everything was so already: nothing to undo.
    pub operation: Option<Operation>,
    pub changed: Vec<ChangedEntity>,
    pub made: Option<Uuid>,
    pub delta: Delta,
}

impl OpenBoard {
    /// Makes a new board file, filled with `content` where given, and opens it. What a board begins with is no operation:
    /// there is nothing before it to go back to.
    pub fn create(
        path: &Path,
        board: &Board,
        content: Option<Intake>,
        author: &str,
    ) -> Result<Self, OpenError> {
        file::create(path, |connection| {
            let failed = |cause| OpenError::from_sqlite(path, cause);
            let transaction = file::begin(connection).map_err(failed)?;
            board.put(&transaction).map_err(failed)?;
            if let Some(content) = content {
                let mut edit = Edit::new(&transaction, NaiveDateTime::MIN, author);
                content
                    .carry_out(&mut edit)
                    .map_err(|cause| OpenError::Content { path: path.to_owned(), cause })?;
            }
            transaction.commit().map_err(failed)
        })?;
        Self::open(path, author)
    }

    pub fn open(path: &Path, author: &str) -> Result<Self, OpenError> {
        let connection = file::open(path)?;
        let mirror = Mirror::of(&connection).map_err(|cause| OpenError::from_sqlite(path, cause))?;
        let mirror = mirror.ok_or_else(|| OpenError::Damaged {
            path: path.to_owned(),
            what: "the row that describes the board is missing".to_owned(),
        })?;
        let (path, author) = (path.to_owned(), author.to_owned());
        Ok(Self { path, connection, author, mirror })
    }

    #[cfg(test)]
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn plan(&self) -> &Plan {
        &self.mirror.plan
    }

    /// The findings as of a moment; kept until the moment or the plan changes.
    pub fn findings(&mut self, now: Now) -> &Findings {
        self.mirror.findings(now)
    }

    /// The findings as they were asked for last.
    pub fn known_findings(&self) -> Option<&Findings> {
        self.mirror.findings.as_ref()
    }

    /// What leads out of a finding as of a moment, best first.
    pub fn ways_out(&mut self, now: Now, finding: &Finding) -> Vec<WayOut> {
        self.findings(now);
        let findings = self.mirror.findings.as_ref();
        findings.map(|findings| ways_out(&mut self.mirror.plan, findings, finding)).unwrap_or_default()
    }

    /// Which moves would clear what is serious or too full in a span; nothing is moved.
    pub fn level(&mut self, now: Now, wish: &Wish, cancelled: &dyn Fn() -> bool) -> Proposal {
        self.findings(now);
        let findings = self.mirror.findings.as_ref();
        findings.map(|findings| level(&mut self.mirror.plan, findings, wish, cancelled)).unwrap_or_default()
    }

    /// At most `most` times at which a card would make no new finding, soonest first.
    pub fn free_slots(
        &mut self,
        now: Now,
        card: &SlotFor,
        near: Option<PlannedTime>,
        most: usize,
    ) -> Vec<Slot> {
        self.findings(now);
        let findings = self.mirror.findings.as_ref();
        findings
            .map(|findings| free_slots(&mut self.mirror.plan, findings, card, near, most))
            .unwrap_or_default()
    }

    /// Does what a person means, as one operation that can be undone.
    pub fn perform<I: Intent>(&mut self, intent: I, now: NaiveDateTime) -> Result<Outcome, Refusal> {
        self.perform_with(I::NAME, now, |edit| intent.carry_out(edit))
    }

    /// Takes in what a file held; `command` says which verb it was.
    pub fn take_in(&mut self, command: &str, intake: Intake, now: NaiveDateTime) -> Result<Outcome, Refusal> {
        self.perform_with(command, now, |edit| intake.carry_out(edit))
    }

    fn perform_with(
        &mut self,
        command: &str,
        now: NaiveDateTime,
        carry_out: impl FnOnce(&mut Edit<'_>) -> Result<Told, Refusal>,
    ) -> Result<Outcome, Refusal> {
        self.findings(to_the_minute(now));
        let transaction = file::begin(&mut self.connection)?;
        let mut edit = Edit::new(&transaction, now, &self.author);
        let told = carry_out(&mut edit)?;
        let changes = edit.into_changes();
        let mut detail = told.detail;
        if let (Some(meeting), Some(detail)) = (self.mirror.meeting, detail.as_object_mut()) {
            detail.insert("meeting".to_owned(), serde_json::json!(meeting));
        }
        if changes.is_empty() {
            return Ok(Outcome {
                operation: None,
                changed: Vec::new(),
                made: told.made,
                delta: Delta::default(),
            });
        }
        let done = Operation {
            id: OperationId::new(),
            at: now,
            author: self.author.clone(),
            command: command.to_owned(),
            subject: told.subject,
            detail,
            state: OperationState::Done,
        };
        let followed =
            operation::add(&transaction, &done, &changes).map_err(Refusal::from).and_then(|number| {
                let delta = self.mirror.follow(&transaction, &changes, |change| change.after.as_ref())?;
                operation::add_flows(&transaction, number, &delta.flows())?;
                transaction.commit()?;
                Ok(delta)
            });
        let delta = self.or_as_before(followed)?;
        Ok(Outcome { operation: Some(done), changed: entities(&changes), made: told.made, delta })
    }

    /// After a write that failed: whatever the plan already followed is read again from the file, which is as it was.
    fn or_as_before<T>(&mut self, written: Result<T, Refusal>) -> Result<T, Refusal> {
        if written.is_err() {
            self.mirror = Mirror::of(&self.connection)?
                .ok_or(Refusal::NotFound { kind: Kind::Board, id: Uuid::nil() })?;
        }
        written
    }

    /// What an operation would raise and solve. It is done on a copy and taken back: nothing is kept.
    pub fn rehearse<I: Intent>(&mut self, intent: I, at: NaiveDateTime, now: Now) -> Result<Delta, Refusal> {
        let changes = {
            let transaction = file::begin(&mut self.connection)?;
            let mut edit = Edit::new(&transaction, at, &self.author);
            intent.carry_out(&mut edit)?;
            edit.into_changes()
        };
        let mut findings = self.findings(now).clone();
        let (mut plan, mut touched) = (self.mirror.plan.clone(), Touched::default());
        follow_in_plan(&mut plan, &changes, |change| change.after.as_ref(), &mut touched)?;
        Ok(findings.update(&plan, &touched))
    }

    /// What an operation would raise and solve, and what `read` sees of the plan meanwhile. Nothing is kept.
    pub fn foresee<I: Intent, T>(
        &mut self,
        intent: I,
        at: NaiveDateTime,
        now: Now,
        read: impl FnOnce(&Plan) -> T,
    ) -> Result<(Delta, T), Refusal> {
        let mut changes = {
            let transaction = file::begin(&mut self.connection)?;
            let mut edit = Edit::new(&transaction, at, &self.author);
            intent.carry_out(&mut edit)?;
            edit.into_changes()
        };
        self.findings(now);
        let mut touched = Touched::default();
        follow_in_plan(&mut self.mirror.plan, &changes, |change| change.after.as_ref(), &mut touched)?;
        let delta = self
            .mirror
            .findings
            .as_ref()
            .map(|findings| findings.preview(&self.mirror.plan, &touched))
            .unwrap_or_default();
        let seen = read(&self.mirror.plan);
        changes.reverse();
        let mut untouched = Touched::default();
        follow_in_plan(&mut self.mirror.plan, &changes, |change| change.before.as_ref(), &mut untouched)?;
        Ok((delta, seen))
    }

    /// Takes back the last operation that holds.
    pub fn undo(&mut self) -> Result<Outcome, Refusal> {
        let (number, done) = operation::last_done(&self.connection)?.ok_or(Refusal::NothingToUndo)?;
        self.turn(number, done, OperationState::Undone)
    }

    /// Repeats the operation that was taken back last.
    pub fn redo(&mut self) -> Result<Outcome, Refusal> {
        let (number, undone) = operation::first_undone(&self.connection)?.ok_or(Refusal::NothingToRedo)?;
        self.turn(number, undone, OperationState::Done)
    }

    /// Brings every row of an operation to its before or after, once each is found as the operation left it.
    fn turn(
        &mut self,
        number: i64,
        mut operation: Operation,
        state: OperationState,
    ) -> Result<Outcome, Refusal> {
        let undo = state == OperationState::Undone;
        let transaction = file::begin(&mut self.connection)?;
        let mut changes = operation::changes(&transaction, number)?;
        if undo {
            changes.reverse();
        }
        for change in &changes {
            let (from, to) =
                if undo { (&change.after, &change.before) } else { (&change.before, &change.after) };
            let from =
                from.as_ref().map(|json| crate::entity::as_now_written(change.kind, json)).transpose()?;
            if crate::entity::current(&transaction, change.kind, change.entity)? != from {
                return Err(Refusal::ChangedSince { subject: operation.subject });
            }
            restore(&transaction, change, to.as_ref())?;
        }
        operation::set_state(&transaction, number, state)?;
        let followed = self.mirror.follow(&transaction, &changes, |change| {
            if undo { change.before.as_ref() } else { change.after.as_ref() }
        });
        let followed = followed.and_then(|delta| transaction.commit().map(|()| delta).map_err(Refusal::from));
        operation.state = state;
        let delta = self.or_as_before(followed)?;
        Ok(Outcome { operation: Some(operation), changed: entities(&changes), made: None, delta })
    }

    /// What a change to the plan would raise and solve, and what `read` sees meanwhile. The plan is as before afterwards.
    pub fn preview<T>(
        &mut self,
        now: Now,
        change: impl FnOnce(&mut Plan, &mut Touched),
        restore: impl FnOnce(&mut Plan, &mut Touched),
        read: impl FnOnce(&Plan) -> T,
    ) -> (Delta, T) {
        self.findings(now);
        let mut touched = Touched::default();
        change(&mut self.mirror.plan, &mut touched);
        let delta = self
            .mirror
            .findings
            .as_ref()
            .map(|findings| findings.preview(&self.mirror.plan, &touched))
            .unwrap_or_default();
        let seen = read(&self.mirror.plan);
        restore(&mut self.mirror.plan, &mut Touched::default());
        (delta, seen)
    }

    pub fn undoable(&self) -> Result<Option<Operation>, Refusal> {
        Ok(operation::last_done(&self.connection)?.map(|(_, operation)| operation))
    }

    pub fn redoable(&self) -> Result<Option<Operation>, Refusal> {
        Ok(operation::first_undone(&self.connection)?.map(|(_, operation)| operation))
    }

    /// The newest operations, newest first.
    pub fn history(&self, limit: u32) -> Result<Vec<Operation>, Refusal> {
        Ok(operation::recent(&self.connection, limit)?)
    }

    /// What the operations that hold raised and solved, by day, from one day to another, both included.
    pub fn flows(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<(NaiveDate, RuleFlow)>, Refusal> {
        Ok(operation::flows(&self.connection, from, to)?)
    }

    pub fn history_of(&self, entity: Uuid, limit: u32) -> Result<Vec<Operation>, Refusal> {
        Ok(operation::of_entity(&self.connection, entity, limit)?)
    }

    /// The files of pictures that a card has, or the bin, or that what was done since a moment would bring back.
    pub fn picture_files(&self, since: NaiveDateTime) -> Result<HashSet<String>, Refusal> {
        Ok(picture::files_named(&self.connection, since)?)
    }

    pub fn post(&self, id: PostId) -> Result<Option<Post>, Refusal> {
        Ok(Post::one(&self.connection, id.0)?)
    }

    pub fn placement(&self, id: PlacementId) -> Result<Option<Placement>, Refusal> {
        Ok(Placement::one(&self.connection, id.0)?)
    }

    pub fn placements_of(&self, post: PostId) -> Result<Vec<Placement>, Refusal> {
        Ok(store::placement::of_post(&self.connection, post)?)
    }

    /// The posts of which something went out on these days, as was noted.
    pub fn published_in(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<PostId>, Refusal> {
        Ok(store::placement::published_in(&self.connection, from, to)?)
    }

    /// The posts of a person that are still to go out.
    pub fn open_posts_of(&self, person: PersonId) -> Result<Vec<PostId>, Refusal> {
        Ok(store::post::open_of_person(&self.connection, person)?)
    }

    pub fn placements_on(&self, channel: ChannelId) -> Result<Vec<Placement>, Refusal> {
        Ok(store::placement::of_channel(&self.connection, channel)?)
    }

    /// How often each post and each placement was written, undo and redo included.
    pub fn card_versions(&self) -> Result<HashMap<Uuid, u32>, Refusal> {
        Ok(store::post::card_versions(&self.connection)?.into_iter().collect())
    }

    /// When posts, placements and channels were changed last, on the board's wall clock.
    pub fn last_changes(&self) -> Result<HashMap<Uuid, NaiveDateTime>, Refusal> {
        Ok(operation::last_changes(&self.connection)?.into_iter().collect())
    }

    pub fn post_count(&self) -> Result<u32, Refusal> {
        Ok(store::post::count(&self.connection)?)
    }

    pub fn about(&self) -> Result<Board, Refusal> {
        Board::one(&self.connection, Uuid::nil())?
            .ok_or(Refusal::NotFound { kind: Kind::Board, id: Uuid::nil() })
    }

    pub fn channels(&self) -> Result<Vec<Channel>, Refusal> {
        Ok(Channel::all(&self.connection)?)
    }

    pub fn people(&self) -> Result<Vec<Person>, Refusal> {
        Ok(Person::all(&self.connection)?)
    }

    pub fn audiences(&self) -> Result<Vec<Audience>, Refusal> {
        Ok(Audience::all(&self.connection)?)
    }

    pub fn tags(&self) -> Result<Vec<Tag>, Refusal> {
        Ok(Tag::all(&self.connection)?)
    }

    pub fn categories(&self) -> Result<Vec<Category>, Refusal> {
        Ok(Category::all(&self.connection)?)
    }

    pub fn campaigns(&self) -> Result<Vec<Campaign>, Refusal> {
        Ok(Campaign::all(&self.connection)?)
    }

    pub fn cycle(&self) -> Result<Vec<CycleEntry>, Refusal> {
        Ok(CycleEntry::all(&self.connection)?)
    }

    /// The rings of the wheel that were arranged, from the rim inwards.
    pub fn rings(&self) -> Result<Vec<Ring>, Refusal> {
        Ok(Ring::all(&self.connection)?)
    }

    pub fn blackouts(&self) -> Result<Vec<Blackout>, Refusal> {
        Ok(Blackout::all(&self.connection)?)
    }

    pub fn events(&self) -> Result<Vec<Event>, Refusal> {
        Ok(Event::all(&self.connection)?)
    }

    pub fn acceptances(&self) -> Result<Vec<Acceptance>, Refusal> {
        Ok(Acceptance::all(&self.connection)?)
    }

    /// The deleted cards, without what has left the board since.
    pub fn bin(&self) -> Result<Vec<BinnedPost>, Refusal> {
        let all = BinnedPost::all(&self.connection)?;
        Ok(all.into_iter().map(|binned| fitted(binned, &self.connection)).collect::<Result<_, _>>()?)
    }

    pub fn bin_count(&self) -> Result<u32, Refusal> {
        Ok(store::binned_post::count(&self.connection)?)
    }

    pub fn saved_views(&self) -> Result<Vec<SavedView>, Refusal> {
        Ok(SavedView::all(&self.connection)?)
    }

    /// The posts that hold every word of a text, or words that begin so, best first.
    pub fn search(&self, text: &str, limit: u32) -> Result<Vec<Hit>, Refusal> {
        Ok(search::search(&self.connection, text, limit)?)
    }

    pub fn meeting_series(&self) -> Result<Vec<MeetingSeries>, Refusal> {
        Ok(MeetingSeries::all(&self.connection)?)
    }

    pub fn meetings(&self) -> Result<Vec<Meeting>, Refusal> {
        Ok(Meeting::all(&self.connection)?)
    }

    pub fn meeting(&self, id: MeetingId) -> Result<Option<Meeting>, Refusal> {
        Ok(Meeting::one(&self.connection, id.0)?)
    }

    /// What was done in a meeting and holds, oldest first.
    pub fn decided_in(&self, meeting: MeetingId) -> Result<Vec<Operation>, Refusal> {
        Ok(operation::of_meeting(&self.connection, meeting.0)?)
    }

    pub fn posts(&self) -> Result<Vec<Post>, Refusal> {
        Ok(Post::all(&self.connection)?)
    }

    pub fn placements(&self) -> Result<Vec<Placement>, Refusal> {
        Ok(Placement::all(&self.connection)?)
    }
}

fn entities(changes: &[Change]) -> Vec<ChangedEntity> {
    changes.iter().map(|change| ChangedEntity { kind: change.kind, id: change.entity }).collect()
}

/// Findings are those of a minute.
fn to_the_minute(at: NaiveDateTime) -> Now {
    Now(at.with_second(0).and_then(|at| at.with_nanosecond(0)).unwrap_or(at))
}
