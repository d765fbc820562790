export type AskReport = { period?: string | null, };
