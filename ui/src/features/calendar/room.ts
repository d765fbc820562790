// How much room a calendar view has before any of it is laid out: the window less what stands around it.
import type { Size } from "../../shared/measured.svelte";
import { unit } from "../../shared/unit";

/** In root font sizes, as views/Rail.svelte, views/Bar.svelte and tray/Tray.svelte draw them. */
const RAIL = 5;
const BAR = 3.75;
const TRAY = 2.125;
const LINES = 2;

export function roomOfView(): Size {
  return {
    width: innerWidth - RAIL * unit,
    height: innerHeight - (BAR + TRAY) * unit - LINES,
  };
}
