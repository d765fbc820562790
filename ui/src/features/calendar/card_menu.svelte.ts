// Which card's menu is open, and where. CardMenu.svelte shows it.
import type { Card } from "../../ipc/types";

export interface OpenMenu {
  card: Card;
  /** Gets the focus back, and the menu stands under it unless a point was pressed. */
  by: HTMLElement;
  at: { x: number; y: number } | null;
}

let current = $state.raw<OpenMenu | null>(null);

export const cardMenu = {
  get current(): OpenMenu | null {
    return current;
  },
  close(): void {
    current = null;
  },
};

export function openCardMenu(card: Card, by: HTMLElement, at: { x: number; y: number } | null = null): void {
  current = { card, by, at };
}
