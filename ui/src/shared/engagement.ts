// Engagement as Västervik municipality counts it: reactions ÷ followers × 100. What the report counts is counted in Rust; here a
// rate follows what is typed at once.
import type { EngagementTarget, Results } from "../ipc/types";
import { m } from "../paraglide/messages.js";
import { amount } from "./dates";
import { language } from "./language.svelte";

export const figures = [
  "reach",
  "views",
  "reactions",
  "comments",
  "shares",
  "clicks",
  "followers",
  "cost",
] as const;
export type Figure = (typeof figures)[number];

/** In percent, rounded half up to hundredths as in Rust; null while reactions or followers are unknown. */
export function rateOf(results: Results | null): number | null {
  const { reactions = null, followers = null } = results ?? {};
  if (reactions === null || followers === null || followers === 0) return null;
  return Math.floor((reactions * 20_000 + followers) / (2 * followers)) / 100;
}

export type Band = "below" | "within" | "above";

export function bandOf(rate: number, target: EngagementTarget | null): Band {
  const { least, most } = target ?? { least: 5, most: 7 };
  return rate < least ? "below" : rate > most ? "above" : "within";
}

/** "Engasjement 6,3 %, innenfor målet 5–7 %" */
export function rateWords(rate: number, target: EngagementTarget | null): string {
  const { least, most } = target ?? { least: 5, most: 7 };
  const written = new Intl.NumberFormat(language.formatting, { maximumFractionDigits: 1 }).format(rate);
  return m[`results_rate_${bandOf(rate, target)}`]({
    rate: written,
    least: amount(least),
    most: amount(most),
  });
}
