import type { Kept } from "./Kept";
export type ReportWeek = { monday: string, load: number, kept: Kept | null, };
