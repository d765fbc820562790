// Rings as `arrange_rings` takes them.
import type { WheelRing } from "./draw/marks";

/** All rings that have a name, in this order. */
export const wishes = (rings: readonly WheelRing[]) =>
  rings.filter(({ name }) => name !== "").map(({ name, display, colour }) => ({ name, display, colour }));

/** The list with one item moved; the same where it can't go there. */
export function moved<T>(list: readonly T[], from: number, by: 1 | -1): T[] {
  const to = from + by;
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
