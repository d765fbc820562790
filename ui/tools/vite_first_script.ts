// What is read before the first screen is drawn stays small: a screen that is imported where it should be asked for would be part of it.
import { resolve } from "node:path";
import type { Plugin } from "vite";

/** Stops the app's build where the first script, with all it imports, is longer than so many characters. */
export function firstScript({ most }: { most: number }): Plugin {
  let isApp = false;
  return {
    name: "first-script",
    apply: "build",
    configResolved(config) {
      isApp = config.root === resolve(import.meta.dirname, "..");
    },
    generateBundle(_, bundle) {
      if (!isApp) return;
      const seen = new Set<string>();
      let length = 0;
      const read = (file: string) => {
        const chunk = bundle[file];
        if (chunk?.type !== "chunk" || seen.has(file)) return;
        seen.add(file);
        length += chunk.code.length;
        chunk.imports.forEach(read);
      };
      for (const [file, chunk] of Object.entries(bundle))
        if (chunk.type === "chunk" && chunk.isEntry) read(file);
      if (length > most)
        this.error(
          `the first script has ${length} characters, at most ${most} are wanted: see src/shared/later.ts`,
        );
    },
  };
}
