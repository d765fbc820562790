// The keys inside a grid of days: arrows walk, Enter opens, M moves. The grid says where a key leads.
import { onDestroy, tick } from "svelte";
import type { Card } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { select } from "../../shared/board.svelte";
import { register } from "../../shared/keyboard.svelte";

interface Grid {
  /** The cell a key leads to from this one; null for keys that lead nowhere. Cells are named by `data-day`. */
  walk(from: string, key: string): string | null;
  /** Makes that cell the one with the focus to come. */
  go(cell: string): Promise<void>;
  card(key: string): Card | undefined;
  move(card: Card): void;
}

const group = () => m.shell_group_calendar();
const run = () => undefined;

export function useGridKeys(grid: Grid): { pressed: (event: KeyboardEvent) => void } {
  onDestroy(
    register([
      {
        keys: ["arrowleft", "arrowright", "arrowup", "arrowdown"],
        name: () => m.shell_key_arrows(),
        group,
        run,
        listedOnly: true,
      },
      { keys: ["home", "end"], name: () => m.shell_key_home(), group, run, listedOnly: true },
      { keys: ["pageup", "pagedown"], name: () => m.shell_key_month(), group, run, listedOnly: true },
      { keys: ["enter"], name: () => m.shell_key_open(), group, run, listedOnly: true },
      { keys: ["m"], name: () => m.shell_key_move(), group, run, listedOnly: true },
    ]),
  );

  async function pressed(event: KeyboardEvent): Promise<void> {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const area = event.currentTarget as HTMLElement;
    const cell = target.closest<HTMLElement>("[data-day]");
    const face = target.closest<HTMLElement>("[data-card]");

    if (event.key.toLowerCase() === "m") {
      const card = cardOf(face ?? cell?.querySelector<HTMLElement>("[data-card]") ?? null);
      if (card === undefined) return;
      event.preventDefault();
      face?.focus();
      return grid.move(card);
    }
    if (cell === null) return;
    if (event.key === "Enter" && target === cell) {
      const first = cell.querySelector<HTMLElement>("[data-card]");
      const card = cardOf(first);
      if (card === undefined) return;
      event.preventDefault();
      first?.focus();
      return select(card.post);
    }
    if (event.key === "Escape" && face !== null) {
      event.preventDefault();
      return cell.focus();
    }
    // On a card, up and down walk the day's cards first.
    if (face !== null && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const faces = [...cell.querySelectorAll<HTMLElement>("[data-card]")];
      const beside = faces[faces.indexOf(face) + (event.key === "ArrowDown" ? 1 : -1)];
      event.preventDefault();
      return (beside ?? cell).focus();
    }
    const to = grid.walk(cell.dataset.day ?? "", event.key);
    if (to === null) return;
    event.preventDefault();
    await grid.go(to);
    await tick();
    area.querySelector<HTMLElement>(`[data-day="${CSS.escape(to)}"]`)?.focus();
  }

  const cardOf = (face: HTMLElement | null): Card | undefined =>
    face?.dataset.card === undefined ? undefined : grid.card(face.dataset.card);

  return { pressed: (event) => void pressed(event) };
}
