// Where a day at a depth stands on paper: round a circle, across a fan, or along a strip. Depth grows from the rim inwards, or from
// the top down. Knows nothing of entries.
import { arc } from "d3-shape";

export interface Axis {
  width: number;
  height: number;
  /** How deep it goes. */
  depth: number;
  days: number;
  /** Pixels that one day is long at a depth. */
  scale: (depth: number) => number;
  /** The outline of what lasts from one day to another between two depths. */
  band: (from: number, to: number, top: number, bottom: number, round?: number) => string;
  /** A line to write on that reads from left to right, with its letters centred on the depth. */
  baseline: (from: number, to: number, middle: number, font: number) => string;
  point: (day: number, depth: number) => [number, number];
  /** What stands in the middle of a circle, else null. */
  hub: { x: number; y: number; radius: number } | null;
}

interface Polar {
  width: number;
  height: number;
  x: number;
  y: number;
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
  const [x, y] = [width / 2, height / 2];
  return {
    ...polar({ width, height, x, y, outer, inner, start: 0, end: 2 * Math.PI, days }),
    hub: { x, y, radius: inner - 4 },
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
  const y = (height - tall) / 2 + outer;
  return {
    ...polar({
      width,
      height,
      x: width / 2,
      y,
      outer,
      inner: outer * inner,
      start: -OPEN,
      end: OPEN,
      days,
    }),
    hub: null,
  };
}

function polar({ width, height, x, y, outer, inner, start, end, days }: Polar): Omit<Axis, "hub"> {
  const draw = arc();
  const turn = (day: number): number => start + ((end - start) * day) / days;
  const radius = (depth: number): number => outer - depth;
  const at = (angle: number, r: number): [number, number] => [
    x + r * Math.sin(angle),
    y - r * Math.cos(angle),
  ];
  return {
    width,
    height,
    depth: outer - inner,
    days,
    scale: (depth) => (radius(depth) * (end - start)) / days,
    band(from, to, top, bottom, round = 0) {
      draw.cornerRadius(round);
      const path = draw({
        startAngle: turn(from),
        endAngle: turn(to),
        outerRadius: radius(top),
        innerRadius: Math.max(0, radius(bottom)),
      });
      return moved(path ?? "", x, y);
    },
    baseline(from, to, middle, font) {
      const [first, last] = [turn(from), turn(to)];
      const upsideDown = Math.cos((first + last) / 2) < -0.02;
      const r = radius(middle) + (upsideDown ? 1 : -1) * font * 0.35;
      const [one, other] = upsideDown ? [last, first] : [first, last];
      const large = Math.abs(last - first) > Math.PI ? 1 : 0;
      return `M${pair(at(one, r))}A${num(r)},${num(r)} 0 ${large} ${upsideDown ? 0 : 1} ${pair(at(other, r))}`;
    },
    point: (day, depth) => at(turn(day), radius(depth)),
  };
}

/** A year laid out from left to right. */
export function strip(width: number, height: number, days: number, left = 0, right = 8): Axis {
  const across = Math.max(100, width - left - right);
  const x = (day: number): number => left + (across * day) / days;
  return {
    width,
    height,
    depth: height,
    days,
    scale: () => across / days,
    band(from, to, top, bottom, round = 0) {
      const [one, other] = [x(from), x(to)];
      const r = Math.max(0, Math.min(round, (other - one) / 2, (bottom - top) / 2));
      return (
        `M${num(one + r)},${num(top)}H${num(other - r)}` +
        `A${num(r)},${num(r)} 0 0 1 ${num(other)},${num(top + r)}V${num(bottom - r)}` +
        `A${num(r)},${num(r)} 0 0 1 ${num(other - r)},${num(bottom)}H${num(one + r)}` +
        `A${num(r)},${num(r)} 0 0 1 ${num(one)},${num(bottom - r)}V${num(top + r)}` +
        `A${num(r)},${num(r)} 0 0 1 ${num(one + r)},${num(top)}Z`
      );
    },
    baseline: (from, to, middle, font) => `M${num(x(from))},${num(middle + font * 0.35)}H${num(x(to))}`,
    point: (day, depth) => [x(day), depth],
    hub: null,
  };
}

/** d3 draws around the origin; the numbers are moved instead of nesting one more group. */
function moved(path: string, x: number, y: number): string {
  return path.replace(
    /([ML])([-\d.e]+),([-\d.e]+)|A([-\d.e]+),([-\d.e]+),0,([01]),([01]),([-\d.e]+),([-\d.e]+)/g,
    (_, command: string | undefined, px: string, py: string, rx: string, ry: string, large, sweep, ax, ay) =>
      command === undefined
        ? `A${num(Number(rx))},${num(Number(ry))} 0 ${String(large)} ${String(sweep)} ${num(Number(ax) + x)},${num(Number(ay) + y)}`
        : `${command}${num(Number(px) + x)},${num(Number(py) + y)}`,
  );
}

const num = (value: number): string => String(Math.round(value * 100) / 100);
const pair = ([x, y]: [number, number]): string => `${num(x)},${num(y)}`;
