// How well a name answers what was typed. Predictable: the same letters always give the same order, and a better kind of
// match always goes first. Pure.
import { fold, foldedWords } from "../../shared/fold";

const WHOLE = 100;
const BEGINNING = 80;
const WORD = 60;
const INITIALS = 50;
const INSIDE = 30;
const SCATTERED = 10;

/** Higher is better; 0 is no answer. Every typed word must be found. */
export function score(name: string, typed: string): number {
  const asked = foldedWords(typed);
  if (asked.length === 0) return 0;
  const folded = fold(name).trim();
  const words = foldedWords(name);
  if (words.join(" ") === asked.join(" ")) return WHOLE;
  if (words.join(" ").startsWith(asked.join(" "))) return BEGINNING;
  const initials = words.map((word) => word[0]).join("");
  const each = asked.map((part) => {
    if (words.some((word) => word.startsWith(part))) return WORD;
    if (part.length > 1 && initials.startsWith(part)) return INITIALS;
    if (part.length > 1 && folded.includes(part)) return INSIDE;
    return part.length > 2 && isScattered(words.join(""), part) ? SCATTERED : 0;
  });
  return Math.min(...each);
}

/** The items that answer, best first; among equals the shorter name, then the order given. */
export function ranked<Item>(items: readonly Item[], nameOf: (item: Item) => string, typed: string): Item[] {
  return items
    .map((item, index) => ({ item, index, length: nameOf(item).length, score: score(nameOf(item), typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.length - b.length || a.index - b.index)
    .map(({ item }) => item);
}

/** Whether the letters stand in this order, beginning with the first. */
function isScattered(text: string, letters: string): boolean {
  if (text[0] !== letters[0]) return false;
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
