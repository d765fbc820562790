// What Vite does to Lucide's icons: each becomes the picture it is. As it comes, one puts its picture together from a list each time
// it is drawn, part by part with whatever attributes; the first screen has forty of them.
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const ICON = /\/@lucide\/svelte\/dist\/icons\/[a-z\d-]+\.svelte$/;

interface Icon {
  name: string;
  size: number;
  node: [tag: string, attributes: Record<string, string>][];
}

/** Takes `size`, `strokeWidth` and `class`: what the window gives them. Stops the build where Lucide's icons look otherwise. */
export const drawnIcons = (): Plugin => ({
  name: "drawn-icons",
  enforce: "pre",
  load(id) {
    if (!ICON.test(id)) return null;
    const found = /const iconData = (\{.*\});/.exec(readFileSync(id, "utf8"))?.[1];
    if (found === undefined) return this.error(`${id}: Lucide's icons are written in another way now`);
    return component(JSON.parse(found) as Icon);
  },
});

function component({ name, size, node }: Icon): string {
  const parts = node.map(
    ([tag, attributes]) =>
      `<${tag} ${Object.entries(attributes)
        .map(([attribute, value]) => `${attribute}="${value}"`)
        .join(" ")} />`,
  );
  return `<script>
  let { size = ${size}, strokeWidth = 2, class: more = "" } = $props();
</script>
<svg
  width={size}
  height={size}
  viewBox="0 0 ${size} ${size}"
  fill="none"
  stroke="currentColor"
  stroke-width={strokeWidth}
  stroke-linecap="round"
  stroke-linejoin="round"
  class={["lucide lucide-${name}", more]}
  aria-hidden="true">${parts.join("")}</svg
>
`;
}
