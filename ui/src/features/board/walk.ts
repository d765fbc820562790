// Where an arrow leads on the board: up and down within a cell and on to the next lane, sideways to the column beside. Pure.
import type { Id } from "../../ipc/types";

export interface Position {
  column: string;
  lane: Id | null;
  post: Id;
}

export interface Grid {
  readonly columns: readonly string[];
  readonly lanes: readonly (Id | null)[];
  posts(column: string, lane: Id | null): readonly Id[];
}

/** Null for keys that lead nowhere. */
export function step(grid: Grid, from: Position, key: string): Position | null {
  const { column, lane } = from;
  const posts = grid.posts(column, lane);
  const at = posts.indexOf(from.post);
  const here = (post: Id | undefined) => (post === undefined ? null : { column, lane, post });
  switch (key) {
    case "Home":
      return here(posts[0]);
    case "End":
      return here(posts.at(-1));
    case "ArrowUp":
      return here(posts[at - 1]) ?? beyond(grid, from, -1);
    case "ArrowDown":
      return here(posts[at + 1]) ?? beyond(grid, from, 1);
    case "ArrowLeft":
      return beside(grid, from, at, -1);
    case "ArrowRight":
      return beside(grid, from, at, 1);
    default:
      return null;
  }
}

/** The nearest lane, up or down, that has something in the same column. */
function beyond(grid: Grid, { column, lane }: Position, by: 1 | -1): Position | null {
  for (let at = grid.lanes.indexOf(lane) + by; at >= 0 && at < grid.lanes.length; at += by) {
    const to = grid.lanes[at] ?? null;
    const post = by === 1 ? grid.posts(column, to)[0] : grid.posts(column, to).at(-1);
    if (post !== undefined) return { column, lane: to, post };
  }
  return null;
}

/** The nearest column, to that side, that has something in the same lane; at the same height where there is one. */
function beside(grid: Grid, { column, lane }: Position, height: number, by: 1 | -1): Position | null {
  for (let at = grid.columns.indexOf(column) + by; at >= 0 && at < grid.columns.length; at += by) {
    const to = grid.columns[at] ?? "";
    const posts = grid.posts(to, lane);
    const post = posts[Math.min(height, posts.length - 1)];
    if (post !== undefined) return { column: to, lane, post };
  }
  return null;
}
