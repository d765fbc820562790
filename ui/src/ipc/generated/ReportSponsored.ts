export type ReportSponsored = { post: string, title: string, cost: number | null, reach: number, contact_cost: number | null, };
