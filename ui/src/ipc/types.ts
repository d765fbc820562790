// The wire types by the names that Rust generates. One place to import them from.

export type Id = string;
/** A minute, a day, an ISO week, a month or a quarter; see CONTRACT. `null` where nothing is planned. */
export type PlannedTime = string;
export type Severity = "info" | "warning" | "serious";
export type Status = "idea" | "drafting" | "review" | "approved" | "published" | "cancelled";
export type PlacementState = "planned" | "published" | "skipped";
export type Tier = "primary" | "secondary";
export type ChannelState = "active" | "paused" | "closed";
export type Order = "none" | "web_first" | "internal_first";
export type Consent = "given" | "not_needed" | "missing";
export type Format =
  "post" | "story" | "reel" | "video" | "event" | "article" | "newsletter" | "release" | "ad";
export type Platform =
  | "facebook"
  | "instagram"
  | "linkedin"
  | "x"
  | "threads"
  | "bluesky"
  | "mastodon"
  | "tiktok"
  | "youtube"
  | "snapchat"
  | "newsletter"
  | "website"
  | "intranet"
  | "press"
  | "podcast"
  | "print"
  | "other";

export interface RuleSetting {
  enabled: boolean;
  severity: Severity | null;
}
export interface Settings {
  owner_gap_minutes: number;
  audience_gap_minutes: number;
  double_post_hours: number;
  duplicate_days: number;
  ready_days: number;
  eves_are_holidays: boolean;
  rules: Record<string, RuleSetting>;
}
export interface Board {
  name: string;
  time_zone: string;
  country: string;
  language: string;
  settings: Settings;
}
export interface Window {
  weekday: number;
  from: string;
  to: string;
}
export interface Capacity {
  min_gap_minutes: number | null;
  most_per_day: number | null;
  most_per_week: number | null;
  least_per_week: number | null;
  publishes_on_holidays: boolean;
  cover_hours: number;
  requires_link: boolean;
  windows: Window[];
}
export interface Channel {
  id: Id;
  name: string;
  platform: Platform;
  handle: string | null;
  purpose: string;
  audience: Id | null;
  responsible: Id | null;
  administrators: string[];
  tier: Tier;
  state: ChannelState;
  review_on: string | null;
  capacity: Capacity;
  format_weights: Partial<Record<Format, number>>;
}
export interface Span {
  from: string;
  to: string;
}
export interface Person {
  id: Id;
  name: string;
  initials: string;
  colour: number | null;
  most_per_week: number | null;
  absences: Span[];
  duties: Span[];
}
export interface Category {
  id: Id;
  name: string;
  goal: string;
  target_share: number | null;
  one_in: number | null;
  colour: number | null;
}
export interface Tag {
  id: Id;
  name: string;
}
export interface Campaign {
  id: Id;
  name: string;
  goal: string;
  from: string | null;
  to: string | null;
}
export interface Audience {
  id: Id;
  name: string;
}
export interface Blackout {
  id: Id;
  name: string;
  from: string;
  to: string;
  channels: Id[] | null;
}
export interface Event {
  id: Id;
  name: string;
  from: string;
  to: string;
  clashes: boolean;
}
export interface Picture {
  name: string;
  description: string;
  consent: Consent;
}
export interface Link {
  name: string;
  url: string;
}
export interface ChecklistItem {
  text: string;
  done: boolean;
}
export interface Comment {
  id: Id;
  at: string;
  author: string;
  text: string;
}
export interface Post {
  id: Id;
  title: string;
  brief: string;
  planned: PlannedTime | null;
  status: Status;
  category: Id | null;
  owners: Id[];
  tags: Id[];
  campaign: Id | null;
  audience: Id | null;
  purpose: string;
  link: string | null;
  sponsored: boolean;
  budget: number | null;
  reuses: Id | null;
  order: Order;
  allow_double_post: boolean;
  pictures: Picture[];
  links: Link[];
  checklist: ChecklistItem[];
  comments: Comment[];
  cycle_entries: Id[];
}
export interface Placement {
  id: Id;
  post: Id;
  channel: Id;
  format: Format;
  planned: PlannedTime | null;
  state: PlacementState;
  text: string | null;
  url: string | null;
  results: unknown;
}
export interface WayOut {
  kind: string;
  placement: Id | null;
  to: PlannedTime | null;
}
export interface Finding {
  rule: string;
  severity: Severity;
  channel: Id | null;
  person: Id | null;
  on: string | null;
  week: string | null;
  post: Id | null;
  placements: Id[];
  numbers: Record<string, number>;
  missing: string[];
  label: string | null;
  message: string;
  ways_out: WayOut[];
  fingerprint: string;
  accepted: unknown;
}
export interface FindingCounts {
  serious: number;
  warning: number;
  info: number;
}
export interface Operation {
  id: Id;
  at: string;
  author: string;
  command: string;
  subject: string;
  detail: Record<string, unknown>;
  state: "done" | "undone";
  words: string;
}
export interface Outcome {
  operation: Operation | null;
  changed: { kind: string; id: Id }[];
  made: Id | null;
  findings: FindingCounts;
  raised: Finding[];
  solved: number;
}
export interface BoardFile {
  path: string;
  name: string;
}
export interface StartView {
  board: BoardFile | null;
  recent: BoardFile[];
  now: string;
  version: string;
  languages: string[];
  system_language: string;
}
export interface BoardView {
  path: string;
  board: Board;
  now: string;
  today: string;
  week: string;
  channels: Channel[];
  people: Person[];
  audiences: Audience[];
  tags: Tag[];
  categories: Category[];
  campaigns: Campaign[];
  blackouts: Blackout[];
  events: Event[];
  cycle: unknown[];
  post_count: number;
  findings: FindingCounts;
  undo: Operation | null;
  redo: Operation | null;
  is_sample: boolean;
}
export interface CalendarDay {
  date: string;
  week: string;
  holiday: string | null;
  eve: boolean;
  blackouts: Id[];
  events: Id[];
}
export interface Card {
  placement: Id | null;
  post: Id;
  title: string;
  channel: Id | null;
  format: Format | null;
  planned: PlannedTime | null;
  own_time: boolean;
  state: PlacementState | null;
  status: Status;
  category: Id | null;
  owners: Id[];
  sponsored: boolean;
  campaign: Id | null;
  counts: boolean;
}
export interface DayLoad {
  channel: Id;
  date: string;
  load: number;
  limit: number | null;
}
export interface WeekLoad {
  channel: Id;
  week: string;
  load: number;
  limit: number | null;
}
export interface CalendarView {
  from: string;
  to: string;
  today: string;
  days: CalendarDay[];
  cards: Card[];
  loads: DayLoad[];
  week_loads: WeekLoad[];
  findings: Finding[];
}
export interface PostView {
  post: Post;
  placements: (Placement & { effective: PlannedTime | null })[];
  findings: Finding[];
  history: Operation[];
}
export interface CheckView {
  from: string;
  to: string;
  today: string;
  findings: Finding[];
}
export interface Move {
  placement: Id | null;
  post: Id | null;
  to: PlannedTime | null;
  channel: Id | null;
}
export interface PreviewView {
  findings: Finding[];
  raised: Finding[];
  solved: number;
  loads: DayLoad[];
}
export interface UnderstoodLine {
  title: string;
  planned: PlannedTime | null;
  placements: { channel: Id; format: Format }[];
  category: Id | null;
  tags: string[];
  owners: Id[];
  sponsored: boolean;
  status: Status;
  unknown: string[];
}

/** What a command takes and what it answers. A command that is not listed yet takes and answers anything. */
export interface Commands {
  start: { params: Record<string, never>; value: StartView };
  board: { params: Record<string, never>; value: BoardView };
  calendar: { params: { from: string; to: string }; value: CalendarView };
  tray: { params: Record<string, never>; value: Card[] };
  post: { params: { post: Id }; value: PostView };
  check: { params: { from?: string; to?: string; today?: string }; value: CheckView };
  preview: { params: { moves: Move[] }; value: PreviewView };
  history: { params: { limit: number }; value: Operation[] };
  understand: { params: { line: string }; value: UnderstoodLine };
  capture_post: { params: { line: string }; value: Outcome };
  move_cards: { params: { moves: Move[] }; value: Outcome };
  undo: { params: Record<string, never>; value: Outcome };
  redo: { params: Record<string, never>; value: Outcome };
}
export type CommandName = keyof Commands;
export type Params<C extends CommandName> = Commands[C]["params"];
export type Value<C extends CommandName> = Commands[C]["value"];
