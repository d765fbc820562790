// Whether the page is being put on paper: there is room for everything then, and nothing is left behind "+ n more".
import { flushSync } from "svelte";

let isPrinting = $state(false);

addEventListener("beforeprint", () => flushSync(() => (isPrinting = true)));
addEventListener("afterprint", () => (isPrinting = false));

export const printing = {
  get now(): boolean {
    return isPrinting;
  },
};
