// The language of the window: kept on this machine, first taken from the system. Every message follows it at once.
import { baseLocale, isLocale, locales, overwriteGetLocale, type Locale } from "../paraglide/runtime.js";

const KEPT = "postwheel.language";

let current = $state<Locale>(kept() ?? spokenBy(navigator.languages) ?? baseLocale);

overwriteGetLocale(() => current);

export const language = {
  get current(): Locale {
    return current;
  },
  /** For Intl: English dates are written the European way. */
  get formatting(): string {
    return current === "en" ? "en-GB" : current;
  },
  all: locales,
  /** Chooses, and keeps the choice; null follows the system again. */
  choose(chosen: Locale | null): void {
    if (chosen === null) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, chosen);
    current = chosen ?? spokenBy(navigator.languages) ?? baseLocale;
  },
  /** The choice that was kept, or null while the system decides. */
  get chosen(): Locale | null {
    return kept();
  },
};

function kept(): Locale | null {
  const stored = localStorage.getItem(KEPT);
  return isLocale(stored) ? stored : null;
}

/** Scandinavians read one another's languages sooner than English; everybody else gets English. */
export function spokenBy(wanted: readonly string[]): Locale | null {
  for (const tag of wanted) {
    const tongue = tag.toLowerCase().split("-")[0];
    if (tongue === undefined) continue;
    if (isLocale(tongue)) return tongue;
    if (["no", "nn", "sv", "da"].includes(tongue)) return "nb";
  }
  return wanted.length > 0 ? "en" : null;
}
