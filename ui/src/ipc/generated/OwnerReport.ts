import type { Tally } from "./Tally";
export type OwnerReport = { person: string | null, name: string, posts: number, placements: Tally, };
