// From bars in days to paths on paper: rings share the depth there is, bars are stacked, labels measured and cut to what fits.
import type { Axis, Hand } from "./axis";
import { lanes, type Laned } from "./lanes";
import type { DayDot, DayMark, DayRing, DotShape } from "./marks";
import { monthsOf, weeksOf, type Span } from "./span";
import { dotPath } from "./dot";
import { shortened, type Run } from "./text";

/** A text in straight runs of letters. */
export type Label = Run[];

/** Where a text stands: between two days, and so far to both sides of a depth. */
interface Written {
  runs: Label;
  from: number;
  to: number;
  middle: number;
  half: number;
}

export interface Mark {
  mark: DayMark;
  ring: string;
  hue: string;
  shape: string;
  lead: string | null;
  ticks: string;
  label: Label;
  /** Posts that have come equally far in one path. */
  dots: { shape: DotShape; path: string }[];
  /** Where a hint about it points to. */
  at: [number, number];
}

export interface Band {
  name: string;
  hue: string;
  shape: string;
  labels: Label[];
  marks: Mark[];
}

export interface Drawing {
  left: number;
  top: number;
  width: number;
  height: number;
  hub: Axis["hub"];
  /** Every other one is darker. */
  months: { shape: string; odd: boolean }[];
  monthNames: Label;
  /** Where weeks begin. */
  weeks: string;
  weekNumbers: Label;
  holidays: { x: number; y: number; name: string }[];
  bands: Band[];
  /** All of them, in the order of the keyboard: inwards ring by ring, in each along the year. */
  marks: Mark[];
  today: { line: string; at: [number, number] } | null;
  /** Of the rim. */
  font: number;
  /** Of the labels, which are never higher than their lane. */
  labelFont: number;
}

export interface Look extends Hand {
  monthName: (date: string) => string;
  /** As deep as it needs, instead of as deep as the axis is. */
  grows: boolean;
}

const MONTHS = 20;
const WEEKS = 15;
const GAP = 5;
const COLLAPSED = 9;
const HEADER = 13;
const LANE = { least: 17, most: 30 };
/** A bar that can still be seen and hit with the pointer. */
const THINNEST = 3;
/** How far letters reach to both sides of their middle, in heights of their font. */
const LETTERS = 0.42;
/** Below so many pixels nobody reads letters. */
const SMALLEST = 8.5;

export function draw(
  axis: Axis,
  span: Span,
  rings: readonly DayRing[],
  holidays: readonly { date: string; day: number; name: string }[],
  today: number | null,
  look: Look,
): Drawing {
  const rim = MONTHS + WEEKS + 6;
  const room = axis.depth - rim;
  const open = rings.filter(({ display }) => display === "shown").length;
  const closed = rings.length - open;
  const each = (room - closed * (COLLAPSED + GAP)) / Math.max(1, open) - GAP;
  const header = look.grows ? HEADER + 3 : 0;
  const most = look.grows ? 12 : Math.max(1, Math.floor((each - header) / LANE.least));
  const middle = rim + room / 2;
  const stacked = rings.map((ring) => ({
    ring,
    laned: lanes(
      ring.marks.map((mark) => barOf(mark, axis, middle, look)),
      span.days,
      most,
    ),
  }));
  const count = (laned: Laned<Bar>[]) => Math.max(1, ...laned.map(({ lane }) => lane + 1));
  const total = stacked.reduce(
    (sum, { ring, laned }) => sum + (ring.display === "shown" ? count(laned) : 0),
    0,
  );
  const free = room - closed * COLLAPSED - rings.length * GAP - open * header;
  const lane = look.grows ? 26 : Math.min(LANE.most, Math.max(THINNEST, free / Math.max(1, total)));

  // Letters are as high as their lane at most, so that those of the next lane stay clear of them.
  const labelFont = Math.min(look.font, Math.max(SMALLEST, lane - 1));
  const label: Look = { ...look, ...lower(look, labelFont) };

  let depth = rim;
  const stand: { band: Omit<Band, "labels" | "marks">; names: Written[]; marks: Drawn[] }[] = [];
  for (const { ring, laned } of stacked) {
    const isOpen = ring.display === "shown";
    const top = depth + (isOpen ? header : 0);
    const bottom = isOpen ? top + count(laned) * lane : depth + COLLAPSED;
    stand.push({
      band: { name: ring.name, hue: ring.hue, shape: axis.band(0, span.days, depth, bottom) },
      names: !isOpen
        ? []
        : look.grows
          ? heading(ring.name, axis, span, depth + header / 2 + 1, look)
          : between(ring.name, laned, axis, span, (index) => top + (index + 0.42) * lane, look),
      marks: laned
        .map((one) => {
          const at = isOpen
            ? { top: top + one.lane * lane, size: lane }
            : { top: depth + 1, size: COLLAPSED - 2 };
          return markOf(one, ring, isOpen, at, axis, label);
        })
        .sort((a, b) => a.mark.from - b.mark.from),
    });
    depth = bottom + GAP;
  }

  const isWritten = apart(
    [
      ...stand.flatMap(({ marks }) => marks.filter(({ mark }) => mark.gap)),
      ...stand.flatMap(({ marks }) => marks.filter(({ mark }) => !mark.gap)),
    ].flatMap(({ written }) => written ?? []),
    stand.flatMap(({ names }) => names),
    look.grows ? Infinity : axis.depth,
  );
  const bands = stand.map(({ band, names, marks }): Band => ({
    ...band,
    labels: names.filter((name) => isWritten.has(name)).map(({ runs }) => runs),
    marks: marks.map(({ written, ...mark }) => ({
      ...mark,
      label: written !== null && isWritten.has(written) ? written.runs : [],
    })),
  }));
  // Where weeks are narrow, every other one is numbered.
  const everyWeek = Math.max(1, Math.ceil(17 / (axis.scale(MONTHS + WEEKS / 2) * 7)));
  const deepest = look.grows ? depth : axis.depth;
  const weeks = weeksOf(span);
  const months = monthsOf(span);
  return {
    left: axis.left,
    top: axis.top,
    width: axis.width,
    height: look.grows ? depth + 4 : axis.height,
    hub: axis.hub,
    months: months.map(({ from, to }, index) => ({
      shape: axis.band(from, to, 0, MONTHS),
      odd: index % 2 === 1,
    })),
    monthNames: months.flatMap(({ from, to, date }) =>
      centred(look.monthName(date), axis, from, to, MONTHS / 2, look),
    ),
    weeks: weeks.map(({ from }) => line(axis, from, MONTHS, MONTHS + WEEKS)).join(""),
    weekNumbers: weeks.flatMap(({ from, to, number }, index) =>
      index % everyWeek === 0
        ? centred(String(number), axis, from, to, MONTHS + WEEKS / 2, lower(look, look.font - 1.5))
        : [],
    ),
    holidays: holidays.map(({ day, name }) => {
      const [x, y] = axis.point(day + 0.5, MONTHS + WEEKS + 2);
      return { x, y, name };
    }),
    bands,
    marks: bands.flatMap(({ marks }) => marks),
    today:
      today === null
        ? null
        : {
            line: line(axis, today + 0.5, MONTHS + WEEKS, deepest),
            at: axis.point(today + 0.5, MONTHS + WEEKS + 2),
          },
    font: look.font,
    labelFont,
  };
}

type Drawn = Omit<Mark, "label"> & { written: Written | null };

/** Those that can be written without standing on one another or beyond the depth there is; what comes first has its place. */
function apart(labels: readonly Written[], names: readonly Written[], depth: number): Set<Written> {
  const placed = new Set<Written>();
  for (const label of [...labels, ...names]) {
    const isFree = ![...placed].some(
      (other) =>
        Math.abs(label.middle - other.middle) < label.half + other.half &&
        label.from < other.to &&
        other.from < label.to,
    );
    if (isFree && label.middle + label.half <= depth) placed.add(label);
  }
  return placed;
}

interface Bar {
  mark: DayMark;
  from: number;
  to: number;
  label: number;
}

/** Letters keep a little distance to both ends. */
const PAD = 4;

function barOf(mark: DayMark, axis: Axis, depth: number, { measure }: Look): Bar {
  return {
    mark,
    from: mark.from,
    to: Math.max(mark.to, mark.from + 4 / axis.scale(depth)),
    label: (measure(mark.label) + 3 * PAD) / axis.scale(depth),
  };
}

function markOf(
  { bar, room, lane }: Laned<Bar>,
  ring: DayRing,
  isOpen: boolean,
  at: { top: number; size: number },
  axis: Axis,
  look: Look,
): Drawn {
  const { mark } = bar;
  const hasTrack = isOpen && at.size >= 10;
  const isTight = at.size < 16;
  const bottom = at.top + at.size - (hasTrack ? (isTight ? 5 : 6.5) : 1);
  const middle = (at.top + bottom) / 2;
  const track = hasTrack ? at.top + at.size - (isTight ? 2.6 : 3.5) : middle;
  const isThin = mark.kind === "series";
  // A series is a thin line on its track, clear of its letters.
  const [barTop, barBottom] = isThin ? [track - 1.25, track + 1.25] : [at.top + 1, bottom];
  return {
    mark,
    ring: ring.name,
    hue: ring.hue,
    shape: axis.band(bar.from, bar.to, barTop, barBottom, isThin ? 1 : 3),
    lead:
      hasTrack && mark.lead < mark.from ? axis.band(mark.lead, mark.from, track - 1.1, track + 1.1, 1) : null,
    ticks: mark.ticks.map((day) => line(axis, day + 0.5, track - 2.5, track + 2.5)).join(""),
    // In lanes lower than the smallest letters every other one is written on; the rest is in the hint and the table.
    written:
      isOpen && (at.size >= SMALLEST || lane % 2 === 0)
        ? labelOf(mark.label, room, bar, middle, axis, look)
        : null,
    dots: isOpen ? spread(mark.dots, axis, track, isTight ? 2.4 : 3) : [],
    at: axis.point((bar.from + bar.to) / 2, middle),
  };
}

function labelOf(
  text: string,
  room: { from: number; to: number },
  bar: Bar,
  middle: number,
  axis: Axis,
  look: Look,
): Written | null {
  const scale = axis.scale(middle);
  const fits = shortened(text, (room.to - room.from) * scale - 2 * PAD, look.measure);
  if (fits === null) return null;
  const length = (look.measure(fits) + 3) / scale;
  const from = room.from < bar.from ? room.to - length - PAD / scale : room.from + PAD / scale;
  return written(fits, from, from + length, middle, axis, look);
}

/** In the middle of a stretch, whole or not at all. */
function centred(text: string, axis: Axis, from: number, to: number, depth: number, hand: Hand): Label {
  const scale = axis.scale(depth);
  const width = Math.min(hand.measure(text), text.length <= 2 ? 11 : Infinity);
  if (width > (to - from) * scale) return [];
  const half = width / scale / 2;
  const middle = (from + to) / 2;
  return axis.write(text, middle - half, middle + half, depth, hand);
}

/** A ring's name above its lanes, where the span begins. */
function heading(name: string, axis: Axis, span: Span, depth: number, look: Look): Written[] {
  const scale = axis.scale(depth);
  const text = shortened(name, span.days * scale - 12, look.measure);
  return text === null ? [] : [named(text, 5 / scale, depth, axis, look)];
}

/** A ring's name where nothing else stands on it: in the widest empty stretch of its lanes, and once more across from it. */
function between(
  name: string,
  laned: readonly Laned<Bar>[],
  axis: Axis,
  span: Span,
  depthOf: (lane: number) => number,
  look: Look,
): Written[] {
  const count = Math.max(1, ...laned.map(({ lane }) => lane + 1));
  const stretches = Array.from({ length: count }, (_, lane) =>
    empty(
      laned.filter((one) => one.lane === lane),
      span.days,
    ).map((stretch) => ({ ...stretch, lane })),
  ).flat();
  stretches.sort((a, b) => b.to - b.from - (a.to - a.from));
  const [widest] = stretches;
  const across = (stretch: { from: number; to: number }) =>
    widest !== undefined && Math.abs(stretch.from + stretch.to - widest.from - widest.to) > span.days / 2;
  const second = stretches.find(across);
  return [widest, second].flatMap((stretch) => {
    if (stretch === undefined) return [];
    const { from, to, lane } = stretch;
    const depth = depthOf(lane);
    const scale = axis.scale(depth);
    const text = shortened(name, (to - from) * scale - 6 * PAD, look.measure);
    if (text !== name) return [];
    return [named(text, (from + to) / 2 - look.measure(text) / scale / 2, depth, axis, look)];
  });
}

function empty(laned: readonly Laned<Bar>[], days: number): { from: number; to: number }[] {
  const taken = laned
    .map(({ bar, room }) => ({ from: Math.min(bar.from, room.from), to: Math.max(bar.to, room.to) }))
    .sort((a, b) => a.from - b.from);
  const stretches = [];
  let at = 0;
  for (const { from, to } of taken) {
    if (from > at) stretches.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  if (at < days) stretches.push({ from: at, to: days });
  return stretches;
}

function named(text: string, from: number, depth: number, axis: Axis, look: Look): Written {
  const hand = lower(look, look.font - 1);
  return written(text, from, from + hand.measure(text) / axis.scale(depth), depth, axis, hand);
}

function written(text: string, from: number, to: number, middle: number, axis: Axis, hand: Hand): Written {
  return { runs: axis.write(text, from, to, middle, hand), from, to, middle, half: hand.font * LETTERS };
}

/** The same letters in another height. */
const lower = ({ font, measure }: Hand, height: number): Hand => ({
  font: height,
  measure: (text) => (measure(text) * height) / font,
});

/** Dots of one day stand beside each other. */
function spread(dots: DayDot[], axis: Axis, depth: number, size: number): Mark["dots"] {
  const step = 6.5 / axis.scale(depth);
  const paths = new Map<DotShape, string>();
  let last = -Infinity;
  for (const { day, shape } of [...dots].sort((a, b) => a.day - b.day)) {
    last = Math.max(day, last + step);
    const [x, y] = axis.point(Math.min(last, axis.days), depth);
    paths.set(shape, (paths.get(shape) ?? "") + dotPath(shape, x, y, size));
  }
  return Array.from(paths, ([shape, path]) => ({ shape, path }));
}

function line(axis: Axis, day: number, top: number, bottom: number): string {
  const [x1, y1] = axis.point(day, top);
  const [x2, y2] = axis.point(day, bottom);
  const round = (value: number) => String(Math.round(value * 100) / 100);
  return `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`;
}
