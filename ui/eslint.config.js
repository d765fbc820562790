import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const features = [
  "calendar",
  "inspector",
  "capture",
  "findings",
  "start",
  "import_board",
  "history",
  "channels",
  "people",
  "settings",
  "palette",
];

/** Only ipc/ talks to the app around the page, and features meet in views/ alone. */
const borders = (others) => ({
  patterns: [
    { group: ["@tauri-apps/*"], message: "Only src/ipc talks to Tauri: use its client." },
    ...(others.length > 0
      ? [
          {
            group: others.map((name) => `**/${name}/**`),
            message: "Features do not import each other: views/ composes them.",
          },
        ]
      : []),
  ],
});

export default ts.config(
  { ignores: ["dist", "node_modules", "project.inlang", "src/paraglide", "src/ipc/generated"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      "no-undef": "off",
      "no-console": "error",
      eqeqeq: "error",
      "svelte/no-at-html-tags": "error",
      "svelte/require-each-key": "error",
      "svelte/prefer-svelte-reactivity": "off",
      "svelte/no-navigation-without-resolve": "off",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
  },
  { files: ["src/**"], ignores: ["src/ipc/**"], rules: { "no-restricted-imports": ["error", borders([])] } },
  ...features.map((feature) => ({
    files: [`src/features/${feature}/**`],
    rules: {
      "no-restricted-imports": [
        "error",
        borders(features.filter((other) => other !== feature).map((other) => `features/${other}`)),
      ],
    },
  })),
  { files: ["src/shared/**"], rules: { "no-restricted-imports": ["error", borders(["features", "views"])] } },
);
