export type ReportFact<K> = { of: K, name: string | null, count: number, engagement: number, };
