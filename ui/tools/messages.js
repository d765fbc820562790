// Compiles messages/ to src/paraglide/ for the checks and the tests: a file per language. The build makes a file per message instead,
// so that a screen brings its own words and no others.
import { compile } from "@inlang/paraglide-js";
import { paraglide } from "../paraglide.config.js";

await compile({ ...paraglide, outputStructure: "locale-modules" });
