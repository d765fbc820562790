// The report in the person's language: periods, shares, changes.
import type { ReportView } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { capitalised, plannedWords, weekTitle } from "../../shared/dates";
import { language } from "../../shared/language.svelte";
import { kindOf } from "./period";

/** "August 2026", "Uke 34, 2026", "3. kvartal 2026", "2026"; a campaign is called by its name. */
export const periodTitle = (period: string, campaign: string | null): string =>
  kindOf(period) === null ? (campaign ?? m.report_campaign()) : capitalised(periodWords(period));

/** The same within a sentence: "august 2026", "uke 34, 2026". */
export function periodWords(period: string): string {
  switch (kindOf(period)) {
    case "week":
      return `${weekTitle(period).toLocaleLowerCase(language.formatting)}, ${period.slice(0, 4)}`;
    case "month":
    case "quarter":
      return plannedWords(period);
    default:
      return period;
  }
}

export const count = (number: number): string => new Intl.NumberFormat(language.formatting).format(number);

/** 6.25 → "6,3 %" */
export const percent = (share: number): string =>
  new Intl.NumberFormat(language.formatting, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(share / 100);

/** "+3", "−2", "0" */
export const change = (by: number): string =>
  new Intl.NumberFormat(language.formatting, { signDisplay: "exceptZero" }).format(by);

/** Hundredths of the currency's unit per person. */
export const contactCost = (hundredths: number): string =>
  new Intl.NumberFormat(language.formatting, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    hundredths / 100,
  );

/** The whole in a few sentences, for whoever reads no further. */
export function leadWords(report: ReportView): string[] {
  const { placements, engagement } = report.totals;
  if (placements.planned === 0) return [m.report_lead_nothing()];
  const sentences: string[] = [
    m.report_lead_published({ published: placements.published, planned: placements.planned }),
  ];
  const more = [
    placements.slipped > 0 ? m.report_lead_slipped({ count: placements.slipped }) : null,
    placements.skipped > 0 ? m.report_lead_skipped({ count: placements.skipped }) : null,
    placements.to_come > 0 ? m.report_lead_to_come({ count: placements.to_come }) : null,
  ].filter((part) => part !== null);
  if (more.length > 0) sentences.push(`${capitalised(more.join(", "))}.`);
  if (engagement !== null) {
    const rated = report.channels.filter(({ band }) => band !== null);
    const met = rated.filter(({ band }) => band !== "below").length;
    const rate = percent(engagement);
    sentences.push(
      rated.length === 0
        ? m.report_lead_engagement_alone({ rate })
        : m.report_lead_engagement({ rate, met, rated: rated.length }),
    );
  }
  const expecting = report.wheel.filter(({ expected }) => expected > 0);
  if (expecting.length > 0) {
    const covered = expecting.filter(({ expected, posts }) => posts >= expected).length;
    sentences.push(m.report_lead_wheel({ covered, all: expecting.length }));
  }
  return sentences;
}
