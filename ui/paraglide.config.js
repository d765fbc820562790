// What the message compiler is told, by Vite and by `npm run messages` alike. The app keeps the chosen language itself
// (src/shared/language.svelte.ts), so no strategy but the base language is compiled in.
/** @type {import("@inlang/paraglide-js").CompilerOptions} */
export const paraglide = {
  project: "./project.inlang",
  outdir: "./src/paraglide",
  strategy: ["globalVariable", "baseLocale"],
};
