// The benchmark's page: built like the app's, into a folder of its own, and never part of the app.
import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vite";
import app from "../vite.config.ts";

export default mergeConfig(
  app,
  defineConfig({
    root: fileURLToPath(new URL(".", import.meta.url)),
    build: {
      outDir: "../node_modules/.bench",
      emptyOutDir: true,
      target: "esnext",
      chunkSizeWarningLimit: 2000,
    },
  }),
);
