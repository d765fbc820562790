import type { Results } from "./Results";
import type { Band } from "./Band";
import type { EngagementTarget } from "./EngagementTarget";
import type { Format } from "./Format";
export type ResultRow = { placement: string, post: string, title: string, channel: string, format: Format, planned: string, sponsored: boolean, budget: number | null, results: Results | null, engagement: number | null, target: EngagementTarget, band: Band | null, };
