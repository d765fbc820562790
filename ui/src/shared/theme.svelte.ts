// Light or dark: the system's, unless the person chose. Kept on this machine.

export type Theme = "system" | "light" | "dark";
export const themes: readonly Theme[] = ["system", "light", "dark"];

const KEPT = "postwheel.theme";

let current = $state<Theme>(kept());

export const theme = {
  get current(): Theme {
    return current;
  },
  choose(chosen: Theme): void {
    localStorage.setItem(KEPT, chosen);
    current = chosen;
    // Hundreds of surfaces fading from one theme to the other would be a show.
    document.documentElement.dataset.still = "";
    apply();
    requestAnimationFrame(() => requestAnimationFrame(() => delete document.documentElement.dataset.still));
  },
};

/** Puts the theme on the page. The tokens follow `data-theme`, or the system without it. */
export function apply(): void {
  if (current === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = current;
}

function kept(): Theme {
  const stored = localStorage.getItem(KEPT);
  return themes.find((known) => known === stored) ?? "system";
}
