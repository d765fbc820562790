// Every key the window answers to, with its name, so that `?` can list them. Views register theirs while they are shown.
import { onDestroy } from "svelte";
import { dialogs } from "./dialogs.svelte";

export interface Action {
  /** "n", "?", "mod+z", "mod+shift+z": `mod` is Ctrl, on a Mac ⌘. Several ways to press one action are possible. */
  keys: string[];
  name: () => string;
  group: () => string;
  run: (event: KeyboardEvent) => void;
  /** Also while the person types in a field or a dialog is open. */
  everywhere?: boolean;
  /** Handled where the focus is, e.g. the arrows in a grid; only listed here. */
  listedOnly?: boolean;
  /** Makes sense by its key alone: not in the palette. */
  keysOnly?: boolean;
}

let registered = $state.raw<Action[]>([]);

export const actions = {
  get all(): Action[] {
    return registered;
  },
};

/** Registers while the calling component lives. */
export function useActions(added: Action[]): void {
  onDestroy(register(added));
}

export function register(added: Action[]): () => void {
  registered = [...registered, ...added];
  return () => {
    registered = registered.filter((action) => !added.includes(action));
  };
}

/** To be bound to the window's keydown once. */
export function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const key = keyOf(event);
  // A dialog that was asked for may still be on its way: what is typed then is meant for it.
  const busy =
    isTyping(event.target) || dialogs.current !== null || document.querySelector("dialog[open]") !== null;
  const action = registered.findLast(
    (candidate) =>
      !candidate.listedOnly && candidate.keys.includes(key) && (!busy || candidate.everywhere === true),
  );
  if (action === undefined) return;
  event.preventDefault();
  action.run(event);
}

/** "mod+shift+z" for the event. Shift is left out where it only makes the character, as in "?". */
export function keyOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): string {
  const key = event.key.toLowerCase();
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push("mod");
  if (event.altKey) parts.push("alt");
  if (event.shiftKey && (key.length > 1 || /[a-zæøå]/.test(key))) parts.push("shift");
  return [...parts, key].join("+");
}

/** The caps of one way to press it, as printed on this machine's keyboard. */
export function caps(keys: string): string[] {
  const mac = /mac/i.test(navigator.platform);
  const names: Record<string, string> = {
    mod: mac ? "⌘" : "Ctrl",
    shift: mac ? "⇧" : "Shift",
    alt: mac ? "⌥" : "Alt",
    arrowup: "↑",
    arrowdown: "↓",
    arrowleft: "←",
    arrowright: "→",
    pageup: "PgUp",
    pagedown: "PgDn",
    escape: "Esc",
    enter: "Enter",
    home: "Home",
    end: "End",
    delete: "Del",
    tab: "Tab",
  };
  return keys.split("+").map((key) => names[key] ?? key.toUpperCase());
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select")
  );
}
