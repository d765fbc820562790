export type ReportWritten = { path: string, period: string, };
