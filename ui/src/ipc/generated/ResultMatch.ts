import type { Results } from "./Results";
import type { Certainty } from "./Certainty";
import type { ResultCandidate } from "./ResultCandidate";
export type ResultMatch = { meta_post: string, line: number, account: string, published: string, permalink: string, text: string, results: Results, placement: string | null, certainty: Certainty, candidates: Array<ResultCandidate>, };
