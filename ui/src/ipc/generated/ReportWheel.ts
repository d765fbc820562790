export type ReportWheel = { entry: string, title: string, ring: string, from: string, to: string, expected: number, posts: number, };
