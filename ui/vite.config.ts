import { paraglideVitePlugin } from "@inlang/paraglide-js";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { paraglide } from "./paraglide.config.js";

// The webviews Postwheel runs in: WebKitGTK 2.44, macOS 13 with Safari 17.5, WebView2.
const webviews = ["safari17.5", "chrome123"];

/** Paraglide makes new plural rules for every message with a number in it, which costs more than the card it stands on. */
const keptPlurals = (): Plugin => ({
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

export default defineConfig({
  base: "./",
  plugins: [paraglideVitePlugin(paraglide), keptPlurals(), svelte()],
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  build: {
    target: webviews,
    cssTarget: webviews,
    // The content policy allows no inline script or data: font; every asset stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
