import type { Tally } from "./Tally";
import type { ReportWeek } from "./ReportWeek";
import type { ReportSilence } from "./ReportSilence";
import type { EngagementTarget } from "./EngagementTarget";
import type { Band } from "./Band";
import type { ChannelState } from "./ChannelState";
export type ChannelReport = { channel: string, name: string, state: ChannelState, placements: Tally, weeks: Array<ReportWeek>, least_per_week: number | null, most_per_week: number | null, quiet_weeks: number, full_weeks: number, silence: ReportSilence | null, with_results: number, reach: number, reactions: number, comments: number, shares: number, clicks: number, followers: number | null, engagement: number | null, target: EngagementTarget, band: Band | null, };
