// The glossary's fixed lists in the person's language.
import type { ChannelState, Format, Platform, PlacementState, Severity, Status, Tier } from "../ipc/types";
import { m } from "../paraglide/messages.js";

export const statuses: readonly Status[] = [
  "idea",
  "drafting",
  "review",
  "approved",
  "published",
  "cancelled",
];
export const severities: readonly Severity[] = ["serious", "warning", "info"];
export const formats: readonly Format[] = [
  "post",
  "story",
  "reel",
  "video",
  "event",
  "article",
  "newsletter",
  "release",
  "ad",
];
export const platforms: readonly Platform[] = [
  "facebook",
  "instagram",
  "linkedin",
  "x",
  "threads",
  "bluesky",
  "mastodon",
  "tiktok",
  "youtube",
  "snapchat",
  "newsletter",
  "website",
  "intranet",
  "press",
  "podcast",
  "print",
  "other",
];

const usual: Partial<Record<Platform, Format>> = {
  website: "article",
  intranet: "article",
  newsletter: "newsletter",
  press: "release",
  youtube: "video",
  tiktok: "video",
};
/** What is mostly published in such a place. */
export const usualFormat = (platform: Platform): Format => usual[platform] ?? "post";

export const statusName = (status: Status): string => m[`status_${status}`]();
export const stateName = (state: PlacementState): string => m[`state_${state}`]();
export const formatName = (format: Format): string => m[`format_${format}`]();
export const platformName = (platform: Platform): string => m[`platform_${platform}`]();
export const tierName = (tier: Tier): string => m[`tier_${tier}`]();
export const channelStateName = (state: ChannelState): string => m[`channel_state_${state}`]();
export const severityName = (severity: Severity): string => m[`severity_${severity}`]();
export const severityCount = (severity: Severity, count: number): string =>
  m[`severity_${severity}_count`]({ count });

/** "2 alvorlige, 5 advarsler"; empty when there is none. */
export const countsInWords = (counts: Record<Severity, number>): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => severityCount(severity, counts[severity]))
    .join(", ");
