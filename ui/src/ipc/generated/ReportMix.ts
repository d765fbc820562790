import type { ReportShare } from "./ReportShare";
export type ReportMix = { posts: number, categories: Array<ReportShare>, audiences: Array<ReportShare>, tags: Array<ReportShare>, };
