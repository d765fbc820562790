// How wide a text is, and how much of it fits. Measured on a canvas, which needs no layout of the page.

export type Measure = (text: string) => number;

const kept = new Map<string, Measure>();

/** Measures in this font, such as `550 10.5px system-ui`. Without a canvas (in tests) every letter is as wide as most. */
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

/** The text, or as much of its beginning as fits with an ellipsis; null when fewer than three letters would be left. */
export function shortened(text: string, room: number, measure: Measure): string | null {
  if (measure(text) <= room) return text;
  let [fits, fails] = [0, text.length];
  while (fails - fits > 1) {
    const half = Math.floor((fits + fails) / 2);
    if (measure(`${text.slice(0, half).trimEnd()}…`) <= room) fits = half;
    else fails = half;
  }
  return fits < 3 ? null : `${text.slice(0, fits).trimEnd()}…`;
}
