// The wheel out of the window: as a drawing, a picture, a page, or a calendar. The drawing is taken as it stands, on paper.
import { call, pick } from "../../ipc/client";
import { m } from "../../paraglide/messages.js";
import { report } from "../../shared/board.svelte";
import { notify } from "../../shared/notices.svelte";
import type { Span } from "./draw/span";

type Kind = "svg" | "png" | "html" | "ics";

/** What a drawing's looks are made of; everything else is in its attributes. */
const LOOKS = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "letter-spacing",
  "text-anchor",
  "text-decoration",
] as const;

/** The drawing as a file of its own: looks written out, in daylight, without what only a window needs. */
export function standalone(svg: SVGSVGElement): string {
  const root = document.documentElement;
  const theme = root.dataset.theme;
  root.dataset.theme = "light";
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg.querySelectorAll<SVGElement>("*"), copy.querySelectorAll<SVGElement>("*")];
  from.forEach((element, index) => {
    const looks = getComputedStyle(element);
    const twin = to[index];
    if (twin === undefined) return;
    for (const look of LOOKS) {
      const value = looks.getPropertyValue(look);
      if (value !== "" && value !== "normal" && value !== "auto") twin.setAttribute(look, plain(value));
    }
    for (const name of ["class", "tabindex", "role", "aria-pressed", "data-mark", "style"])
      twin.removeAttribute(name);
  });
  if (theme === undefined) delete root.dataset.theme;
  else root.dataset.theme = theme;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.removeAttribute("class");
  copy.setAttribute("role", "img");
  copy.setAttribute("aria-label", m.wheel_title());
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of [
    ["width", "100%"],
    ["height", "100%"],
    ["fill", "#ffffff"],
  ] as const) {
    ground.setAttribute(name, value);
  }
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

let canvas: CanvasRenderingContext2D | null = null;

/** Colours as every program of drawings reads them: `oklab(…)` becomes `rgb(…)`. */
function plain(value: string): string {
  if (!/^(oklch|oklab|color|lab|lch)\(/.test(value)) return value;
  canvas ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (canvas === null) return value;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = value;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 255] = canvas.getImageData(0, 0, 1, 1).data;
  return a === 255 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${(a / 255).toFixed(3)})`;
}

/** So many pixels for each of the drawing's: sharp on an A3 poster. */
const SHARP = 3;

async function picture(svg: SVGSVGElement): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg))}`;
  await image.decode();
  const paper = document.createElement("canvas");
  const { width, height } = svg.viewBox.baseVal;
  [paper.width, paper.height] = [width * SHARP, height * SHARP];
  paper.getContext("2d")?.drawImage(image, 0, 0, paper.width, paper.height);
  return paper.toDataURL("image/png");
}

export async function exportDrawing(svg: SVGSVGElement, kind: "svg" | "png", year: number): Promise<void> {
  await write(kind, { from: `${year}-01-01`, to: `${year}-12-31` }, async () =>
    kind === "svg" ? standalone(svg) : await picture(svg),
  );
}

export async function exportTable(
  kind: "html" | "ics",
  span: Pick<Span, "from" | "to">,
  svg: SVGSVGElement | undefined,
): Promise<void> {
  await write(kind, span, () => Promise.resolve(svg === undefined ? null : standalone(svg)));
}

async function write(
  format: Kind,
  { from, to }: Pick<Span, "from" | "to">,
  drawing: () => Promise<string | null>,
): Promise<void> {
  const suggested = `${m.wheel_file_name({ year: from.slice(0, 4) })}.${format}`;
  const path = await pick("export_place", {
    title: m.wheel_export_pick(),
    filter: format.toUpperCase(),
    suggested,
  });
  if (path === null) return;
  try {
    await call("export_wheel", { format, path, from, to, drawing: await drawing() });
    notify({ text: m.wheel_exported({ path }) });
  } catch (error) {
    report(error);
  }
}
