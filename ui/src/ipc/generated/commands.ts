// Generated from the list of commands; do not edit.
import type { AcceptFinding } from "./AcceptFinding";
import type { AddAudience } from "./AddAudience";
import type { AddBlackout } from "./AddBlackout";
import type { AddCampaign } from "./AddCampaign";
import type { AddCategory } from "./AddCategory";
import type { AddComment } from "./AddComment";
import type { AddCycleEntry } from "./AddCycleEntry";
import type { AddEvent } from "./AddEvent";
import type { AddMeetingSeries } from "./AddMeetingSeries";
import type { AddPerson } from "./AddPerson";
import type { AddPicture } from "./AddPicture";
import type { AddPlacement } from "./AddPlacement";
import type { AddPlacements } from "./AddPlacements";
import type { AddTag } from "./AddTag";
import type { AddressAudience } from "./AddressAudience";
import type { AgendaView } from "./AgendaView";
import type { AllowDoublePost } from "./AllowDoublePost";
import type { ArrangeRings } from "./ArrangeRings";
import type { AcceptanceView } from "./AcceptanceView";
import type { BinnedPost } from "./BinnedPost";
import type { CampaignView } from "./CampaignView";
import type { Card } from "./Card";
import type { CommandView } from "./CommandView";
import type { ComparedEntry } from "./ComparedEntry";
import type { CoverageRow } from "./CoverageRow";
import type { FreeSlot } from "./FreeSlot";
import type { Held } from "./Held";
import type { Operation } from "./Operation";
import type { PublicHoliday } from "./PublicHoliday";
import type { RegisterEntry } from "./RegisterEntry";
import type { ResultRow } from "./ResultRow";
import type { RotaDay } from "./RotaDay";
import type { SearchHit } from "./SearchHit";
import type { WayOut } from "./WayOut";
import type { AskAcceptances } from "./AskAcceptances";
import type { AskAgenda } from "./AskAgenda";
import type { AskBin } from "./AskBin";
import type { AskBoard } from "./AskBoard";
import type { AskCalendar } from "./AskCalendar";
import type { AskCalendarFile } from "./AskCalendarFile";
import type { AskCampaigns } from "./AskCampaigns";
import type { AskCheck } from "./AskCheck";
import type { AskColumns } from "./AskColumns";
import type { AskCommands } from "./AskCommands";
import type { AskCoverage } from "./AskCoverage";
import type { AskCycleEntry } from "./AskCycleEntry";
import type { AskCyclePosts } from "./AskCyclePosts";
import type { AskDue } from "./AskDue";
import type { AskFreeSlots } from "./AskFreeSlots";
import type { AskHandover } from "./AskHandover";
import type { AskHistory } from "./AskHistory";
import type { AskHoldPreview } from "./AskHoldPreview";
import type { AskLiftPreview } from "./AskLiftPreview";
import type { AskMeetings } from "./AskMeetings";
import type { AskMinutes } from "./AskMinutes";
import type { AskPicture } from "./AskPicture";
import type { AskPlacePreview } from "./AskPlacePreview";
import type { AskPost } from "./AskPost";
import type { AskPreview } from "./AskPreview";
import type { AskPublicHolidays } from "./AskPublicHolidays";
import type { AskRegister } from "./AskRegister";
import type { AskReport } from "./AskReport";
import type { AskResults } from "./AskResults";
import type { AskRollForward } from "./AskRollForward";
import type { AskRota } from "./AskRota";
import type { AskStart } from "./AskStart";
import type { AskTray } from "./AskTray";
import type { AskWaysOut } from "./AskWaysOut";
import type { AskWheel } from "./AskWheel";
import type { AskWheelComparison } from "./AskWheelComparison";
import type { AskYearLoad } from "./AskYearLoad";
import type { AssignCycleEntry } from "./AssignCycleEntry";
import type { AssignOwners } from "./AssignOwners";
import type { BoardView } from "./BoardView";
import type { CalendarFileView } from "./CalendarFileView";
import type { CalendarView } from "./CalendarView";
import type { CaptureCrisisMessage } from "./CaptureCrisisMessage";
import type { CapturePost } from "./CapturePost";
import type { ChangeBlackout } from "./ChangeBlackout";
import type { ChangeChannelState } from "./ChangeChannelState";
import type { ChangeEvent } from "./ChangeEvent";
import type { ChangeFormat } from "./ChangeFormat";
import type { ChangeView } from "./ChangeView";
import type { CheckView } from "./CheckView";
import type { CloseBoard } from "./CloseBoard";
import type { CloseMeeting } from "./CloseMeeting";
import type { ColumnsView } from "./ColumnsView";
import type { CreatePost } from "./CreatePost";
import type { CycleEntryView } from "./CycleEntryView";
import type { CyclePostsPreview } from "./CyclePostsPreview";
import type { DecideCycleEntry } from "./DecideCycleEntry";
import type { DeletePost } from "./DeletePost";
import type { DeletePosts } from "./DeletePosts";
import type { DescribeBoard } from "./DescribeBoard";
import type { DescribeCampaign } from "./DescribeCampaign";
import type { DescribeCategory } from "./DescribeCategory";
import type { DescribeChannel } from "./DescribeChannel";
import type { DescribeCycleEntry } from "./DescribeCycleEntry";
import type { DescribeMeetingSeries } from "./DescribeMeetingSeries";
import type { DescribePerson } from "./DescribePerson";
import type { DiscardPost } from "./DiscardPost";
import type { DueView } from "./DueView";
import type { DuplicatePost } from "./DuplicatePost";
import type { EmptyBin } from "./EmptyBin";
import type { ExemptFromHolds } from "./ExemptFromHolds";
import type { ExplainSlip } from "./ExplainSlip";
import type { Export } from "./Export";
import type { ExportMinutes } from "./ExportMinutes";
import type { ExportReport } from "./ExportReport";
import type { ExportWheel } from "./ExportWheel";
import type { Exported } from "./Exported";
import type { ExportedMinutes } from "./ExportedMinutes";
import type { ExportedWheel } from "./ExportedWheel";
import type { ForgetRecent } from "./ForgetRecent";
import type { HandOver } from "./HandOver";
import type { HandoverView } from "./HandoverView";
import type { Import } from "./Import";
import type { ImportDone } from "./ImportDone";
import type { ImportPreview } from "./ImportPreview";
import type { ImportPreviewView } from "./ImportPreviewView";
import type { ImportWheel } from "./ImportWheel";
import type { ImportWheelPreview } from "./ImportWheelPreview";
import type { JoinAudience } from "./JoinAudience";
import type { JoinCampaign } from "./JoinCampaign";
import type { JoinTag } from "./JoinTag";
import type { KeepCalendarFile } from "./KeepCalendarFile";
import type { LevelPlan } from "./LevelPlan";
import type { LevelProposal } from "./LevelProposal";
import type { LiftHold } from "./LiftHold";
import type { LimitColumn } from "./LimitColumn";
import type { MakeCyclePosts } from "./MakeCyclePosts";
import type { MarkPublished } from "./MarkPublished";
import type { MarkReuse } from "./MarkReuse";
import type { MeetingsView } from "./MeetingsView";
import type { MergeOccurrence } from "./MergeOccurrence";
import type { MinutesView } from "./MinutesView";
import type { MoveCards } from "./MoveCards";
import type { MoveOccurrence } from "./MoveOccurrence";
import type { MoveToStatus } from "./MoveToStatus";
import type { NewBoard } from "./NewBoard";
import type { NoteAttendance } from "./NoteAttendance";
import type { NoteResults } from "./NoteResults";
import type { OpenBoardFile } from "./OpenBoardFile";
import type { OpenChannel } from "./OpenChannel";
import type { OpenSample } from "./OpenSample";
import type { OpenedBoard } from "./OpenedBoard";
import type { Outcome } from "./Outcome";
import type { PictureView } from "./PictureView";
import type { PlaceCards } from "./PlaceCards";
import type { PlacePreview } from "./PlacePreview";
import type { PlanCampaign } from "./PlanCampaign";
import type { PlanRota } from "./PlanRota";
import type { PostView } from "./PostView";
import type { Preview } from "./Preview";
import type { PutOffPost } from "./PutOffPost";
import type { RaisePoint } from "./RaisePoint";
import type { Redo } from "./Redo";
import type { Rehearsal } from "./Rehearsal";
import type { Rehearse } from "./Rehearse";
import type { RemoveAudience } from "./RemoveAudience";
import type { RemoveBlackout } from "./RemoveBlackout";
import type { RemoveCampaign } from "./RemoveCampaign";
import type { RemoveCategory } from "./RemoveCategory";
import type { RemoveChannel } from "./RemoveChannel";
import type { RemoveCycleEntry } from "./RemoveCycleEntry";
import type { RemoveEvent } from "./RemoveEvent";
import type { RemoveMeeting } from "./RemoveMeeting";
import type { RemoveMeetingSeries } from "./RemoveMeetingSeries";
import type { RemovePerson } from "./RemovePerson";
import type { RemovePlacement } from "./RemovePlacement";
import type { RemoveTag } from "./RemoveTag";
import type { RemoveView } from "./RemoveView";
import type { RenameAudience } from "./RenameAudience";
import type { RenamePost } from "./RenamePost";
import type { RenameRing } from "./RenameRing";
import type { RenameTag } from "./RenameTag";
import type { RenameView } from "./RenameView";
import type { ReplanPlacement } from "./ReplanPlacement";
import type { ReportView } from "./ReportView";
import type { ReportWritten } from "./ReportWritten";
import type { RestoreOccurrence } from "./RestoreOccurrence";
import type { RestorePost } from "./RestorePost";
import type { ResumeMeeting } from "./ResumeMeeting";
import type { ReuseCards } from "./ReuseCards";
import type { RevokeAcceptance } from "./RevokeAcceptance";
import type { RollCycleForward } from "./RollCycleForward";
import type { RollForwardView } from "./RollForwardView";
import type { SaveView } from "./SaveView";
import type { SchedulePlacement } from "./SchedulePlacement";
import type { SchedulePost } from "./SchedulePost";
import type { Search } from "./Search";
import type { ServeCycleEntries } from "./ServeCycleEntries";
import type { SetAbsences } from "./SetAbsences";
import type { SetAudienceTarget } from "./SetAudienceTarget";
import type { SetCapacity } from "./SetCapacity";
import type { SetCategory } from "./SetCategory";
import type { SetChannelLanguage } from "./SetChannelLanguage";
import type { SetChannelRule } from "./SetChannelRule";
import type { SetChecklist } from "./SetChecklist";
import type { SetCycleTemplate } from "./SetCycleTemplate";
import type { SetDuties } from "./SetDuties";
import type { SetEngagementTarget } from "./SetEngagementTarget";
import type { SetLink } from "./SetLink";
import type { SetLinks } from "./SetLinks";
import type { SetPictures } from "./SetPictures";
import type { SetPublishingOrder } from "./SetPublishingOrder";
import type { SetRule } from "./SetRule";
import type { SetSponsoring } from "./SetSponsoring";
import type { SetTagTarget } from "./SetTagTarget";
import type { SetThresholds } from "./SetThresholds";
import type { SettlePoint } from "./SettlePoint";
import type { SkipOccurrence } from "./SkipOccurrence";
import type { SkipPlacement } from "./SkipPlacement";
import type { Start } from "./Start";
import type { StartHold } from "./StartHold";
import type { StartMeeting } from "./StartMeeting";
import type { StatePrivacy } from "./StatePrivacy";
import type { StatePurpose } from "./StatePurpose";
import type { StopCalendarFile } from "./StopCalendarFile";
import type { StopMeeting } from "./StopMeeting";
import type { SumUpCampaign } from "./SumUpCampaign";
import type { TagPost } from "./TagPost";
import type { TakeWayOut } from "./TakeWayOut";
import type { Understand } from "./Understand";
import type { Understood } from "./Understood";
import type { Undo } from "./Undo";
import type { WheelImportView } from "./WheelImportView";
import type { WheelView } from "./WheelView";
import type { WriteBrief } from "./WriteBrief";
import type { WriteMinutes } from "./WriteMinutes";
import type { WritePlacementText } from "./WritePlacementText";
import type { YearLoad } from "./YearLoad";

export interface Commands {
  /** Says which board is open and which were open last. */
  start: { params: AskStart; reply: Start };
  /** The board with its channels, people and lists, and how many findings it has. */
  board: { params: AskBoard; reply: BoardView };
  /** The cards, days, loads and findings of a span of days. */
  calendar: { params: AskCalendar; reply: CalendarView };
  /** The board: cards in columns by status or horizon, in lanes, a page of each at a time. */
  columns: { params: AskColumns; reply: ColumnsView };
  /** What putting cards somewhere on the board would raise and solve, without doing it. */
  place_preview: { params: AskPlacePreview; reply: PlacePreview };
  /** A picture of the board's own folder as data, small or large. */
  picture: { params: AskPicture; reply: PictureView };
  /** The deleted cards, the newest first. */
  bin: { params: AskBin; reply: Array<BinnedPost> };
  /** The cards that have no day yet. */
  tray: { params: AskTray; reply: Array<Card> };
  /** The posts that hold every word of a text, or words that begin so, best first. */
  search: { params: Search; reply: Array<SearchHit> };
  /** One card with its placements, findings and history. */
  post: { params: AskPost; reply: PostView };
  /** What the rules say about the plan, or about a span of it. */
  check: { params: AskCheck; reply: CheckView };
  /** What a move would raise and solve, without doing it. */
  preview: { params: AskPreview; reply: Preview };
  /** The next times at which a card would make no new finding but about itself, soonest first. */
  free_slots: { params: AskFreeSlots; reply: Array<FreeSlot> };
  /** How full every channel is in every ISO week of a year. */
  year_load: { params: AskYearLoad; reply: YearLoad };
  /** What leads out of a finding, best first. */
  ways_out: { params: AskWaysOut; reply: Array<WayOut> };
  /** Which moves would clear what is serious or too full in a span, without making them. */
  level_plan: { params: LevelPlan; reply: LevelProposal };
  /** The findings that were accepted, with the reasons. */
  acceptances: { params: AskAcceptances; reply: Array<AcceptanceView> };
  /** What a change would raise and solve in the next four weeks or until a day, without making it. */
  rehearse: { params: Rehearse; reply: Rehearsal };
  /** The annual wheel over a span of days: entries, posts, gaps, campaigns and holidays. */
  wheel: { params: AskWheel; reply: WheelView };
  /** One line of the annual wheel with its turns, their posts and what came of them. */
  cycle_entry: { params: AskCycleEntry; reply: CycleEntryView };
  /** What the annual wheel brings in the coming weeks, and how far its posts are. */
  cycle_coverage: { params: AskCoverage; reply: Array<CoverageRow> };
  /** Two years of the annual wheel side by side. */
  compare_wheels: { params: AskWheelComparison; reply: Array<ComparedEntry> };
  /** The posts a template would make for one turn, with their findings, without making them. */
  preview_cycle_posts: { params: AskCyclePosts; reply: CyclePostsPreview };
  /** What rolling the annual wheel forward into a year would give, without doing it. */
  preview_roll_forward: { params: AskRollForward; reply: RollForwardView };
  /** The campaigns with their posts, their cost and what came of them. */
  campaigns: { params: AskCampaigns; reply: Array<CampaignView> };
  /** The register of channels: when each was last used, the rhythm it kept, and what somebody should see to. */
  register: { params: AskRegister; reply: Array<RegisterEntry> };
  /** The report for a week, month, quarter, year or campaign: planned and published, load, mix, results, wheel. */
  report: { params: AskReport; reply: ReportView };
  /** What came of what was published in the last weeks, newest first. */
  results: { params: AskResults; reply: Array<ResultRow> };
  /** What was done, by whom and when, newest first. */
  history: { params: AskHistory; reply: Array<Operation> };
  /** The public holidays of a country in a year. */
  public_holidays: { params: AskPublicHolidays; reply: Array<PublicHoliday> };
  /** Every command, with what it does. */
  commands: { params: AskCommands; reply: Array<CommandView> };
  /** What quick capture makes of a line. */
  understand: { params: Understand; reply: Understood };
  /** Makes a card from one line: title, date or week, time, @channel/format, #category or tag, +owner, !sponsored. */
  capture_post: { params: CapturePost; reply: Outcome };
  /** Adds a comment to a card, in the name of the person at the board. */
  add_comment: { params: AddComment; reply: Outcome };
  /** Adds a picture to a card: the file is copied into the board's own folder. */
  add_picture: { params: AddPicture; reply: Outcome };
  /** Says whom a post is for. */
  address_audience: { params: AddressAudience; reply: Outcome };
  /** Says that a post goes out on several social channels on purpose, or not. */
  allow_double_post: { params: AllowDoublePost; reply: Outcome };
  /** Says who is responsible for a post. */
  assign_owners: { params: AssignOwners; reply: Outcome };
  /** Makes a card, with a placement when a channel is given. */
  create_post: { params: CreatePost; reply: Outcome };
  /** Deletes a card with its placements: it lies in the bin from then on. Posts that reuse it stand on their own. */
  delete_post: { params: DeletePost; reply: Outcome };
  /** Deletes several cards at once: they lie in the bin from then on. */
  delete_posts: { params: DeletePosts; reply: Outcome };
  /** Makes a copy of a card as a draft that is not yet published anywhere, and says that it reuses the first. */
  duplicate_post: { params: DuplicatePost; reply: Outcome };
  /** Makes a post part of a campaign, or of none. */
  join_campaign: { params: JoinCampaign; reply: Outcome };
  /** Moves cards in the calendar, one or many at once: to another time, another channel, or both. */
  move_cards: { params: MoveCards; reply: Outcome };
  /** Moves a post along: idea, drafting, review, approved, published, or cancelled. */
  move_to_status: { params: MoveToStatus; reply: Outcome };
  /** Puts cards somewhere on the board, one or many at once: into a column, into a lane, between two others. */
  place_cards: { params: PlaceCards; reply: Outcome };
  /** Gives a post another title. */
  rename_post: { params: RenamePost; reply: Outcome };
  /** Copies cards to another time or channel, one or many at once, as posts that reuse the first. */
  reuse_cards: { params: ReuseCards; reply: Outcome };
  /** Plans a post at a time, or takes its time away; placements without a time of their own follow. */
  schedule_post: { params: SchedulePost; reply: Outcome };
  /** Says which lines of the annual wheel a post serves. */
  serve_cycle_entries: { params: ServeCycleEntries; reply: Outcome };
  /** Puts a post into a category, or into none. */
  set_category: { params: SetCategory; reply: Outcome };
  /** Says what is to be done for a post, and what is done. */
  set_checklist: { params: SetChecklist; reply: Outcome };
  /** Sets the link a post leads to, or takes it away. */
  set_link: { params: SetLink; reply: Outcome };
  /** Says which links belong to a card besides the one it leads to. */
  set_links: { params: SetLinks; reply: Outcome };
  /** Says which pictures a post has, with description and consent. */
  set_pictures: { params: SetPictures; reply: Outcome };
  /** Says which kind of channel must carry a post first. */
  set_publishing_order: { params: SetPublishingOrder; reply: Outcome };
  /** Says whether a post is paid for, and with how much in whole units of currency. */
  set_sponsoring: { params: SetSponsoring; reply: Outcome };
  /** States what a post is to achieve. */
  state_purpose: { params: StatePurpose; reply: Outcome };
  /** Gives a post exactly these tags. */
  tag_post: { params: TagPost; reply: Outcome };
  /** Writes what a post is to say, as plain text. */
  write_brief: { params: WriteBrief; reply: Outcome };
  /** Plans a post on a channel too, at its own time or at the post's. */
  add_placement: { params: AddPlacement; reply: Outcome };
  /** Plans a post on several channels at once. */
  add_placements: { params: AddPlacements; reply: Outcome };
  /** Says what a placement is in its channel. */
  change_format: { params: ChangeFormat; reply: Outcome };
  /** Says why a placement was not out in time or was dropped; without a reason it is taken away. */
  explain_slip: { params: ExplainSlip; reply: Outcome };
  /** Says that a placement is out, and where. */
  mark_published: { params: MarkPublished; reply: Outcome };
  /** Notes what came of a placement. */
  note_results: { params: NoteResults; reply: Outcome };
  /** Takes a post off a channel. */
  remove_placement: { params: RemovePlacement; reply: Outcome };
  /** Says that a placement is planned again after it was published or skipped. */
  replan_placement: { params: ReplanPlacement; reply: Outcome };
  /** Plans one placement at a time of its own and, if wanted, on another channel; without a time it follows its post again. */
  schedule_placement: { params: SchedulePlacement; reply: Outcome };
  /** Says that a placement does not go out after all; it stays on the card. */
  skip_placement: { params: SkipPlacement; reply: Outcome };
  /** Gives a placement its own text, or lets it use the brief again. */
  write_placement_text: { params: WritePlacementText; reply: Outcome };
  /** Takes a card out of the bin: it is on the board again as it was. */
  restore_post: { params: RestorePost; reply: Outcome };
  /** Throws one card of the bin away for good. */
  discard_post: { params: DiscardPost; reply: Outcome };
  /** Throws every card of the bin away for good. */
  empty_bin: { params: EmptyBin; reply: Outcome };
  /** Pauses, closes or reopens a channel; what stands on it stays. */
  change_channel_state: { params: ChangeChannelState; reply: Outcome };
  /** Writes down what a channel is for, who reads it and who answers for it. */
  describe_channel: { params: DescribeChannel; reply: Outcome };
  /** Opens a channel: from now on it can be planned on. */
  open_channel: { params: OpenChannel; reply: Outcome };
  /** Removes a channel that nothing stands on. */
  remove_channel: { params: RemoveChannel; reply: Outcome };
  /** Says that a rule is off or weighs differently on one channel, or follows the board there again. */
  set_channel_rule: { params: SetChannelRule; reply: Outcome };
  /** Says how much a channel bears. */
  set_capacity: { params: SetCapacity; reply: Outcome };
  /** Says which language a channel is written in. */
  set_channel_language: { params: SetChannelLanguage; reply: Outcome };
  /** Says in which band a channel's engagement rates should lie, in reactions per hundred followers. */
  set_engagement_target: { params: SetEngagementTarget; reply: Outcome };
  /** States how a channel deals with personal data. */
  state_privacy: { params: StatePrivacy; reply: Outcome };
  /** Adds an editor; the initials follow from the name. */
  add_person: { params: AddPerson; reply: Outcome };
  /** Changes an editor's name, initials, colour and how many posts a week they can take. */
  describe_person: { params: DescribePerson; reply: Outcome };
  /** Who would watch on which day if people or teams took turns. */
  rota: { params: AskRota; reply: Array<RotaDay> };
  /** Lays out who is on duty over a period when people or teams take turns, in place of what they had. */
  plan_rota: { params: PlanRota; reply: Outcome };
  /** What one person would hand over: open posts, channels and lines of the wheel. */
  handover: { params: AskHandover; reply: HandoverView };
  /** Hands over all open posts of a person, or everything, to another one. */
  hand_over: { params: HandOver; reply: Outcome };
  /** Removes an editor; their posts, channels and wheel entries are left without them. */
  remove_person: { params: RemovePerson; reply: Outcome };
  /** Says when an editor is away. */
  set_absences: { params: SetAbsences; reply: Outcome };
  /** Says when an editor watches and answers. */
  set_duties: { params: SetDuties; reply: Outcome };
  /** Adds an audience. */
  add_audience: { params: AddAudience; reply: Outcome };
  /** Adds a campaign. */
  add_campaign: { params: AddCampaign; reply: Outcome };
  /** Adds a category. */
  add_category: { params: AddCategory; reply: Outcome };
  /** Adds a tag. */
  add_tag: { params: AddTag; reply: Outcome };
  /** Changes a campaign's name, goal and dates. */
  describe_campaign: { params: DescribeCampaign; reply: Outcome };
  /** Changes a category's name, goal, target share in percent, rhythm and colour. */
  describe_category: { params: DescribeCategory; reply: Outcome };
  /** Makes one audience of two: whatever is for the first is for the second. */
  join_audience: { params: JoinAudience; reply: Outcome };
  /** Makes one tag of two: whatever carries the first gets the second. */
  join_tag: { params: JoinTag; reply: Outcome };
  /** Removes an audience from the board and from whatever carries it. */
  remove_audience: { params: RemoveAudience; reply: Outcome };
  /** Removes a campaign from the board and from whatever carries it. */
  remove_campaign: { params: RemoveCampaign; reply: Outcome };
  /** Removes a category from the board and from whatever carries it. */
  remove_category: { params: RemoveCategory; reply: Outcome };
  /** Removes a tag from the board and from whatever carries it. */
  remove_tag: { params: RemoveTag; reply: Outcome };
  /** Gives an audience another name. */
  rename_audience: { params: RenameAudience; reply: Outcome };
  /** Gives a tag another name. */
  rename_tag: { params: RenameTag; reply: Outcome };
  /** Says which share of the posts in percent should be for an audience, or that none is wanted. */
  set_audience_target: { params: SetAudienceTarget; reply: Outcome };
  /** Says which share of the posts in percent should carry a tag, or that none is wanted. */
  set_tag_target: { params: SetTagTarget; reply: Outcome };
  /** Says where a campaign is mainly seen and what it may cost. */
  plan_campaign: { params: PlanCampaign; reply: Outcome };
  /** Writes down what came of a campaign. */
  sum_up_campaign: { params: SumUpCampaign; reply: Outcome };
  /** Puts a line on the annual wheel. */
  add_cycle_entry: { params: AddCycleEntry; reply: Outcome };
  /** Says in which order the rings of the wheel stand, from the rim inwards, and which are shown, collapsed or hidden. */
  arrange_rings: { params: ArrangeRings; reply: Outcome };
  /** Says who answers for a line of the annual wheel. */
  assign_cycle_entry: { params: AssignCycleEntry; reply: Outcome };
  /** Notes what the planning day decides about an entry in a year: keep, move, change or retire it, or not yet. */
  decide_cycle_entry: { params: DecideCycleEntry; reply: Outcome };
  /** Changes what a line of the annual wheel says; single turns stay as they were decided. */
  describe_cycle_entry: { params: DescribeCycleEntry; reply: Outcome };
  /** Makes the posts that one turn of an entry usually needs, each once. */
  make_cycle_posts: { params: MakeCyclePosts; reply: Outcome };
  /** Lets another entry take care of one turn: it needs no posts of its own. */
  merge_occurrence: { params: MergeOccurrence; reply: Outcome };
  /** Gives one turn of an entry other days; its rule and its other turns stay. */
  move_occurrence: { params: MoveOccurrence; reply: Outcome };
  /** Takes a line off the annual wheel; its posts stay and no longer serve it. */
  remove_cycle_entry: { params: RemoveCycleEntry; reply: Outcome };
  /** Gives a ring of the wheel another name, on every entry that stands on it. */
  rename_ring: { params: RenameRing; reply: Outcome };
  /** Lets one turn of an entry go as its rule says again. */
  restore_occurrence: { params: RestoreOccurrence; reply: Outcome };
  /** Rolls the wheel forward into a year: entries get their days there, and posts where wanted; again it changes nothing. */
  roll_cycle_forward: { params: RollCycleForward; reply: Outcome };
  /** Says which posts a line of the annual wheel usually needs; what was made already stays. */
  set_cycle_template: { params: SetCycleTemplate; reply: Outcome };
  /** Leaves one turn of an entry out; its rule and its other turns stay. */
  skip_occurrence: { params: SkipOccurrence; reply: Outcome };
  /** Holds channels back for a period of days or minutes. */
  add_blackout: { params: AddBlackout; reply: Outcome };
  /** Notes a period that others own, and whether publishing during it is a clash. */
  add_event: { params: AddEvent; reply: Outcome };
  /** Changes a blackout's name, period and channels. */
  change_blackout: { params: ChangeBlackout; reply: Outcome };
  /** Changes an event. */
  change_event: { params: ChangeEvent; reply: Outcome };
  /** Lifts a blackout. */
  remove_blackout: { params: RemoveBlackout; reply: Outcome };
  /** Removes an event. */
  remove_event: { params: RemoveEvent; reply: Outcome };
  /** Saves a filter under a name. */
  save_view: { params: SaveView; reply: Outcome };
  /** Gives a saved view another filter. */
  change_view: { params: ChangeView; reply: Outcome };
  /** Gives a saved view another name. */
  rename_view: { params: RenameView; reply: Outcome };
  /** Removes a saved view; what it showed stays. */
  remove_view: { params: RemoveView; reply: Outcome };
  /** What a crisis hold would hold back now, with the next free times after a week. */
  hold_preview: { params: AskHoldPreview; reply: Array<Held> };
  /** Pauses all channels, or chosen ones, from now until it is lifted; keeps, moves or skips what stood there. */
  start_hold: { params: StartHold; reply: Outcome };
  /** What a crisis hold has held back so far, with the next free times. */
  lift_preview: { params: AskLiftPreview; reply: Array<Held> };
  /** Lifts a crisis hold from now, and plans anew what it held back. */
  lift_hold: { params: LiftHold; reply: Outcome };
  /** Says that a post goes out in spite of crisis holds, or waits. */
  exempt_from_holds: { params: ExemptFromHolds; reply: Outcome };
  /** Makes a card for a crisis message from one line: exempt from holds, now, on the held primary channels. */
  capture_crisis_message: { params: CaptureCrisisMessage; reply: Outcome };
  /** Changes the board's name, time zone, country of public holidays and language. */
  describe_board: { params: DescribeBoard; reply: Outcome };
  /** Says how many cards a column of the board should hold at most; more are let in, and it is said. */
  limit_column: { params: LimitColumn; reply: Outcome };
  /** Switches a rule on or off and says how much its findings weigh; without a severity it keeps its own. */
  set_rule: { params: SetRule; reply: Outcome };
  /** Changes the thresholds of the rules that hold for the whole board. */
  set_thresholds: { params: SetThresholds; reply: Outcome };
  /** Takes a finding as it is, with a reason, until what it is about changes. */
  accept_finding: { params: AcceptFinding; reply: Outcome };
  /** Takes one of the ways out that a finding offers. */
  take_way_out: { params: TakeWayOut; reply: Outcome };
  /** Says that a post reuses another one on purpose, or that it does not. */
  mark_reuse: { params: MarkReuse; reply: Outcome };
  /** Takes back that a finding was accepted: it counts again. */
  revoke_acceptance: { params: RevokeAcceptance; reply: Outcome };
  /** The meetings that come again, and those that were held. */
  meetings: { params: AskMeetings; reply: MeetingsView };
  /** The agenda of a meeting, made from the board. */
  agenda: { params: AskAgenda; reply: AgendaView };
  /** Adds a meeting that comes again, with the agenda that suits its rhythm. */
  add_meeting_series: { params: AddMeetingSeries; reply: Outcome };
  /** Changes a meeting's name, rhythm and agenda; meetings that were held keep theirs. */
  describe_meeting_series: { params: DescribeMeetingSeries; reply: Outcome };
  /** Removes a meeting from those that come again; what was held stays with its minutes. */
  remove_meeting_series: { params: RemoveMeetingSeries; reply: Outcome };
  /** Begins a meeting: what is done from now on is decided in it. It takes over what the last one left open. */
  start_meeting: { params: StartMeeting; reply: Outcome };
  /** Interrupts a meeting and keeps where it stood. */
  stop_meeting: { params: StopMeeting; reply: Outcome };
  /** Goes on with a meeting that was interrupted. */
  resume_meeting: { params: ResumeMeeting; reply: Outcome };
  /** Ends a meeting and keeps its minutes; what was left open goes to the next one. */
  close_meeting: { params: CloseMeeting; reply: Outcome };
  /** Says who is at a meeting, by name. */
  note_attendance: { params: NoteAttendance; reply: Outcome };
  /** Notes what remains to be done or answered, who does it and by when. */
  raise_point: { params: RaisePoint; reply: Outcome };
  /** Says that an open point is done, dropped, or open after all. */
  settle_point: { params: SettlePoint; reply: Outcome };
  /** Puts a card off to the next meeting. */
  put_off_post: { params: PutOffPost; reply: Outcome };
  /** The minutes of a meeting, in the board's language. */
  minutes: { params: AskMinutes; reply: MinutesView };
  /** Edits the minutes of a meeting; without a text they write themselves. */
  write_minutes: { params: WriteMinutes; reply: Outcome };
  /** Writes the minutes of a meeting to a file, as Markdown or as a page to print. */
  export_minutes: { params: ExportMinutes; reply: ExportedMinutes };
  /** Removes a meeting that was held, with its minutes. */
  remove_meeting: { params: RemoveMeeting; reply: Outcome };
  /** What goes out today and what should be out, with text, pictures and links. */
  due: { params: AskDue; reply: DueView };
  /** Takes in a Trello export, a board document, or results from Meta. */
  import: { params: Import; reply: ImportDone };
  /** Shows what an import would take, change and drop, without doing it. */
  import_preview: { params: ImportPreview; reply: ImportPreviewView };
  /** Writes the whole board, or the plan or a part of it, to a file. */
  export: { params: Export; reply: Exported };
  /** The calendar file that is kept up to date on this computer, and how it stands. */
  calendar_file: { params: AskCalendarFile; reply: CalendarFileView | null };
  /** Writes the plan as a calendar now and again after every change. */
  keep_calendar_file: { params: KeepCalendarFile; reply: CalendarFileView | null };
  /** Keeps the calendar file no longer; what was written stays. */
  stop_calendar_file: { params: StopCalendarFile; reply: null };
  /** Writes the report to a file. */
  export_report: { params: ExportReport; reply: ReportWritten };
  /** Shows which entries a sheet would put on the annual wheel, and what would be lost. */
  import_wheel_preview: { params: ImportWheelPreview; reply: WheelImportView };
  /** Takes in an annual wheel from an Excel or CSV sheet in a plain layout. */
  import_wheel: { params: ImportWheel; reply: ImportDone };
  /** Writes the annual wheel as a drawing, a picture, a page or a calendar. */
  export_wheel: { params: ExportWheel; reply: ExportedWheel };
  /** Takes back what was done last. */
  undo: { params: Undo; reply: Outcome };
  /** Repeats what was taken back last. */
  redo: { params: Redo; reply: Outcome };
  /** Makes a new board file and opens it. */
  new_board: { params: NewBoard; reply: OpenedBoard };
  /** Opens a board file. */
  open_board: { params: OpenBoardFile; reply: OpenedBoard };
  /** Opens the sample board, made for this week. */
  open_sample: { params: OpenSample; reply: OpenedBoard };
  /** Takes a board off the list of recent ones; its file stays. */
  forget_recent: { params: ForgetRecent; reply: null };
  /** Closes the board. */
  close_board: { params: CloseBoard; reply: null };
}

export type CommandName = keyof Commands;
