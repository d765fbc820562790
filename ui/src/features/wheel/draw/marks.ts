// What the wheel shows, ready to be drawn: entries, series and campaigns as bars on rings, in days. The words come from outside.
import type { WheelView } from "../../../ipc/types";
import { hue, slotOf } from "../../../shared/palette";
import { spanOf as plannedSpan } from "../../../shared/planned";
import { dayIn, type Span } from "./span";

export type WheelEntry = WheelView["entries"][number];
export type Occurrence = WheelEntry["occurrences"][number];
export type CyclePost = WheelEntry["posts"][number];
export type WheelRing = WheelView["rings"][number];
export type WheelCampaign = WheelView["campaigns"][number];

/** Told apart by shape, so that colour is not needed. */
export type DotShape = "idea" | "drafting" | "review" | "approved" | "published";

export interface DayDot {
  day: number;
  shape: DotShape;
  post: CyclePost;
}

export interface DayMark {
  key: string;
  kind: "occurrence" | "series" | "campaign";
  /** The id of the entry or campaign. */
  id: string;
  turn: string | null;
  from: number;
  to: number;
  /** Where its lead time begins; where it begins when it has none. */
  lead: number;
  /** Days on which a series returns. */
  ticks: number[];
  gap: boolean;
  /** Skipped or merged: it stands there, but needs nothing. */
  faded: boolean;
  label: string;
  spoken: string;
  dots: DayDot[];
}

export interface DayRing {
  name: string;
  hue: string;
  display: WheelRing["display"];
  isCampaigns: boolean;
  marks: DayMark[];
}

export interface Words {
  label: (entry: WheelEntry, occurrence: Occurrence) => string;
  spoken: (entry: WheelEntry, occurrence: Occurrence) => string;
  series: (entry: WheelEntry) => string;
  campaign: (campaign: WheelCampaign) => string;
  campaigns: string;
  noRing: string;
}

/** The rings that are not hidden, from the rim inwards, with campaigns last. */
export function dayRings(
  view: WheelView,
  span: Span,
  colourOf: (ring: string) => number | null,
  words: Words,
): DayRing[] {
  const rings: DayRing[] = view.rings.map((ring, index) => ({
    name: ring.name === "" ? words.noRing : ring.name,
    hue: hue(slotOf(ring.colour ?? colourOf(ring.name), index)),
    display: ring.display,
    isCampaigns: false,
    marks: view.entries
      .filter(({ entry }) => entry.ring === ring.name)
      .flatMap((entry) => marksOf(entry, span, words)),
  }));
  if (view.campaigns.length > 0) {
    rings.push({
      name: words.campaigns,
      hue: "var(--hue-7)",
      display: "shown",
      isCampaigns: true,
      marks: view.campaigns.map((campaign) => campaignMark(campaign, span, words)),
    });
  }
  return rings.filter(({ display, marks }) => display !== "hidden" && marks.length > 0);
}

function marksOf(wheelEntry: WheelEntry, span: Span, words: Words): DayMark[] {
  const { entry, occurrences, series } = wheelEntry;
  const standing = occurrences.filter(({ from, to }) => from <= span.to && to >= span.from);
  if (series) return standing.length === 0 ? [] : [seriesMark(wheelEntry, standing, span, words)];
  const marks = standing.map((occurrence): DayMark => {
    const cut = (day: number) => Math.min(span.days, Math.max(0, day));
    const from = cut(dayIn(span, occurrence.from));
    return {
      key: `${entry.id} ${occurrence.turn}`,
      kind: "occurrence",
      id: entry.id,
      turn: occurrence.turn,
      from,
      to: cut(dayIn(span, occurrence.to) + 1),
      lead: Math.min(from, cut(dayIn(span, occurrence.lead_from))),
      ticks: [],
      gap: occurrence.gap && !occurrence.accepted,
      faded: !occurrence.takes_place,
      label: words.label(wheelEntry, occurrence),
      spoken: words.spoken(wheelEntry, occurrence),
      dots: [],
    };
  });
  for (const post of wheelEntry.posts) {
    const home = marks.find(({ turn }) => turn === post.turn) ?? marks[0];
    const dot = dotOf(post, span);
    if (home !== undefined && dot !== null) home.dots.push(dot);
  }
  return marks;
}

function seriesMark(wheelEntry: WheelEntry, standing: Occurrence[], span: Span, words: Words): DayMark {
  const days = standing.filter(({ takes_place }) => takes_place).map(({ from }) => dayIn(span, from));
  const [first, last] = [Math.min(...days, span.days), Math.max(...days, 0)];
  return {
    key: wheelEntry.entry.id,
    kind: "series",
    id: wheelEntry.entry.id,
    turn: null,
    from: Math.max(0, Math.min(first, last)),
    to: Math.min(span.days, last + 1),
    lead: Math.max(0, Math.min(first, last)),
    ticks: days,
    gap: standing.some(({ gap, accepted }) => gap && !accepted),
    faded: false,
    label: wheelEntry.entry.title,
    spoken: words.series(wheelEntry),
    dots: wheelEntry.posts.map((post) => dotOf(post, span)).filter((dot) => dot !== null),
  };
}

function campaignMark(campaign: WheelCampaign, span: Span, words: Words): DayMark {
  const from = Math.max(0, dayIn(span, campaign.from));
  return {
    key: campaign.id,
    kind: "campaign",
    id: campaign.id,
    turn: null,
    from,
    to: Math.min(span.days, dayIn(span, campaign.to) + 1),
    lead: from,
    ticks: [],
    gap: false,
    faded: false,
    label: campaign.name,
    spoken: words.campaign(campaign),
    dots: [],
  };
}

function dotOf(post: CyclePost, span: Span): DayDot | null {
  const planned = plannedSpan(post.planned);
  if (planned === null) return null;
  const middle = (dayIn(span, planned.from) + dayIn(span, planned.to) + 1) / 2;
  if (middle < 0 || middle > span.days) return null;
  return { day: middle, shape: shapeOf(post), post };
}

export function shapeOf({ status, published }: Pick<CyclePost, "status" | "published">): DotShape {
  if (published) return "published";
  return status === "cancelled" ? "idea" : status;
}
