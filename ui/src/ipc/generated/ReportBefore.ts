import type { ReportTotals } from "./ReportTotals";
export type ReportBefore = { period: string, from: string, to: string, totals: ReportTotals, };
