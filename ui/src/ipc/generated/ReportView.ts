import type { ReportTotals } from "./ReportTotals";
import type { ReportBefore } from "./ReportBefore";
import type { ChannelReport } from "./ChannelReport";
import type { ReportMix } from "./ReportMix";
import type { OwnerReport } from "./OwnerReport";
import type { ReportFindings } from "./ReportFindings";
import type { ReportResults } from "./ReportResults";
import type { ReportWheel } from "./ReportWheel";
export type ReportView = { period: string, from: string, to: string, today: string, campaign: string | null, totals: ReportTotals, before: ReportBefore | null, channels: Array<ChannelReport>, mix: ReportMix, owners: Array<OwnerReport>, findings: ReportFindings, results: ReportResults, wheel: Array<ReportWheel>, };
