// Generated from the list of commands; do not edit.
import type { AcceptFinding } from "./AcceptFinding";
import type { AddAudience } from "./AddAudience";
import type { AddBlackout } from "./AddBlackout";
import type { AddCampaign } from "./AddCampaign";
import type { AddCategory } from "./AddCategory";
import type { AddComment } from "./AddComment";
import type { AddCycleEntry } from "./AddCycleEntry";
import type { AddEvent } from "./AddEvent";
import type { AddPerson } from "./AddPerson";
import type { AddPlacement } from "./AddPlacement";
import type { AddTag } from "./AddTag";
import type { AddressAudience } from "./AddressAudience";
import type { AllowDoublePost } from "./AllowDoublePost";
import type { ArrangeRings } from "./ArrangeRings";
import type { AcceptanceView } from "./AcceptanceView";
import type { CampaignView } from "./CampaignView";
import type { Card } from "./Card";
import type { CommandView } from "./CommandView";
import type { ComparedEntry } from "./ComparedEntry";
import type { CoverageRow } from "./CoverageRow";
import type { FreeSlot } from "./FreeSlot";
import type { Operation } from "./Operation";
import type { PublicHoliday } from "./PublicHoliday";
import type { WayOut } from "./WayOut";
import type { AskAcceptances } from "./AskAcceptances";
import type { AskBoard } from "./AskBoard";
import type { AskCalendar } from "./AskCalendar";
import type { AskCampaigns } from "./AskCampaigns";
import type { AskCheck } from "./AskCheck";
import type { AskCommands } from "./AskCommands";
import type { AskCoverage } from "./AskCoverage";
import type { AskCycleEntry } from "./AskCycleEntry";
import type { AskCyclePosts } from "./AskCyclePosts";
import type { AskFreeSlots } from "./AskFreeSlots";
import type { AskHistory } from "./AskHistory";
import type { AskPost } from "./AskPost";
import type { AskPreview } from "./AskPreview";
import type { AskPublicHolidays } from "./AskPublicHolidays";
import type { AskRollForward } from "./AskRollForward";
import type { AskStart } from "./AskStart";
import type { AskTray } from "./AskTray";
import type { AskWaysOut } from "./AskWaysOut";
import type { AskWheel } from "./AskWheel";
import type { AskWheelComparison } from "./AskWheelComparison";
import type { AskYearLoad } from "./AskYearLoad";
import type { AssignCycleEntry } from "./AssignCycleEntry";
import type { AssignOwners } from "./AssignOwners";
import type { BoardView } from "./BoardView";
import type { CalendarView } from "./CalendarView";
import type { CapturePost } from "./CapturePost";
import type { ChangeBlackout } from "./ChangeBlackout";
import type { ChangeChannelState } from "./ChangeChannelState";
import type { ChangeEvent } from "./ChangeEvent";
import type { ChangeFormat } from "./ChangeFormat";
import type { CheckView } from "./CheckView";
import type { CloseBoard } from "./CloseBoard";
import type { CreatePost } from "./CreatePost";
import type { CycleEntryView } from "./CycleEntryView";
import type { CyclePostsPreview } from "./CyclePostsPreview";
import type { DecideCycleEntry } from "./DecideCycleEntry";
import type { DeletePost } from "./DeletePost";
import type { DescribeBoard } from "./DescribeBoard";
import type { DescribeCampaign } from "./DescribeCampaign";
import type { DescribeCategory } from "./DescribeCategory";
import type { DescribeChannel } from "./DescribeChannel";
import type { DescribeCycleEntry } from "./DescribeCycleEntry";
import type { DescribePerson } from "./DescribePerson";
import type { DuplicatePost } from "./DuplicatePost";
import type { Export } from "./Export";
import type { ExportWheel } from "./ExportWheel";
import type { Exported } from "./Exported";
import type { ExportedWheel } from "./ExportedWheel";
import type { Import } from "./Import";
import type { ImportDone } from "./ImportDone";
import type { ImportPreview } from "./ImportPreview";
import type { ImportPreviewView } from "./ImportPreviewView";
import type { ImportWheel } from "./ImportWheel";
import type { ImportWheelPreview } from "./ImportWheelPreview";
import type { JoinCampaign } from "./JoinCampaign";
import type { MakeCyclePosts } from "./MakeCyclePosts";
import type { MarkPublished } from "./MarkPublished";
import type { MarkReuse } from "./MarkReuse";
import type { MergeOccurrence } from "./MergeOccurrence";
import type { MoveCards } from "./MoveCards";
import type { MoveOccurrence } from "./MoveOccurrence";
import type { MoveToStatus } from "./MoveToStatus";
import type { NewBoard } from "./NewBoard";
import type { NoteResults } from "./NoteResults";
import type { OpenBoardFile } from "./OpenBoardFile";
import type { OpenChannel } from "./OpenChannel";
import type { OpenSample } from "./OpenSample";
import type { OpenedBoard } from "./OpenedBoard";
import type { Outcome } from "./Outcome";
import type { PlanCampaign } from "./PlanCampaign";
import type { PostView } from "./PostView";
import type { Preview } from "./Preview";
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
import type { RemovePerson } from "./RemovePerson";
import type { RemovePlacement } from "./RemovePlacement";
import type { RemoveTag } from "./RemoveTag";
import type { RenamePost } from "./RenamePost";
import type { RenameRing } from "./RenameRing";
import type { ReplanPlacement } from "./ReplanPlacement";
import type { RestoreOccurrence } from "./RestoreOccurrence";
import type { ReuseCards } from "./ReuseCards";
import type { RevokeAcceptance } from "./RevokeAcceptance";
import type { RollCycleForward } from "./RollCycleForward";
import type { RollForwardView } from "./RollForwardView";
import type { SchedulePlacement } from "./SchedulePlacement";
import type { SchedulePost } from "./SchedulePost";
import type { ServeCycleEntries } from "./ServeCycleEntries";
import type { SetAbsences } from "./SetAbsences";
import type { SetCapacity } from "./SetCapacity";
import type { SetCategory } from "./SetCategory";
import type { SetChannelRule } from "./SetChannelRule";
import type { SetChecklist } from "./SetChecklist";
import type { SetCycleTemplate } from "./SetCycleTemplate";
import type { SetDuties } from "./SetDuties";
import type { SetLink } from "./SetLink";
import type { SetLinks } from "./SetLinks";
import type { SetPictures } from "./SetPictures";
import type { SetPublishingOrder } from "./SetPublishingOrder";
import type { SetRule } from "./SetRule";
import type { SetSponsoring } from "./SetSponsoring";
import type { SetThresholds } from "./SetThresholds";
import type { SkipOccurrence } from "./SkipOccurrence";
import type { SkipPlacement } from "./SkipPlacement";
import type { Start } from "./Start";
import type { StatePurpose } from "./StatePurpose";
import type { SumUpCampaign } from "./SumUpCampaign";
import type { TagPost } from "./TagPost";
import type { TakeWayOut } from "./TakeWayOut";
import type { Understand } from "./Understand";
import type { Understood } from "./Understood";
import type { Undo } from "./Undo";
import type { WheelImportView } from "./WheelImportView";
import type { WheelView } from "./WheelView";
import type { WriteBrief } from "./WriteBrief";
import type { WritePlacementText } from "./WritePlacementText";
import type { YearLoad } from "./YearLoad";

export interface Commands {
  /** Says which board is open and which were open last. */
  start: { params: AskStart; reply: Start };
  /** The board with its channels, people and lists, and how many findings it has. */
  board: { params: AskBoard; reply: BoardView };
  /** The cards, days, loads and findings of a span of days. */
  calendar: { params: AskCalendar; reply: CalendarView };
  /** The cards that have no day yet. */
  tray: { params: AskTray; reply: Array<Card> };
  /** One card with its placements, findings and history. */
  post: { params: AskPost; reply: PostView };
  /** What the rules say about the plan, or about a span of it. */
  check: { params: AskCheck; reply: CheckView };
  /** What a move would raise and solve, without doing it. */
  preview: { params: AskPreview; reply: Preview };
  /** The next times at which a card would make no new finding, soonest first. */
  free_slots: { params: AskFreeSlots; reply: Array<FreeSlot> };
  /** How full every channel is in every ISO week of a year. */
  year_load: { params: AskYearLoad; reply: YearLoad };
  /** What leads out of a finding, best first. */
  ways_out: { params: AskWaysOut; reply: Array<WayOut> };
  /** The findings that were accepted, with the reasons. */
  acceptances: { params: AskAcceptances; reply: Array<AcceptanceView> };
  /** What a change would raise and solve in the next four weeks, without making it. */
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
  /** Says whom a post is for. */
  address_audience: { params: AddressAudience; reply: Outcome };
  /** Says that a post goes out on several social channels on purpose, or not. */
  allow_double_post: { params: AllowDoublePost; reply: Outcome };
  /** Says who is responsible for a post. */
  assign_owners: { params: AssignOwners; reply: Outcome };
  /** Makes a card, with a placement when a channel is given. */
  create_post: { params: CreatePost; reply: Outcome };
  /** Deletes a card with its placements; posts that reuse it stand on their own from then on. */
  delete_post: { params: DeletePost; reply: Outcome };
  /** Makes a copy of a card as a draft that is not yet published anywhere, and says that it reuses the first. */
  duplicate_post: { params: DuplicatePost; reply: Outcome };
  /** Makes a post part of a campaign, or of none. */
  join_campaign: { params: JoinCampaign; reply: Outcome };
  /** Moves cards in the calendar, one or many at once: to another time, another channel, or both. */
  move_cards: { params: MoveCards; reply: Outcome };
  /** Moves a post along: idea, drafting, review, approved, published, or cancelled. */
  move_to_status: { params: MoveToStatus; reply: Outcome };
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
  /** Says what a placement is in its channel. */
  change_format: { params: ChangeFormat; reply: Outcome };
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
  /** Adds an editor; the initials follow from the name. */
  add_person: { params: AddPerson; reply: Outcome };
  /** Changes an editor's name, initials, colour and how many posts a week they can take. */
  describe_person: { params: DescribePerson; reply: Outcome };
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
  /** Removes an audience from the board and from whatever carries it. */
  remove_audience: { params: RemoveAudience; reply: Outcome };
  /** Removes a campaign from the board and from whatever carries it. */
  remove_campaign: { params: RemoveCampaign; reply: Outcome };
  /** Removes a category from the board and from whatever carries it. */
  remove_category: { params: RemoveCategory; reply: Outcome };
  /** Removes a tag from the board and from whatever carries it. */
  remove_tag: { params: RemoveTag; reply: Outcome };
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
  /** Changes the board's name, time zone, country of public holidays and language. */
  describe_board: { params: DescribeBoard; reply: Outcome };
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
  /** Takes in a Trello export or a board document. */
  import: { params: Import; reply: ImportDone };
  /** Shows what an import would take, change and drop, without doing it. */
  import_preview: { params: ImportPreview; reply: ImportPreviewView };
  /** Shows which entries a sheet would put on the annual wheel, and what would be lost. */
  import_wheel_preview: { params: ImportWheelPreview; reply: WheelImportView };
  /** Takes in an annual wheel from an Excel or CSV sheet in a plain layout. */
  import_wheel: { params: ImportWheel; reply: ImportDone };
  /** Writes the annual wheel as a drawing, a picture, a page or a calendar. */
  export_wheel: { params: ExportWheel; reply: ExportedWheel };
  /** Writes the whole board to a file. */
  export: { params: Export; reply: Exported };
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
  /** Closes the board. */
  close_board: { params: CloseBoard; reply: null };
}

export type CommandName = keyof Commands;
