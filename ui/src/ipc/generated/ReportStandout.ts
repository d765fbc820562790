import type { Band } from "./Band";
import type { Format } from "./Format";
export type ReportStandout = { placement: string, post: string, title: string, channel: string, channel_name: string, format: Format, planned: string, category: string | null, category_name: string | null, sponsored: boolean, engagement: number, band: Band, reach: number | null, reactions: number | null, };
