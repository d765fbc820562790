// Plain text as people write it: links, and lines that begin with a dash, a star or a number as lists. Only finds what is there;
// nothing of it ever becomes markup. Pure.

export type Part = { kind: "text"; text: string } | { kind: "link"; text: string; url: string };
export type Block =
  { kind: "paragraph"; lines: Part[][] } | { kind: "list"; ordered: boolean; items: Part[][] };

const LINK = /(?:https?:\/\/|www\.)[^\s<>"«»]+/gi;
/** What a sentence puts after a link does not belong to it. */
const TRAILING = /[.,:;!?'”’)\]]+$/;
const BULLET = /^\s*[-*•–]\s+(.*)$/;
const NUMBERED = /^\s*\d{1,3}[.)]\s+(.*)$/;

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\r?\n/)) {
    const last = blocks.at(-1);
    const item = BULLET.exec(line) ?? NUMBERED.exec(line);
    if (item !== null) {
      const ordered = !BULLET.test(line);
      const parts = partsOf(item[1] ?? "");
      if (last?.kind === "list" && last.ordered === ordered) last.items.push(parts);
      else blocks.push({ kind: "list", ordered, items: [parts] });
    } else if (line.trim() === "") {
      blocks.push({ kind: "paragraph", lines: [] });
    } else if (last?.kind === "paragraph") {
      last.lines.push(partsOf(line));
    } else {
      blocks.push({ kind: "paragraph", lines: [partsOf(line)] });
    }
  }
  return blocks.filter((block) => block.kind === "list" || block.lines.length > 0);
}

export function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of line.matchAll(LINK)) {
    const found = match[0].replace(TRAILING, (end) => (balanced(match[0], end) ? end : ""));
    if (match.index > at) parts.push({ kind: "text", text: line.slice(at, match.index) });
    parts.push({ kind: "link", text: found, url: /^www\./i.test(found) ? `https://${found}` : found });
    at = match.index + found.length;
  }
  if (at < line.length) parts.push({ kind: "text", text: line.slice(at) });
  return parts;
}

/** "https://no.wikipedia.org/wiki/Fjord_(landform)": the bracket was opened inside. */
const balanced = (link: string, end: string): boolean =>
  end === ")" && link.slice(0, -1).split("(").length > link.slice(0, -1).split(")").length;
