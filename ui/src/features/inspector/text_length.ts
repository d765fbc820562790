// How long a text is where it is published, counted as the platform counts, and how long it may be. Pure.
import type { Platform } from "../../ipc/types";

interface Measure {
  limit: number;
  count: (text: string) => number;
}

// Where each number and its way of counting comes from:
// - X: "Counting characters", docs.x.com/fundamentals/counting-characters, and twitter-text config v3: 280; a link is 23; Latin,
//   Greek, Cyrillic … weigh 1, others and emoji 2.
// - Bluesky: lexicon app.bsky.feed.post, text.maxGraphemes.
// - Mastodon: app/validators/status_length_validator.rb: 500 graphemes, a link is 23, of @name@host the host is free. A server may
//   allow more.
// - Threads: developers.facebook.com/docs/threads, "Text posts": 500 characters, an emoji counted as its bytes in UTF-8.
// - Instagram: developers.facebook.com/docs/instagram-platform, media, "caption": 2,200.
// - LinkedIn: learn.microsoft.com/linkedin, Posts API, "commentary": 3,000.
// - Facebook: 63,206 characters since 2011, as announced by Facebook.
// - TikTok: developers.tiktok.com, Content Posting API, "title": 2,200 UTF-16 units.
// - YouTube: developers.google.com/youtube/v3/docs/videos, snippet.description: 5,000 bytes.
const measures: Partial<Record<Platform, Measure>> = {
  x: { limit: 280, count: weighted },
  bluesky: { limit: 300, count: graphemes },
  mastodon: { limit: 500, count: onMastodon },
  threads: { limit: 500, count: onThreads },
  instagram: { limit: 2200, count: codePoints },
  linkedin: { limit: 3000, count: codePoints },
  facebook: { limit: 63_206, count: codePoints },
  tiktok: { limit: 2200, count: (text) => text.length },
  youtube: { limit: 5000, count: bytes },
};

export interface Length {
  count: number;
  /** Null where a text may be as long as it likes. */
  limit: number | null;
  /** How much too long it is. */
  over: number;
}

export function lengthOn(platform: Platform, text: string): Length {
  const measure = measures[platform];
  if (measure === undefined) return { count: graphemes(text), limit: null, over: 0 };
  const count = measure.count(text);
  return { count, limit: measure.limit, over: Math.max(0, count - measure.limit) };
}

const LINK = /https?:\/\/[^\s<>"]+/g;
const LINK_WEIGHT = 23;
const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const split = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
const isEmoji = (grapheme: string): boolean =>
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(grapheme);

function graphemes(text: string): number {
  return split(text).length;
}

function codePoints(text: string): number {
  return [...text].length;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Takes the links out, and says how many there were. */
function withoutLinks(text: string): { rest: string; links: number } {
  let links = 0;
  const rest = text.replace(LINK, () => {
    links += 1;
    return "";
  });
  return { rest, links };
}

const light: readonly [number, number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

function weighted(text: string): number {
  const { rest, links } = withoutLinks(text.normalize("NFC"));
  const weigh = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    return light.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
  };
  const weights = split(rest).map((grapheme) =>
    isEmoji(grapheme) ? 2 : [...grapheme].reduce((sum, letter) => sum + weigh(letter), 0),
  );
  return weights.reduce((sum, weight) => sum + weight, links * LINK_WEIGHT);
}

function onMastodon(text: string): number {
  const { rest, links } = withoutLinks(text);
  const names = rest.replace(/(^|[^\w/])@(\w+)@[\w.-]*\w/g, "$1@$2");
  return graphemes(names) + links * LINK_WEIGHT;
}

function onThreads(text: string): number {
  return split(text).reduce(
    (sum, grapheme) => sum + (isEmoji(grapheme) ? bytes(grapheme) : codePoints(grapheme)),
    0,
  );
}
