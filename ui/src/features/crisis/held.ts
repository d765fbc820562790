// What one chooses for each placement that a hold holds back, and what that comes to.
import type { Held, HeldPlacement, Id } from "../../ipc/types";

/** `wait`: it stays where it is, and the findings say so. */
export type Wish = "wait" | "keep" | "move" | "skip";
export type Wishes = ReadonlyMap<Id, Wish>;

export const wishOf = (wishes: Wishes, { placement }: Held): Wish => wishes.get(placement) ?? "wait";

/** All of them at once; what has no free time can't be moved and waits. */
export const allTo = (held: readonly Held[], wish: Wish): Wishes =>
  new Map(held.map((it) => [it.placement, wish === "move" && it.free === null ? "wait" : wish]));

export function choicesOf(held: readonly Held[], wishes: Wishes): HeldPlacement[] {
  return held.flatMap((it): HeldPlacement[] => {
    const { placement, free } = it;
    switch (wishOf(wishes, it)) {
      case "wait":
        return [];
      case "move":
        return free === null ? [] : [{ placement, choice: { kind: "move", to: free } }];
      case "keep":
        return [{ placement, choice: { kind: "keep" } }];
      case "skip":
        return [{ placement, choice: { kind: "skip" } }];
    }
  });
}
