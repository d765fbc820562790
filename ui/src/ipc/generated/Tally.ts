export type Tally = { planned: number, published: number, slipped: number, skipped: number, to_come: number, };
