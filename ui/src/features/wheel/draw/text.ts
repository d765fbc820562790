// How wide a text is, how much of it fits, and where it can be broken. Measured on a canvas, which needs no layout of the page.

export type Measure = (text: string) => number;

/** Letters in one straight line: the middle of their baseline, and how far it is turned clockwise, in degrees. */
export interface Run {
  text: string;
  x: number;
  y: number;
  tilt: number;
}

interface Stretch {
  text: string;
  /** From the beginning of the text, in pixels. */
  start: number;
  width: number;
}

const kept = new Map<string, Measure>();

/** Measures in this font, such as `600 10.5px system-ui`. Without a canvas (in tests) every letter is as wide as most. */
export function measureIn(font: string, size: number): Measure {
  const known = kept.get(font);
  if (known !== undefined) return known;
  const context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  // Once: reading a font's name takes longer than measuring a word in it.
  if (context !== null) context.font = font;
  const widths = new Map<string, number>();
  const measure: Measure = (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      width = context?.measureText(text).width ?? text.length * size * 0.56;
      widths.set(text, width);
    }
    return width;
  };
  kept.set(font, measure);
  return measure;
}

const graphemes = new Intl.Segmenter();

/** What a reader takes for one letter each, so that no accent and no emoji is torn apart. */
const letters = (text: string): string[] =>
  /^[\x20-\u02ff–…]*$/.test(text)
    ? text.split("")
    : Array.from(graphemes.segment(text), ({ segment }) => segment);

/** The text, or as much of its beginning as fits with an ellipsis; null when fewer than three letters would be left. */
export function shortened(text: string, room: number, measure: Measure): string | null {
  if (measure(text) <= room) return text;
  const all = letters(text);
  const beginning = (count: number) => `${all.slice(0, count).join("").trimEnd()}…`;
  let [fits, fails] = [0, all.length];
  while (fails - fits > 1) {
    const half = Math.floor((fits + fails) / 2);
    if (measure(beginning(half)) <= room) fits = half;
    else fails = half;
  }
  return fits < 3 ? null : beginning(fits);
}

/**
 * The text in stretches of at most `longest` pixels, give or take a letter: broken between words, and within those that are longer. On
 * an arc each stands in a straight line. Laid along the arc letter by letter, 150 labels took the webview more than twice as long.
 */
export function runsOf(text: string, longest: number, measure: Measure): Stretch[] {
  const whole = measure(text);
  if (whole <= longest) return [{ text, start: 0, width: whole }];
  const space = measure(" ");
  const runs: Stretch[] = [];
  let end = 0;
  for (const word of text.split(/\s+/)) {
    for (const [index, piece] of broken(word, longest, measure).entries()) {
      const last = runs.at(-1);
      const width = measure(piece);
      const gap = index === 0 && last !== undefined ? space : 0;
      end += gap + width;
      if (last !== undefined && end - last.start <= longest) {
        last.text += gap === 0 ? piece : ` ${piece}`;
        last.width = end - last.start;
      } else {
        runs.push({ text: piece, start: end - width, width });
      }
    }
  }
  return runs;
}

/** A word in equal parts that are short enough. */
function broken(word: string, longest: number, measure: Measure): string[] {
  const parts = Math.ceil(measure(word) / longest);
  if (parts <= 1) return [word];
  const all = letters(word);
  const cut = (part: number) => Math.round((part * all.length) / parts);
  return Array.from({ length: parts }, (_, part) => all.slice(cut(part), cut(part + 1)).join("")).filter(
    (piece) => piece !== "",
  );
}
