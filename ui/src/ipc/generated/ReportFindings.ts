import type { RuleCount } from "./RuleCount";
export type ReportFindings = { serious: number, warning: number, info: number, accepted: number, rules: Array<RuleCount>, accepted_in_period: Array<RuleCount>, };
