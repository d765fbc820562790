// Small lists on a card, changed by place. Pure.

export const replaced = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  items.map((other, index) => (index === at ? item : other));

export const without = <Item>(items: readonly Item[], at: number): Item[] =>
  items.filter((_, index) => index !== at);

/** One place up or down; the same at either end. */
export function moved<Item>(items: readonly Item[], at: number, by: 1 | -1): Item[] {
  const list = [...items];
  const [item, other] = [list[at], list[at + by]];
  if (item === undefined || other === undefined) return list;
  list[at] = other;
  list[at + by] = item;
  return list;
}

/** Taken out and put back into the gap before the item that stood at `gap`; the last gap is the end. */
export function putInto<Item>(items: readonly Item[], from: number, gap: number): Item[] {
  const item = items[from];
  if (item === undefined) return [...items];
  const rest = without(items, from);
  rest.splice(gap > from ? gap - 1 : gap, 0, item);
  return rest;
}

/** Whether an item would stay where it is in this gap. */
export const isOwnGap = (from: number, gap: number): boolean => gap === from || gap === from + 1;
