export type ResultCandidate = { placement: string, title: string, channel: string, planned: string | null, };
