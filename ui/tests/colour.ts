// Colours of the tokens as numbers: OKLCH to light, what colour-blind eyes make of it, distance and contrast. For tests alone.

export type Oklch = [lightness: number, chroma: number, hue: number];
export type Linear = [red: number, green: number, blue: number];

/** Björn Ottosson's OKLab, to linear sRGB. */
export function linear([l, c, h]: Oklch): Linear {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** As CSS mixes in OKLab: so much of one colour in another. */
export function mixed(one: Oklch, part: number, other: Oklch): Linear {
  const [[l1, a1, b1], [l2, a2, b2]] = [lab(linear(other)), lab(linear(one))];
  const [l, a, b] = [l1 + (l2 - l1) * part, a1 + (a2 - a1) * part, b1 + (b2 - b1) * part];
  return linear([l, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI]);
}

/** OKLab of linear sRGB: what distances are measured in. */
function lab([r, g, b]: Linear): [number, number, number] {
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** Full dichromacy after Machado, Oliveira and Fernandes (2009), on linear sRGB. */
export const sights: Record<string, [Linear, Linear, Linear]> = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const shown = (light: Linear): Linear => light.map((part) => Math.min(1, Math.max(0, part))) as Linear;

export function seen(light: Linear, sight: [Linear, Linear, Linear]): Linear {
  const there = shown(light);
  return shown(
    sight.map((row) => row.reduce((sum, part, index) => sum + part * (there[index] ?? 0), 0)) as Linear,
  );
}

/** In OKLab; 0.02 is about what one just sees side by side. */
export function distance(one: Linear, other: Linear): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(...a.map((part, index) => part - (b[index] ?? 0)));
}

/** WCAG 2.2. */
export function contrast(one: Linear, other: Linear): number {
  const luminance = (light: Linear) => {
    const [r, g, b] = shown(light);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
