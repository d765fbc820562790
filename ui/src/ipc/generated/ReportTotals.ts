import type { Tally } from "./Tally";
export type ReportTotals = { posts: number, placements: Tally, without_channel: number, with_results: number, reach: number, reactions: number, comments: number, shares: number, clicks: number, engagement: number | null, };
