export type ReportSilence = { from: string, to: string, days: number, };
