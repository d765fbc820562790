import type { RuleName } from "./RuleName";
export type RuleCount = { rule: RuleName, count: number, };
