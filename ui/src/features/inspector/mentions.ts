// Calling on people by `@name` in a comment: where it stands in a text, and who is meant while one types. Pure. Who is meant in the end
// is decided in Rust.
import type { Person } from "../../ipc/types";

export interface Said {
  text: string;
  /** Calls on somebody. */
  calls: boolean;
}

/** The text in pieces, with the names of the people it calls on apart. */
export function mentionsIn(text: string, people: readonly Pick<Person, "name" | "initials">[]): Said[] {
  const names = people
    .flatMap(({ name, initials }) => [name, name.split(/\s+/)[0] ?? "", initials])
    .filter((name) => name.trim() !== "")
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (names.length === 0) return [{ text, calls: false }];
  const call = new RegExp(`(?<![\\p{L}\\p{N}])@(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const said: Said[] = [];
  let at = 0;
  for (const match of text.matchAll(call)) {
    if (match.index > at) said.push({ text: text.slice(at, match.index), calls: false });
    said.push({ text: match[0], calls: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) said.push({ text: text.slice(at), calls: false });
  return said;
}

/** What is being typed after an `@` at the caret; null when nothing is. */
export function callAt(text: string, caret: number): { from: number; typed: string } | null {
  const match = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}]*(?: [\p{L}\p{N}]*)?)$/u.exec(text.slice(0, caret));
  const typed = match?.[1];
  return typed === undefined ? null : { from: caret - typed.length - 1, typed };
}

/** Whom the letters may mean, by any part of the name. */
export function peopleFor<One extends Pick<Person, "name" | "initials">>(
  typed: string,
  people: readonly One[],
): One[] {
  const wanted = typed.toLocaleLowerCase();
  return people.filter(
    ({ name, initials }) =>
      name.toLocaleLowerCase().startsWith(wanted) ||
      initials.toLocaleLowerCase() === wanted ||
      name
        .toLocaleLowerCase()
        .split(/\s+/)
        .some((part) => part.startsWith(wanted)),
  );
}
