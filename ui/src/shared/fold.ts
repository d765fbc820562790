// Text as it is compared: lower case, without marks, ø as o and æ as ae. The search in Rust folds in the same way.

const letters: Record<string, string> = {
  ø: "o",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ß: "ss",
  đ: "d",
  ð: "d",
  ŋ: "n",
  ŧ: "t",
  ł: "l",
};

export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[øæœþßđðŋŧł]/g, (letter) => letters[letter] ?? letter);

/** The folded words of a text: letters and figures. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
