// Compiles messages/ to src/paraglide/, as the Vite plugin does while building.
import { compile } from "@inlang/paraglide-js";
import { paraglide } from "../paraglide.config.js";

await compile(paraglide);
