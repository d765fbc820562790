//! The list of commands: each declared once, with its parameters, its reply and a line that says what it does.

mod types;

use board::Intent;
use board::intents::{
    bin, channels, crisis, cycle, findings, lists, meetings, people, periods, placements, posts, saved_views,
    settings,
};
use planning::findings::Delta;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use serde_json::value::RawValue;
use ts_rs::{Config, ExportError, TS};

use crate::capture::{CaptureCrisisMessage, CapturePost, Understand};
use crate::error::{ApiError, ErrorCode};
use crate::files::{
    AskCalendarFile, CloseBoard, Export, ExportWheel, ForgetRecent, Import, ImportPreview, ImportWheel,
    ImportWheelPreview, KeepCalendarFile, NewBoard, OpenBoardFile, OpenSample, StopCalendarFile,
};
use crate::outcome::OutcomeView;
use crate::pictures::{AddPicture, AskPicture};
use crate::session::{Session, to_json};
use crate::views::cycle::{
    AskCampaigns, AskCoverage, AskCycleEntry, AskCyclePosts, AskRollForward, AskWheel, AskWheelComparison,
};
use crate::views::{
    AcceptFinding, AskAcceptances, AskAgenda, AskBin, AskBoard, AskCalendar, AskCheck, AskColumns,
    AskCommands, AskDue, AskFreeSlots, AskHandover, AskHistory, AskHoldPreview, AskLiftPreview, AskMeetings,
    AskMinutes, AskPlacePreview, AskPost, AskPreview, AskPublicHolidays, AskRegister, AskReport, AskResults,
    AskRota, AskStart, AskTray, AskWaysOut, AskYearLoad, CloseMeeting, ExportMinutes, ExportReport,
    LevelPlan, Redo, Rehearse, Search, Undo,
};
pub use types::write_types;

/// What a command does to the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CommandKind {
    /// Changes nothing on the board.
    Query,
    /// One operation that can be undone.
    Write,
    /// Opens, makes or closes a board.
    Session,
}

/// Says what a command would raise and solve.
type Rehearsing = fn(&mut Session, Value) -> Result<Delta, ApiError>;

pub struct Command {
    pub name: &'static str,
    pub kind: CommandKind,
    /// One sentence that says what it does.
    pub about: &'static str,
    pub(crate) run: fn(&mut Session, Value) -> Result<Box<RawValue>, ApiError>,
    /// What it would raise and solve, for commands that are an intent of the board's own.
    pub(crate) rehearse: Option<Rehearsing>,
    pub(crate) params: fn(&Config) -> String,
    pub(crate) reply: fn(&Config) -> String,
    pub(crate) export: fn(&Config) -> Result<(), ExportError>,
}

/// A command that is no intent of the board's own.
pub(crate) trait Answer: DeserializeOwned + TS + 'static {
    type Reply: Serialize + TS + 'static;
    const NAME: &'static str;
    const KIND: CommandKind;
    fn answer(self, session: &mut Session) -> Result<Self::Reply, ApiError>;
}

const fn answer<A: Answer>(about: &'static str) -> Command {
    Command {
        name: A::NAME,
        kind: A::KIND,
        about,
        run: |session, params| to_json(&read::<A>(A::NAME, params)?.answer(session)?),
        rehearse: None,
        params: A::name,
        reply: A::Reply::name,
        export: |config| types::export::<A>(config).and_then(|()| types::export::<A::Reply>(config)),
    }
}

const fn intent<I: Intent + TS + 'static>(about: &'static str) -> Command {
    Command {
        name: I::NAME,
        kind: CommandKind::Write,
        about,
        run: |session, params| {
            let intent = read::<I>(I::NAME, params)?;
            let now = session.now_precisely();
            let outcome = session.board_mut()?.perform(intent, now)?;
            to_json(&OutcomeView::of(session, outcome)?)
        },
        rehearse: Some(|session, params| {
            let intent = read::<I>(I::NAME, params)?;
            let (at, moment) = (session.now_precisely(), session.moment());
            Ok(session.board_mut()?.rehearse(intent, at, moment)?)
        }),
        params: I::name,
        reply: OutcomeView::name,
        export: |config| types::export::<I>(config).and_then(|()| types::export::<OutcomeView>(config)),
    }
}

fn read<P: DeserializeOwned>(command: &str, params: Value) -> Result<P, ApiError> {
    serde_json::from_value(params).map_err(|error| {
        let message = format!("{command}: {error}; “commands” says what it takes");
        ApiError::new(ErrorCode::InvalidParameters, message)
    })
}

/// Every command there is.
pub const COMMANDS: &[Command] = &[
    answer::<AskStart>("Says which board is open and which were open last."),
    answer::<AskBoard>("The board with its channels, people and lists, and how many findings it has."),
    answer::<AskCalendar>("The cards, days, loads and findings of a span of days."),
    answer::<AskColumns>(
        "The board: cards in columns by status or horizon, in lanes, a page of each at a time.",
    ),
    answer::<AskPlacePreview>(
        "What putting cards somewhere on the board would raise and solve, without doing it.",
    ),
    answer::<AskPicture>("A picture of the board's own folder as data, small or large."),
    answer::<AskBin>("The deleted cards, the newest first."),
    answer::<AskTray>("The cards that have no day yet."),
    answer::<Search>("The posts that hold every word of a text, or words that begin so, best first."),
    answer::<AskPost>("One card with its placements, findings and history."),
    answer::<AskCheck>("What the rules say about the plan, or about a span of it."),
    answer::<AskPreview>("What a move would raise and solve, without doing it."),
    answer::<AskFreeSlots>(
        "The next times at which a card would make no new finding but about itself, soonest first.",
    ),
    answer::<AskYearLoad>("How full every channel is in every ISO week of a year."),
    answer::<AskWaysOut>("What leads out of a finding, best first."),
    answer::<LevelPlan>(
        "Which moves would clear what is serious or too full in a span, without making them.",
    ),
    answer::<AskAcceptances>("The findings that were accepted, with the reasons."),
    answer::<Rehearse>(
        "What a change would raise and solve in the next four weeks or until a day, without making it.",
    ),
    answer::<AskWheel>("The annual wheel over a span of days: entries, posts, gaps, campaigns and holidays."),
    answer::<AskCycleEntry>(
        "One line of the annual wheel with its turns, their posts and what came of them.",
    ),
    answer::<AskCoverage>("What the annual wheel brings in the coming weeks, and how far its posts are."),
    answer::<AskWheelComparison>("Two years of the annual wheel side by side."),
    answer::<AskCyclePosts>(
        "The posts a template would make for one turn, with their findings, without making them.",
    ),
    answer::<AskRollForward>(
        "What rolling the annual wheel forward into a year would give, without doing it.",
    ),
    answer::<AskCampaigns>("The campaigns with their posts, their cost and what came of them."),
    answer::<AskRegister>(
        "The register of channels: when each was last used, the rhythm it kept, and what somebody should see to.",
    ),
    answer::<AskReport>(
        "The report for a week, month, quarter, year or campaign: planned and published, load, mix, results, wheel.",
    ),
    answer::<AskResults>("What came of what was published in the last weeks, newest first."),
    answer::<AskHistory>("What was done, by whom and when, newest first."),
    answer::<AskPublicHolidays>("The public holidays of a country in a year."),
    answer::<AskCommands>("Every command, with what it does."),
    answer::<Understand>("What quick capture makes of a line."),
    answer::<CapturePost>(
        "Makes a card from one line: title, date or week, time, @channel/format, #category or tag, +owner, !sponsored.",
    ),
    intent::<posts::AddComment>("Adds a comment to a card, in the name of the person at the board."),
    answer::<AddPicture>("Adds a picture to a card: the file is copied into the board's own folder."),
    intent::<posts::AddressAudience>("Says whom a post is for."),
    intent::<posts::AllowDoublePost>(
        "Says that a post goes out on several social channels on purpose, or not.",
    ),
    intent::<posts::AssignOwners>("Says who is responsible for a post."),
    intent::<posts::CreatePost>("Makes a card, with a placement when a channel is given."),
    intent::<posts::DeletePost>(
        "Deletes a card with its placements: it lies in the bin from then on. Posts that reuse it stand on their own.",
    ),
    intent::<posts::DeletePosts>("Deletes several cards at once: they lie in the bin from then on."),
    intent::<posts::DuplicatePost>(
        "Makes a copy of a card as a draft that is not yet published anywhere, and says that it reuses the first.",
    ),
    intent::<posts::JoinCampaign>("Makes a post part of a campaign, or of none."),
    intent::<posts::MoveCards>(
        "Moves cards in the calendar, one or many at once: to another time, another channel, or both.",
    ),
    intent::<posts::MoveToStatus>(
        "Moves a post along: idea, drafting, review, approved, published, or cancelled.",
    ),
    intent::<posts::PlaceCards>(
        "Puts cards somewhere on the board, one or many at once: into a column, into a lane, between two others.",
    ),
    intent::<posts::RenamePost>("Gives a post another title."),
    intent::<posts::ReuseCards>(
        "Copies cards to another time or channel, one or many at once, as posts that reuse the first.",
    ),
    intent::<posts::SchedulePost>(
        "Plans a post at a time, or takes its time away; placements without a time of their own follow.",
    ),
    intent::<posts::ServeCycleEntries>("Says which lines of the annual wheel a post serves."),
    intent::<posts::SetCategory>("Puts a post into a category, or into none."),
    intent::<posts::SetChecklist>("Says what is to be done for a post, and what is done."),
    intent::<posts::SetLink>("Sets the link a post leads to, or takes it away."),
    intent::<posts::SetLinks>("Says which links belong to a card besides the one it leads to."),
    intent::<posts::SetPictures>("Says which pictures a post has, with description and consent."),
    intent::<posts::SetPublishingOrder>("Says which kind of channel must carry a post first."),
    intent::<posts::SetSponsoring>(
        "Says whether a post is paid for, and with how much in whole units of currency.",
    ),
    intent::<posts::StatePurpose>("States what a post is to achieve."),
    intent::<posts::TagPost>("Gives a post exactly these tags."),
    intent::<posts::WriteBrief>("Writes what a post is to say, as plain text."),
    intent::<placements::AddPlacement>("Plans a post on a channel too, at its own time or at the post's."),
    intent::<placements::AddPlacements>("Plans a post on several channels at once."),
    intent::<placements::ChangeFormat>("Says what a placement is in its channel."),
    intent::<placements::ExplainSlip>(
        "Says why a placement was not out in time or was dropped; without a reason it is taken away.",
    ),
    intent::<placements::MarkPublished>("Says that a placement is out, and where."),
    intent::<placements::NoteResults>("Notes what came of a placement."),
    intent::<placements::RemovePlacement>("Takes a post off a channel."),
    intent::<placements::ReplanPlacement>(
        "Says that a placement is planned again after it was published or skipped.",
    ),
    intent::<placements::SchedulePlacement>(
        "Plans one placement at a time of its own and, if wanted, on another channel; without a time it follows its post again.",
    ),
    intent::<placements::SkipPlacement>(
        "Says that a placement does not go out after all; it stays on the card.",
    ),
    intent::<placements::WritePlacementText>(
        "Gives a placement its own text, or lets it use the brief again.",
    ),
    intent::<bin::RestorePost>("Takes a card out of the bin: it is on the board again as it was."),
    intent::<bin::DiscardPost>("Throws one card of the bin away for good."),
    intent::<bin::EmptyBin>("Throws every card of the bin away for good."),
    intent::<channels::ChangeChannelState>("Pauses, closes or reopens a channel; what stands on it stays."),
    intent::<channels::DescribeChannel>(
        "Writes down what a channel is for, who reads it and who answers for it.",
    ),
    intent::<channels::OpenChannel>("Opens a channel: from now on it can be planned on."),
    intent::<channels::RemoveChannel>("Removes a channel that nothing stands on."),
    intent::<channels::SetChannelRule>(
        "Says that a rule is off or weighs differently on one channel, or follows the board there again.",
    ),
    intent::<channels::SetCapacity>("Says how much a channel bears."),
    intent::<channels::SetChannelLanguage>("Says which language a channel is written in."),
    intent::<channels::SetEngagementTarget>(
        "Says in which band a channel's engagement rates should lie, in reactions per hundred followers.",
    ),
    intent::<channels::StatePrivacy>("States how a channel deals with personal data."),
    intent::<people::AddPerson>("Adds an editor; the initials follow from the name."),
    intent::<people::DescribePerson>(
        "Changes an editor's name, initials, colour and how many posts a week they can take.",
    ),
    answer::<AskRota>("Who would watch on which day if people or teams took turns."),
    intent::<people::PlanRota>(
        "Lays out who is on duty over a period when people or teams take turns, in place of what they had.",
    ),
    answer::<AskHandover>("What one person would hand over: open posts, channels and lines of the wheel."),
    intent::<people::HandOver>("Hands over all open posts of a person, or everything, to another one."),
    intent::<people::RemovePerson>(
        "Removes an editor; their posts, channels and wheel entries are left without them.",
    ),
    intent::<people::SetAbsences>("Says when an editor is away."),
    intent::<people::SetDuties>("Says when an editor watches and answers."),
    intent::<lists::AddAudience>("Adds an audience."),
    intent::<lists::AddCampaign>("Adds a campaign."),
    intent::<lists::AddCategory>("Adds a category."),
    intent::<lists::AddTag>("Adds a tag."),
    intent::<lists::DescribeCampaign>("Changes a campaign's name, goal and dates."),
    intent::<lists::DescribeCategory>(
        "Changes a category's name, goal, target share in percent, rhythm and colour.",
    ),
    intent::<lists::JoinAudience>("Makes one audience of two: whatever is for the first is for the second."),
    intent::<lists::JoinTag>("Makes one tag of two: whatever carries the first gets the second."),
    intent::<lists::RemoveAudience>("Removes an audience from the board and from whatever carries it."),
    intent::<lists::RemoveCampaign>("Removes a campaign from the board and from whatever carries it."),
    intent::<lists::RemoveCategory>("Removes a category from the board and from whatever carries it."),
    intent::<lists::RemoveTag>("Removes a tag from the board and from whatever carries it."),
    intent::<lists::RenameAudience>("Gives an audience another name."),
    intent::<lists::RenameTag>("Gives a tag another name."),
    intent::<lists::SetAudienceTarget>(
        "Says which share of the posts in percent should be for an audience, or that none is wanted.",
    ),
    intent::<lists::SetTagTarget>(
        "Says which share of the posts in percent should carry a tag, or that none is wanted.",
    ),
    intent::<lists::PlanCampaign>("Says where a campaign is mainly seen and what it may cost."),
    intent::<lists::SumUpCampaign>("Writes down what came of a campaign."),
    intent::<cycle::AddCycleEntry>("Puts a line on the annual wheel."),
    intent::<cycle::ArrangeRings>(
        "Says in which order the rings of the wheel stand, from the rim inwards, and which are shown, collapsed or hidden.",
    ),
    intent::<cycle::AssignCycleEntry>("Says who answers for a line of the annual wheel."),
    intent::<cycle::DecideCycleEntry>(
        "Notes what the planning day decides about an entry in a year: keep, move, change or retire it, or not yet.",
    ),
    intent::<cycle::DescribeCycleEntry>(
        "Changes what a line of the annual wheel says; single turns stay as they were decided.",
    ),
    intent::<cycle::MakeCyclePosts>("Makes the posts that one turn of an entry usually needs, each once."),
    intent::<cycle::MergeOccurrence>(
        "Lets another entry take care of one turn: it needs no posts of its own.",
    ),
    intent::<cycle::MoveOccurrence>(
        "Gives one turn of an entry other days; its rule and its other turns stay.",
    ),
    intent::<cycle::RemoveCycleEntry>(
        "Takes a line off the annual wheel; its posts stay and no longer serve it.",
    ),
    intent::<cycle::RenameRing>("Gives a ring of the wheel another name, on every entry that stands on it."),
    intent::<cycle::RestoreOccurrence>("Lets one turn of an entry go as its rule says again."),
    intent::<cycle::RollCycleForward>(
        "Rolls the wheel forward into a year: entries get their days there, and posts where wanted; again it changes nothing.",
    ),
    intent::<cycle::SetCycleTemplate>(
        "Says which posts a line of the annual wheel usually needs; what was made already stays.",
    ),
    intent::<cycle::SkipOccurrence>("Leaves one turn of an entry out; its rule and its other turns stay."),
    intent::<periods::AddBlackout>("Holds channels back for a period of days or minutes."),
    intent::<periods::AddEvent>(
        "Notes a period that others own, and whether publishing during it is a clash.",
    ),
    intent::<periods::ChangeBlackout>("Changes a blackout's name, period and channels."),
    intent::<periods::ChangeEvent>("Changes an event."),
    intent::<periods::RemoveBlackout>("Lifts a blackout."),
    intent::<periods::RemoveEvent>("Removes an event."),
    intent::<saved_views::SaveView>("Saves a filter under a name."),
    intent::<saved_views::ChangeView>("Gives a saved view another filter."),
    intent::<saved_views::RenameView>("Gives a saved view another name."),
    intent::<saved_views::RemoveView>("Removes a saved view; what it showed stays."),
    answer::<AskHoldPreview>(
        "What a crisis hold would hold back now, with the next free times after a week.",
    ),
    intent::<crisis::StartHold>(
        "Pauses all channels, or chosen ones, from now until it is lifted; keeps, moves or skips what stood there.",
    ),
    answer::<AskLiftPreview>("What a crisis hold has held back so far, with the next free times."),
    intent::<crisis::LiftHold>("Lifts a crisis hold from now, and plans anew what it held back."),
    intent::<crisis::ExemptFromHolds>("Says that a post goes out in spite of crisis holds, or waits."),
    answer::<CaptureCrisisMessage>(
        "Makes a card for a crisis message from one line: exempt from holds, now, on the held primary channels.",
    ),
    intent::<settings::DescribeBoard>(
        "Changes the board's name, time zone, country of public holidays and language.",
    ),
    intent::<settings::LimitColumn>(
        "Says how many cards a column of the board should hold at most; more are let in, and it is said.",
    ),
    intent::<settings::SetRule>(
        "Switches a rule on or off and says how much its findings weigh; without a severity it keeps its own.",
    ),
    intent::<settings::SetThresholds>("Changes the thresholds of the rules that hold for the whole board."),
    answer::<AcceptFinding>("Takes a finding as it is, with a reason, until what it is about changes."),
    intent::<findings::TakeWayOut>("Takes one of the ways out that a finding offers."),
    intent::<posts::MarkReuse>("Says that a post reuses another one on purpose, or that it does not."),
    intent::<findings::RevokeAcceptance>("Takes back that a finding was accepted: it counts again."),
    answer::<AskMeetings>("The meetings that come again, and those that were held."),
    answer::<AskAgenda>("The agenda of a meeting, made from the board."),
    intent::<meetings::AddMeetingSeries>(
        "Adds a meeting that comes again, with the agenda that suits its rhythm.",
    ),
    intent::<meetings::DescribeMeetingSeries>(
        "Changes a meeting's name, rhythm and agenda; meetings that were held keep theirs.",
    ),
    intent::<meetings::RemoveMeetingSeries>(
        "Removes a meeting from those that come again; what was held stays with its minutes.",
    ),
    intent::<meetings::StartMeeting>(
        "Begins a meeting: what is done from now on is decided in it. It takes over what the last one left open.",
    ),
    intent::<meetings::StopMeeting>("Interrupts a meeting and keeps where it stood."),
    intent::<meetings::ResumeMeeting>("Goes on with a meeting that was interrupted."),
    answer::<CloseMeeting>("Ends a meeting and keeps its minutes; what was left open goes to the next one."),
    intent::<meetings::NoteAttendance>("Says who is at a meeting, by name."),
    intent::<meetings::RaisePoint>("Notes what remains to be done or answered, who does it and by when."),
    intent::<meetings::SettlePoint>("Says that an open point is done, dropped, or open after all."),
    intent::<meetings::PutOffPost>("Puts a card off to the next meeting."),
    answer::<AskMinutes>("The minutes of a meeting, in the board's language."),
    intent::<meetings::WriteMinutes>("Edits the minutes of a meeting; without a text they write themselves."),
    answer::<ExportMinutes>("Writes the minutes of a meeting to a file, as Markdown or as a page to print."),
    intent::<meetings::RemoveMeeting>("Removes a meeting that was held, with its minutes."),
    answer::<AskDue>("What goes out today and what should be out, with text, pictures and links."),
    answer::<Import>("Takes in a Trello export, a board document, or results from Meta."),
    answer::<ImportPreview>("Shows what an import would take, change and drop, without doing it."),
    answer::<Export>("Writes the whole board, or the plan or a part of it, to a file."),
    answer::<AskCalendarFile>(
        "The calendar file that is kept up to date on this computer, and how it stands.",
    ),
    answer::<KeepCalendarFile>("Writes the plan as a calendar now and again after every change."),
    answer::<StopCalendarFile>("Keeps the calendar file no longer; what was written stays."),
    answer::<ExportReport>("Writes the report to a file."),
    answer::<ImportWheelPreview>(
        "Shows which entries a sheet would put on the annual wheel, and what would be lost.",
    ),
    answer::<ImportWheel>("Takes in an annual wheel from an Excel or CSV sheet in a plain layout."),
    answer::<ExportWheel>("Writes the annual wheel as a drawing, a picture, a page or a calendar."),
    answer::<Undo>("Takes back what was done last."),
    answer::<Redo>("Repeats what was taken back last."),
    answer::<NewBoard>("Makes a new board file and opens it."),
    answer::<OpenBoardFile>("Opens a board file."),
    answer::<OpenSample>("Opens the sample board, made for this week."),
    answer::<ForgetRecent>("Takes a board off the list of recent ones; its file stays."),
    answer::<CloseBoard>("Closes the board."),
];
