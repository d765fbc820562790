export type AskResults = { weeks?: number | null, };
