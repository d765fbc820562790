// Where a channel is opened: its handle, where that is a link, else the address its platform makes of it.
import type { Channel, Platform } from "../../ipc/types";

const places: Partial<Record<Platform, (handle: string) => string>> = {
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  linkedin: (handle) => `https://www.linkedin.com/company/${handle}`,
  x: (handle) => `https://x.com/${handle}`,
  threads: (handle) => `https://www.threads.net/@${handle}`,
  bluesky: (handle) => `https://bsky.app/profile/${handle}`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
  youtube: (handle) => `https://www.youtube.com/@${handle}`,
  snapchat: (handle) => `https://www.snapchat.com/add/${handle}`,
};

/** Null where nobody wrote down where it is. */
export function linkOf({ handle, platform }: Channel): string | null {
  const text = handle?.trim() ?? "";
  if (text === "") return null;
  if (/^(https?:\/\/|mailto:)/i.test(text)) return text;
  // "fjordvik.no", "www.fjordvik.no/nyheter"
  if (["website", "intranet", "other", "podcast", "newsletter"].includes(platform))
    return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : null;
  const mastodon = /^@?([\w.]+)@([\w.-]+)$/.exec(text);
  if (platform === "mastodon") return mastodon === null ? null : `https://${mastodon[2]}/@${mastodon[1]}`;
  return places[platform]?.(encodeURIComponent(text.replace(/^@/, ""))) ?? null;
}
