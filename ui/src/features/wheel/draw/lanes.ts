// Stacks what overlaps into lanes, and says how much room each label has beside its bar. In days throughout; knows no pixels.

export interface Bar {
  from: number;
  /** Where it ends; the next day. */
  to: number;
  /** How long its label would be, the bar under it included. */
  label: number;
}

export interface Laned<B extends Bar> {
  bar: B;
  lane: number;
  /** Where the label may stand; empty when there is no room at all. */
  room: { from: number; to: number };
}

interface Wish<B extends Bar> {
  bar: B;
  /** The stretch that bar and label want. */
  from: number;
  to: number;
  before: boolean;
}

/**
 * Bars of one ring in as few lanes as needed: at most `most` as long as no two bars overlap. Beyond that labels are cut short;
 * bars never lie on each other. A label near the end of the span stands before its bar.
 */
export function lanes<B extends Bar>(bars: readonly B[], days: number, most: number): Laned<B>[] {
  const wishes = bars.map((bar) => wish(bar, days)).sort((a, b) => a.from - b.from || b.to - a.to);
  const stacked: Wish<B>[][] = [];
  for (const wanted of wishes) {
    const free = stacked.find((lane) =>
      lane.every((other) => other.to <= wanted.from || wanted.to <= other.from),
    );
    if (free !== undefined) free.push(wanted);
    else if (stacked.length < most) stacked.push([wanted]);
    else {
      const clear = stacked
        .filter((lane) => lane.every(({ bar }) => bar.to <= wanted.bar.from || wanted.bar.to <= bar.from))
        .sort((a, b) => overlap(a, wanted) - overlap(b, wanted))[0];
      if (clear === undefined) stacked.push([wanted]);
      else clear.push(wanted);
    }
  }
  return stacked.flatMap((lane, index) => rooms(lane, index, days));
}

function wish<B extends Bar>(bar: B, days: number): Wish<B> {
  const length = Math.max(bar.to - bar.from, bar.label);
  const before = bar.from + length > days && bar.to - length >= 0;
  return before
    ? { bar, from: bar.to - length, to: bar.to, before }
    : { bar, from: bar.from, to: bar.from + length, before };
}

const overlap = <B extends Bar>(lane: Wish<B>[], { from, to }: Wish<B>): number =>
  lane.reduce((sum, other) => sum + Math.max(0, Math.min(to, other.to) - Math.max(from, other.from)), 0);

function rooms<B extends Bar>(lane: Wish<B>[], index: number, days: number): Laned<B>[] {
  lane.sort((a, b) => a.bar.from - b.bar.from);
  let taken = 0;
  return lane.map(({ bar, from, to, before }, place) => {
    const next = lane[place + 1]?.bar.from ?? days;
    const room = before
      ? { from: Math.max(from, taken), to: bar.to }
      : { from: bar.from, to: Math.min(to, next, days) };
    taken = Math.max(room.to, bar.to);
    return { bar, lane: index, room };
  });
}
