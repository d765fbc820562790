// What can be meant by the mark being typed: channels after @, categories and tags after #, people after +. Pure.
import type { Category, Channel, Format, Id, Person, Tag } from "../../ipc/types";
import { fold, foldedWords } from "../../shared/fold";

export interface Suggestion {
  /** What stands in the line when it is chosen: the mark and one word. */
  insert: string;
  name: string;
  about?: string;
  channel?: Id;
}

export interface Known {
  channels: Channel[];
  people: Person[];
  categories: Category[];
  tags: Tag[];
  formats: { word: Format; name: string }[];
  words: { category: string; tag: string; sponsored: string };
}

/** The word under the caret, when it begins with a mark. */
export function markAt(line: string, caret: number): { mark: string; start: number; end: number } | null {
  const start = line.slice(0, caret).search(/\S+$/);
  if (start < 0 || !/^[@#+!]/.test(line.slice(start))) return null;
  const length = line.slice(start).search(/\s/);
  return { mark: line.slice(start, caret), start, end: length < 0 ? line.length : start + length };
}

const MOST = 7;

/** None when what stands there says it all: then Enter makes the card. */
export function suggestions(mark: string, known: Known): Suggestion[] {
  const offered = among(mark, known);
  return offered.some(({ insert }) => fold(insert) === fold(mark)) ? [] : offered.slice(0, MOST);
}

function among(mark: string, known: Known): Suggestion[] {
  const typed = fold(mark.slice(1));
  switch (mark[0]) {
    case "@":
      return channels(typed, known);
    case "#":
      return [
        ...known.categories.map(({ name }) => ({
          insert: `#${oneWord(name)}`,
          name,
          about: known.words.category,
        })),
        ...known.tags.map(({ name }) => ({ insert: `#${oneWord(name)}`, name, about: known.words.tag })),
      ].filter(({ name }) => answers(name, typed));
    case "+":
      if (known.people.some(({ initials }) => fold(initials) === typed)) return [];
      return known.people
        .filter(({ name }) => answers(name, typed))
        .map((person) => ({
          insert: `+${shortest(person, known.people)}`,
          name: person.name,
          about: person.initials,
        }));
    case "!": {
      const { sponsored } = known.words;
      return fold(sponsored).startsWith(typed) ? [{ insert: `!${oneWord(sponsored)}`, name: sponsored }] : [];
    }
    default:
      return [];
  }
}

function channels(typed: string, known: Known): Suggestion[] {
  const open = known.channels.filter(({ state }) => state !== "closed");
  const [name = "", format] = typed.split("/");
  const word = (channel: Channel) =>
    open.filter(({ platform }) => platform === channel.platform).length === 1 && channel.platform !== "other"
      ? channel.platform
      : oneWord(channel.name);
  if (format === undefined) {
    return open
      .filter((channel) => answers(channel.name, name) || channel.platform.startsWith(name))
      .map((channel) => ({ insert: `@${word(channel)}`, name: channel.name, channel: channel.id }));
  }
  const channel = open.find((one) => fold(word(one)) === name || fold(oneWord(one.name)) === name);
  const isSaid = known.formats.some((one) => one.word === format || fold(one.name) === format);
  if (channel === undefined || isSaid) return [];
  return known.formats
    .filter((one) => fold(one.name).startsWith(format) || one.word.startsWith(format))
    .map((one) => ({
      insert: `@${word(channel)}/${oneWord(one.name).toLowerCase()}`,
      name: one.name,
      about: channel.name,
      channel: channel.id,
    }));
}

/** The first name where nobody else has it, else the whole name. */
function shortest(person: Person, people: Person[]): string {
  const first = (one: Person) => fold(one.name.split(" ")[0] ?? "");
  const isAlone = people.filter((one) => first(one) === first(person)).length === 1;
  return oneWord(isAlone ? (person.name.split(" ")[0] ?? person.name) : person.name);
}

const answers = (name: string, typed: string): boolean =>
  typed === "" ||
  fold(oneWord(name)).startsWith(typed) ||
  foldedWords(name).some((word) => word.startsWith(typed));

/** A name as it can be typed in one word. */
const oneWord = (name: string): string => (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join("");
