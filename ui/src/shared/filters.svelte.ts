// What the views show: one filter for all of them. Forgotten when the window closes; what is to stay is saved as a view.
import type { Filter, Id, SavedView } from "../ipc/types";
import { board } from "./board.svelte";
import { everything, fits, isEverything, isSame, type Filtered, type ListPart } from "./filter";

let current = $state.raw<Filter>(everything);
const fitting = $derived(fits(current, board.today));
const channels = $derived<ReadonlySet<Id>>(new Set(current.channels));

export const filters = {
  get current(): Filter {
    return current;
  },
  /** The channels asked for; none means all. */
  get channels(): ReadonlySet<Id> {
    return channels;
  },
  get any(): boolean {
    return !isEverything(current);
  },
  /** The saved view that asks exactly this. */
  get view(): SavedView | undefined {
    return board.info?.saved_views.find((view) => isSame(view.filter, current));
  },
  show(filter: Filter): void {
    current = filter;
  },
  /** Changes some parts and leaves the others. */
  change(parts: Partial<Filter>): void {
    current = { ...current, ...parts };
  },
  toggle<Part extends ListPart>(part: Part, value: Filter[Part][number]): void {
    const list = current[part] as (typeof value)[];
    const next = list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
    current = { ...current, [part]: next };
  },
  clear(): void {
    current = everything;
  },
  passes: (card: Filtered): boolean => fitting(card),
};
