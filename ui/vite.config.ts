import { paraglideVitePlugin } from "@inlang/paraglide-js";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { paraglide } from "./paraglide.config.js";
import { firstScript } from "./tools/vite_first_script.ts";
import { drawnIcons } from "./tools/vite_icons.ts";
import { keptPlurals, messagesByName } from "./tools/vite_messages.ts";

// The webviews Postwheel runs in: WebKitGTK 2.44, macOS 13 with Safari 17.5, WebView2.
const webviews = ["safari17.5", "chrome123"];

export default defineConfig({
  base: "./",
  plugins: [
    paraglideVitePlugin(paraglide),
    keptPlurals(),
    drawnIcons(),
    svelte(),
    messagesByName(),
    firstScript({ most: 320_000 }),
  ],
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  build: {
    target: webviews,
    cssTarget: webviews,
    // The content policy allows no inline script or data: font; every asset stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the first screen needs in one file: cut where screens share parts, it came in 26, each asked for by itself.
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
    reportCompressedSize: false,
  },
});
