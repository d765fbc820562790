// The shape of a post's dot: how far it has come can be told without colour.
import type { DotShape } from "./marks";

const num = (value: number): string => value.toFixed(2);

const polygon = (x: number, y: number, size: number, points: [number, number][]): string =>
  `M${points.map(([dx, dy]) => `${num(x + dx * size)},${num(y + dy * size)}`).join("L")}Z`;

const disc = (x: number, y: number, r: number): string =>
  `M${num(x - r)},${num(y)}a${num(r)},${num(r)} 0 1 1 ${num(2 * r)},0a${num(r)},${num(r)} 0 1 1 ${num(-2 * r)},0Z`;

/** The outline around a middle; `size` is half its width. */
export function dotPath(shape: DotShape, x: number, y: number, size: number): string {
  switch (shape) {
    case "idea":
      return disc(x, y, size - 0.4);
    case "drafting":
      return polygon(x, y, size, [
        [0, -1.15],
        [1.1, 0.9],
        [-1.1, 0.9],
      ]);
    case "review":
      return polygon(x, y, size, [
        [0, -1.25],
        [1.25, 0],
        [0, 1.25],
        [-1.25, 0],
      ]);
    case "approved":
      return disc(x, y, size);
    case "published":
      // A square with a tick cut out of it.
      return `${polygon(x, y, size, [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ])}M${num(x - size * 0.5)},${num(y)}l${num(size * 0.4)},${num(size * 0.45)}l${num(size * 0.65)},${num(-size * 0.9)}`;
  }
}
