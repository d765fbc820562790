// The keys inside a grid of days: arrows walk, Enter opens, M moves, X chooses, N captures there. The grid says where a key leads.
import { onDestroy, tick } from "svelte";
import type { Card } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { select } from "../../shared/board.svelte";
import { remove } from "../../shared/card_acts";
import { dialogs } from "../../shared/dialogs.svelte";
import { register } from "../../shared/keyboard.svelte";
import { useMenu } from "../../shared/menus.svelte";
import { captureLine } from "./capture_line";
import { openMove } from "./move/open";
import { placeMenu, type CalendarPlace } from "./place_menu";
import { cardsOnPage, selection } from "./selection.svelte";

interface Grid {
  /** The cell a key leads to from this one; null for keys that lead nowhere. Cells are named by `data-day`. */
  walk(from: string, key: string): string | null;
  /** Makes that cell the one with the focus to come. */
  go(cell: string): Promise<void>;
  card(key: string): Card | undefined;
  /** The time, and in the lanes the channel, that a post captured on this cell gets. */
  capture(cell: string): CalendarPlace;
  /** What Enter does on a cell without cards, where that is more than capturing there. */
  open?(cell: string): void;
}

const group = () => m.shell_group_calendar();
const run = () => undefined;
const listed = (keys: string[], name: () => string) => ({ keys, name, group, run, listedOnly: true });
const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

export function useGridKeys(grid: Grid): { pressed: (event: KeyboardEvent) => void } {
  onDestroy(
    register([
      listed(["arrowleft", "arrowright", "arrowup", "arrowdown"], () => m.shell_key_arrows()),
      listed(["home", "end"], () => m.shell_key_home()),
      listed(["pageup", "pagedown"], () => m.calendar_key_page()),
      listed(["enter"], () => m.shell_key_open()),
      listed(["m"], () => m.shell_key_move()),
      listed(["x", "shift+arrowdown"], () => m.calendar_key_choose()),
      listed(["delete"], () => m.calendar_key_delete()),
      listed(["shift+f10"], () => m.shell_key_menu()),
    ]),
  );

  useMenu("[data-day]", ({ dataset }) => {
    const day = dataset.day ?? "";
    const { open } = grid;
    return placeMenu(grid.capture(day), open === undefined ? undefined : () => open(day));
  });

  const cardOf = (face: HTMLElement | null | undefined): Card | undefined =>
    face?.dataset.card === undefined ? undefined : grid.card(face.dataset.card);

  async function pressed(event: KeyboardEvent): Promise<void> {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const area = event.currentTarget as HTMLElement;
    const cell = target.closest<HTMLElement>("[data-day]");
    const face = target.closest<HTMLElement>("[data-card]");
    const key = event.key.toLowerCase();

    if (key === "m" || key === "x" || (key === "delete" && face !== null)) {
      const first = face ?? cell?.querySelector<HTMLElement>("[data-card]") ?? null;
      const card = cardOf(first);
      if (card === undefined) return;
      event.preventDefault();
      first?.focus();
      if (key === "x") return selection.toggle(card);
      if (key === "delete") return void remove(selection.with(card));
      return openMove(
        selection.count > 0 && (face === null || selection.has(card)) ? selection.cards : [card],
      );
    }
    if (cell === null) return;
    const day = cell.dataset.day ?? "";
    const capture = () => dialogs.open({ name: "capture", line: captureLine(grid.capture(day)) });
    if (key === "n") {
      event.preventDefault();
      // not the window's own N as well
      event.stopPropagation();
      return capture();
    }
    if (event.key === "Enter" && target === cell) {
      const first = cell.querySelector<HTMLElement>("[data-card]");
      const card = cardOf(first);
      event.preventDefault();
      if (card === undefined) return grid.open === undefined ? capture() : grid.open(day);
      first?.focus();
      return select(card.post);
    }
    if (event.key === "Escape" && (face !== null || selection.count > 0)) {
      event.preventDefault();
      if (selection.count > 0) return selection.clear();
      return cell.focus();
    }
    if (event.shiftKey && arrows.includes(event.key)) return extend(event, area, cell, face);
    // On a card, up and down walk the cell's cards first.
    if (face !== null && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const faces = [...cell.querySelectorAll<HTMLElement>("[data-card]")];
      const beside = faces[faces.indexOf(face) + (event.key === "ArrowDown" ? 1 : -1)];
      event.preventDefault();
      return (beside ?? cell).focus();
    }
    const to = grid.walk(day, event.key);
    if (to === null) return;
    event.preventDefault();
    await goTo(area, to);
  }

  async function goTo(area: HTMLElement, to: string): Promise<HTMLElement | null> {
    await grid.go(to);
    await tick();
    const cell = area.querySelector<HTMLElement>(`[data-day="${CSS.escape(to)}"]`);
    cell?.focus();
    return cell;
  }

  /** Shift and an arrow: the card there is chosen besides. Within a cell up and down, else the first one of the cell beside. */
  async function extend(
    event: KeyboardEvent,
    area: HTMLElement,
    cell: HTMLElement,
    face: HTMLElement | null,
  ) {
    event.preventDefault();
    const from = cardOf(face ?? cell.querySelector<HTMLElement>("[data-card]"));
    if (from !== undefined && selection.count === 0) selection.toggle(from);
    const faces = [...cell.querySelectorAll<HTMLElement>("[data-card]")];
    const down = event.key === "ArrowDown";
    let next =
      down || event.key === "ArrowUp"
        ? faces[face === null ? 0 : faces.indexOf(face) + (down ? 1 : -1)]
        : undefined;
    if (next === undefined) {
      const to = grid.walk(cell.dataset.day ?? "", event.key);
      next =
        to === null
          ? undefined
          : ((await goTo(area, to))?.querySelector<HTMLElement>("[data-card]") ?? undefined);
    }
    next?.focus();
    const card = cardOf(next);
    if (card !== undefined) selection.extendTo(card, cardsOnPage());
  }

  return { pressed: (event) => void pressed(event) };
}
