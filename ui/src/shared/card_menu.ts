// The menu of a card, or of all chosen ones, on whatever screen: what can be done with it without dragging.
import CircleX from "@lucide/svelte/icons/circle-x";
import Copy from "@lucide/svelte/icons/copy";
import Move from "@lucide/svelte/icons/move";
import PanelRight from "@lucide/svelte/icons/panel-right";
import SquareCheck from "@lucide/svelte/icons/square-check";
import Trash2 from "@lucide/svelte/icons/trash-2";
import type { Status } from "../ipc/types";
import { m } from "../paraglide/messages.js";
import { select } from "./board.svelte";
import { cancel, remove, reuse, type Named } from "./card_acts";
import type { MenuOf } from "./menus.svelte";
import type { Selection } from "./selection.svelte";

export function cardMenu<Card extends Named>(
  card: Card,
  status: Status | undefined,
  selection: Selection<Card>,
  move: (cards: Card[]) => void,
): MenuOf {
  const cards = selection.with(card);
  const isOne = cards.length === 1;
  const acts = [
    { name: m.cards_open(), icon: PanelRight, keys: "enter", one: true, run: () => select(card.post) },
    { name: m.cards_move_to(), icon: Move, keys: "m", run: () => move(cards) },
    {
      name: selection.has(card) ? m.cards_choose_not() : m.cards_choose(),
      icon: SquareCheck,
      keys: "x",
      run: () => selection.toggle(card),
    },
    { name: m.cards_reuse(), icon: Copy, apart: true, one: true, run: () => void reuse(card) },
    {
      name: m.cards_cancel(),
      icon: CircleX,
      one: true,
      not: status === "cancelled",
      run: () => void cancel(card),
    },
    {
      name: m.cards_delete(),
      icon: Trash2,
      keys: "delete",
      danger: true,
      apart: true,
      run: () => void remove(cards),
    },
  ];
  return {
    name: isOne ? m.cards_menu({ title: card.title }) : m.cards_menu_many({ count: cards.length }),
    acts: acts.filter(({ one, not }) => not !== true && (isOne || one !== true)),
  };
}
