// What Vite does to the compiled messages beyond Paraglide's own plugin. Both stop the build where Paraglide compiles in another way.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FOLDER = join(import.meta.dirname, "../messages/nb");

const messageNames = (): string[] =>
  readdirSync(FOLDER).flatMap((file) =>
    Object.keys(JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Record<string, unknown>),
  );

/** Paraglide makes new plural rules for every message with a number in it, which costs more than the card it stands on. */
export const keptPlurals = (): Plugin => ({
  name: "kept-plurals",
  transform(code, id) {
    if (!id.endsWith("/src/paraglide/registry.js")) return null;
    const made = "new Intl.PluralRules(locale, options)";
    if (!code.includes(made)) return this.error("plural rules are made in another way now");
    const kept = `const kept = new Map();
function rulesOf(locale, options) {
  const key = locale + JSON.stringify(options);
  let rules = kept.get(key);
  if (rules === undefined) kept.set(key, (rules = ${made}));
  return rules;
}
`;
    return { code: kept + code.replace(made, "rulesOf(locale, options)"), map: null };
  },
});

/** m[`status_${status}`] */
const named = /\bm\[`([a-z_\d]*)\$\{[^`]*?\}([a-z_\d]*)`\]/g;

/**
 * A message that is chosen by name becomes one of those it can be: m[`status_${status}`] looks among the messages that begin with
 * status_. Else every message of every screen is part of what is read before the first of them is drawn.
 */
export function messagesByName(): Plugin {
  let names: string[] | null = null;
  return {
    name: "messages-by-name",
    apply: "build",
    transform: {
      // After Svelte and TypeScript.
      order: "post",
      handler(code, id) {
        if (id.includes("/node_modules/") || id.includes("/src/paraglide/") || !/\bm\[/.test(code))
          return null;
        const all = (names ??= messageNames());
        const tables = new Map<string, string>();
        const rewritten = code.replace(named, (whole: string, begins: string, ends: string) => {
          const could = all.filter((name) => name.startsWith(begins) && name.endsWith(ends));
          if (could.length === 0) this.error(`${id}: no message is called ${begins}…${ends}`);
          const table = `messages_${begins}$${ends}`;
          tables.set(table, could.map((name) => `${name}: m.${name}`).join(", "));
          return whole.replace(/^m/, () => table);
        });
        if (/\bm\[/.test(rewritten))
          this.error(`${id}: a message is chosen by a name that does not say how it begins`);
        const made = Array.from(tables, ([table, entries]) => `const ${table} = { ${entries} };\n`).join("");
        return { code: made + rewritten, map: null };
      },
    },
  };
}
