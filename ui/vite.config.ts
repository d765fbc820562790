import { paraglideVitePlugin } from "@inlang/paraglide-js";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { paraglide } from "./paraglide.config.js";
import { firstScript } from "./tools/vite_first_script.ts";
import { keptPlurals, messagesByName } from "./tools/vite_messages.ts";

// The webviews Postwheel runs in: WebKitGTK 2.44, macOS 13 with Safari 17.5, WebView2.
const webviews = ["safari17.5", "chrome123"];

export default defineConfig({
  base: "./",
  plugins: [
    paraglideVitePlugin(paraglide),
    keptPlurals(),
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
    reportCompressedSize: false,
  },
});
