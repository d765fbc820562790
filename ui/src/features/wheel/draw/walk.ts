// The way of the arrow keys through a drawing: along a ring, and to the nearest on the next ring.
import type { Mark } from "./drawing";

/** Where a key leads from a mark; null when it is no such key or there is nothing in that direction. */
export function neighbour(marks: readonly Mark[], from: Mark, key: string): Mark | null {
  const ring = marks.filter((other) => other.ring === from.ring);
  const place = ring.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return ring[(place + 1) % ring.length] ?? null;
    case "ArrowLeft":
      return ring.at(place - 1) ?? null;
    case "ArrowDown":
      return across(marks, from, 1);
    case "ArrowUp":
      return across(marks, from, -1);
    case "Home":
      return ring[0] ?? null;
    case "End":
      return ring.at(-1) ?? null;
    default:
      return null;
  }
}

function across(marks: readonly Mark[], from: Mark, by: 1 | -1): Mark | null {
  const rings = [...new Set(marks.map(({ ring }) => ring))];
  const ring = rings[rings.indexOf(from.ring) + by];
  const distance = (other: Mark) => Math.abs(other.mark.from - from.mark.from);
  const [nearest] = marks.filter((other) => other.ring === ring).sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}
