// What two texts have in common, word by word. Pure.

export interface Piece {
  text: string;
  /** Only in this one of the two. */
  differs: boolean;
}

/** Beyond so many words the texts are only told apart as wholes: the table of all pairs would be large. */
const MOST = 1500;

/** Both texts in pieces, those that stand in the other too and those that do not. */
export function compared(one: string, other: string): [Piece[], Piece[]] {
  if (one === other) return [whole(one, false), whole(other, false)];
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  if (mine.length > MOST || theirs.length > MOST) return [whole(one, true), whole(other, true)];
  // Longest common subsequence: lengths[i][j] of what is left from i and j on.
  const width = theirs.length + 1;
  const lengths = new Uint16Array((mine.length + 1) * width);
  for (let i = mine.length - 1; i >= 0; i -= 1)
    for (let j = theirs.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        mine[i] === theirs[j]
          ? 1 + (lengths[(i + 1) * width + j + 1] ?? 0)
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const [left, right]: [Piece[], Piece[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < mine.length || j < theirs.length) {
    const down = lengths[(i + 1) * width + j] ?? 0;
    const across = lengths[i * width + j + 1] ?? 0;
    if (i < mine.length && j < theirs.length && mine[i] === theirs[j]) {
      add(left, mine[i] ?? "", false);
      add(right, theirs[j] ?? "", false);
      i += 1;
      j += 1;
    } else if (j >= theirs.length || (i < mine.length && down >= across)) {
      add(left, mine[i] ?? "", true);
      i += 1;
    } else {
      add(right, theirs[j] ?? "", true);
      j += 1;
    }
  }
  return [left, right];
}

/** Words with the blanks after them, so that put together they are the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];
const whole = (text: string, differs: boolean): Piece[] => (text === "" ? [] : [{ text, differs }]);

function add(pieces: Piece[], text: string, differs: boolean): void {
  const last = pieces.at(-1);
  if (last?.differs === differs) last.text += text;
  else pieces.push({ text, differs });
}
