// What can be done with one turn of an entry of the wheel, from its mark, its row and its panel.
import { call } from "../../ipc/client";
import type { CycleEntry } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { attempt, board } from "../../shared/board.svelte";
import type { Occurrence } from "./draw/marks";

/** The dialogs that a turn opens. */
export interface TurnDialogs {
  onmake: (entry: CycleEntry, turn: string) => void;
  onmove: (entry: CycleEntry, turn: string, from: string, to: string) => void;
  onmerge: (entry: CycleEntry, turn: string) => void;
}

export interface TurnAct {
  name: string;
  disabled?: boolean;
  run: () => void;
}

/** Whether there are posts left to make for it. */
export const canMake = (entry: CycleEntry, occurrence: Occurrence, series: boolean): boolean =>
  occurrence.takes_place &&
  occurrence.to_make > 0 &&
  (series || entry.template.length > 0) &&
  occurrence.to >= board.today;

/** Whether it lacks posts, and nobody said that it may: what has enough is not urged to have more. */
export const lacksPosts = ({ expected, planned, accepted }: Occurrence): boolean =>
  !accepted && planned < Math.max(expected, 1);

export function turnActs(
  entry: CycleEntry,
  occurrence: Occurrence,
  series: boolean,
  { onmake, onmove, onmerge }: TurnDialogs,
): TurnAct[] {
  const { turn, from, to, change } = occurrence;
  const of = { entry: entry.id, turn };
  return [
    {
      name: m.wheel_make_posts(),
      disabled: !canMake(entry, occurrence, series),
      run: () => onmake(entry, turn),
    },
    { name: m.wheel_move(), run: () => onmove(entry, turn, from, to) },
    {
      name: m.wheel_skip(),
      disabled: change === "skipped",
      run: () => void attempt(call("skip_occurrence", of)),
    },
    { name: m.wheel_merge(), run: () => onmerge(entry, turn) },
    {
      name: m.wheel_restore(),
      disabled: change === null,
      run: () => void attempt(call("restore_occurrence", of)),
    },
  ];
}
