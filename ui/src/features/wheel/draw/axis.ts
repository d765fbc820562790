// Where a day at a depth stands on paper: round a circle, across a fan, or along a strip. Depth grows from the rim inwards, or from
// the top down. Knows nothing of entries.
import { arc } from "d3-shape";
import { runsOf, type Measure, type Run } from "./text";

export interface Axis {
  width: number;
  height: number;
  /** Where the picture's left upper corner lies: circles are drawn around 0,0. */
  left: number;
  top: number;
  /** How deep it goes. */
  depth: number;
  days: number;
  /** Pixels that one day is long at a depth. */
  scale: (depth: number) => number;
  /** The outline of what lasts from one day to another between two depths. */
  band: (from: number, to: number, top: number, bottom: number, corner?: number) => string;
  /** A text that reads from left to right between two days, with its letters centred on the depth. */
  write: (text: string, from: number, to: number, middle: number, hand: Hand) => Run[];
  point: (day: number, depth: number) => [number, number];
  /** How much room there is in the middle of a circle, else null. */
  hub: number | null;
}

export interface Hand {
  /** Height of the letters in pixels. */
  font: number;
  measure: Measure;
}

interface Polar {
  width: number;
  height: number;
  left: number;
  top: number;
  outer: number;
  inner: number;
  start: number;
  end: number;
  days: number;
}

/** A whole year, its first day at the top, clockwise. */
export function circle(width: number, height: number, days: number, margin = 18): Axis {
  const outer = Math.max(80, Math.min(width, height) / 2 - margin);
  const inner = Math.max(30, outer * 0.165);
  const [left, top] = [-width / 2, -height / 2];
  return {
    ...polar({ width, height, left, top, outer, inner, start: 0, end: 2 * Math.PI, days }),
    hub: inner - 4,
  };
}

/** Half the angle a fan opens to each side. */
const OPEN = 0.86;

/** A quarter, spread like a fan. */
export function fan(width: number, height: number, days: number, margin = 20): Axis {
  const inner = 0.42;
  // As wide as its arc's chord, as high as from the rim's top to the inner edge's corners.
  const outer = Math.max(
    120,
    Math.min((width / 2 - margin) / Math.sin(OPEN), (height - 2 * margin) / (1 - inner * Math.cos(OPEN))),
  );
  const tall = outer * (1 - inner * Math.cos(OPEN));
  return {
    ...polar({
      width,
      height,
      left: -width / 2,
      top: -(height - tall) / 2 - outer,
      outer,
      inner: outer * inner,
      start: -OPEN,
      end: OPEN,
      days,
    }),
    hub: null,
  };
}

function polar({ width, height, left, top, outer, inner, start, end, days }: Polar): Omit<Axis, "hub"> {
  const draw = arc().digits(2);
  const turn = (day: number): number => start + ((end - start) * day) / days;
  const radius = (depth: number): number => outer - depth;
  const at = (angle: number, r: number): [number, number] => [r * Math.sin(angle), -r * Math.cos(angle)];
  return {
    width,
    height,
    left,
    top,
    depth: outer - inner,
    days,
    scale: (depth) => (radius(depth) * (end - start)) / days,
    band(from, to, top, bottom, corner = 0) {
      draw.cornerRadius(corner);
      const path = draw({
        startAngle: turn(from),
        endAngle: turn(to),
        outerRadius: radius(top),
        innerRadius: Math.max(0, radius(bottom)),
      });
      return path ?? "";
    },
    write(text, from, to, middle, { font, measure }) {
      const [first, last] = [turn(from), turn(to)];
      const isUpsideDown = Math.cos((first + last) / 2) < -0.02;
      const r = radius(middle) + (isUpsideDown ? 1 : -1) * font * 0.35;
      return runsOf(text, straight(r), measure).map((run) => {
        const along = (run.start + run.width / 2) / r;
        const angle = isUpsideDown ? last - along : first + along;
        const [x, y] = at(angle, r);
        const tilt = isUpsideDown ? angle + Math.PI : angle;
        return { text: run.text, x: round(x), y: round(y), tilt: round((tilt * 180) / Math.PI) };
      });
    },
    point: (day, depth) => at(turn(day), radius(depth)),
  };
}

/** How far in pixels the middle of a straight run of letters may lie off its arc without anybody seeing it. */
const OFF = 0.7;

/** So long may letters on an arc of this radius stand in one straight line: the chord whose sagitta is `OFF`. */
const straight = (radius: number): number => Math.sqrt(8 * Math.max(radius, 1) * OFF);

/** A year laid out from left to right. */
export function strip(width: number, height: number, days: number, left = 0, right = 8): Axis {
  const across = Math.max(100, width - left - right);
  const x = (day: number): number => left + (across * day) / days;
  return {
    width,
    height,
    left: 0,
    top: 0,
    depth: height,
    days,
    scale: () => across / days,
    band(from, to, top, bottom, corner = 0) {
      const [one, other] = [x(from), x(to)];
      const r = Math.max(0, Math.min(corner, (other - one) / 2, (bottom - top) / 2));
      return (
        `M${num(one + r)},${num(top)}H${num(other - r)}` +
        `A${num(r)},${num(r)} 0 0 1 ${num(other)},${num(top + r)}V${num(bottom - r)}` +
        `A${num(r)},${num(r)} 0 0 1 ${num(other - r)},${num(bottom)}H${num(one + r)}` +
        `A${num(r)},${num(r)} 0 0 1 ${num(one)},${num(bottom - r)}V${num(top + r)}` +
        `A${num(r)},${num(r)} 0 0 1 ${num(one + r)},${num(top)}Z`
      );
    },
    write: (text, from, _, middle, { font, measure }) => [
      { text, x: round(x(from) + measure(text) / 2), y: round(middle + font * 0.35), tilt: 0 },
    ],
    point: (day, depth) => [x(day), depth],
    hub: null,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
const num = (value: number): string => String(round(value));
