// What can be done with the thing under the pointer or the focus. Features say which things have a menu and what is in it;
// components/ContextMenu.svelte shows it. Right click, Shift+F10 and the Menu key lead to it, and a ⋯ button may.
import { onDestroy, type Component } from "svelte";

export interface MenuAct {
  name: string;
  icon?: Component<{ size?: number }>;
  /** The shortcut that does the same. */
  keys?: string;
  danger?: boolean;
  /** A line is drawn above it. */
  apart?: boolean;
  run: () => void;
}
export interface MenuOf {
  /** What the menu is about, for those who listen. */
  name: string;
  acts: MenuAct[];
}
type Thing = HTMLElement | SVGElement;

export interface OpenMenu extends MenuOf {
  /** Gets the focus back, and the menu stands under it unless a point was pressed. */
  by: Thing;
  at: { x: number; y: number } | null;
}
interface Offer {
  selector: string;
  menu: (element: Thing) => MenuOf | null;
}

let offers: Offer[] = [];
let current = $state.raw<OpenMenu | null>(null);

export const menus = {
  get current(): OpenMenu | null {
    return current;
  },
  /** Opens the menu of the nearest thing around an element that has one; at a point, or under it. Answers whether there is one. */
  open(element: Element, at: OpenMenu["at"] = null): boolean {
    for (let near: Element | null = element; near !== null; near = near.parentElement) {
      const thing = near as Thing;
      for (const offer of offers) {
        const menu = thing.matches(offer.selector) ? offer.menu(thing) : null;
        if (menu === null || menu.acts.length === 0) continue;
        current = { ...menu, by: focusable(element, thing), at };
        return true;
      }
    }
    return false;
  },
  /** What has opened meanwhile stays open. */
  close(menu: OpenMenu): void {
    if (current === menu) current = null;
  },
};

/** While the calling component lives, things that match have this menu; null where one of them has none. */
export function useMenu(selector: string, menu: Offer["menu"]): void {
  const offer = { selector, menu };
  offers = [...offers, offer];
  onDestroy(() => {
    offers = offers.filter((one) => one !== offer);
  });
}

const canHaveFocus = "button, a[href], input, select, textarea, [tabindex]";

function focusable(from: Element, thing: Thing): Thing {
  const near = from.closest<Thing>(canHaveFocus);
  if (near !== null && thing.contains(near)) return near;
  if (thing.matches(canHaveFocus)) return thing;
  return thing.querySelector<HTMLElement>(canHaveFocus) ?? thing;
}
