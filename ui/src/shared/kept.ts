// What an answer has in common with the one before stays the same object, so that what is drawn of it is left alone.

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** The new list, with the members that did not change as they were; the old list where none did. */
export function keeping<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Thing[] {
  const known = new Map(before.map((thing) => [keyOf(thing), thing]));
  const kept = after.map((thing) => {
    const old = known.get(keyOf(thing));
    return old !== undefined && isSame(old, thing) ? old : thing;
  });
  return areSame(before, kept) ? (before as Thing[]) : kept;
}

/** For a view: takes its groups as they are now, and answers with those that hold the same members as they were the last time. */
export function keepingGroups<Thing>(): (after: Map<string, Thing[]>) => Map<string, Thing[]> {
  let before = new Map<string, Thing[]>();
  return (after) => {
    for (const [key, members] of after) {
      const old = before.get(key);
      if (old !== undefined && areSame(old, members)) after.set(key, old);
    }
    return (before = after);
  };
}

/** The new answer, with the parts that did not change as they were. */
export function keepingParts<Answer extends object>(before: Answer | null, after: Answer): Answer {
  if (before === null) return after;
  const parts = Object.entries(after).map(([name, part]) => {
    const old = (before as Record<string, unknown>)[name];
    return [name, isSame(old, part) ? old : (part as unknown)];
  });
  return Object.fromEntries(parts) as Answer;
}

const areSame = <Thing>(one: readonly Thing[], other: readonly Thing[]): boolean =>
  one.length === other.length && one.every((thing, index) => thing === other[index]);
