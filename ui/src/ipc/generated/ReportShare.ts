export type ReportShare = { id: string | null, name: string, posts: number, share: number, target: number | null, };
