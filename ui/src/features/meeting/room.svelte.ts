// The meeting that is held: its agenda, fetched anew with every change; where it stands; the time each part has taken.
import { call } from "../../ipc/client";
import type { AgendaView, Id } from "../../ipc/types";
import { board, report } from "../../shared/board.svelte";
import { after, before, begun, goneOn, secondLater, type Place, type Step } from "./walk";

export function useRoom(meeting: () => Id) {
  let agenda = $state.raw<AgendaView | null>(null);
  let place = $state.raw<Place>({ part: 0, item: 0 });
  let steps = $state.raw<Step[]>([]);
  let atMinutes = $state(false);
  let spent = $state.raw<readonly number[]>([]);
  let turn = 0;

  $effect(() => {
    void board.version;
    const mine = (turn += 1);
    call("agenda", { meeting: meeting() }).then((answer) => {
      if (mine !== turn) return;
      const isFirst = agenda === null;
      agenda = answer;
      if (isFirst) {
        const part = Math.min(answer.meeting.at_part, answer.parts.length - 1);
        steps = begun(answer.parts[part]);
        place = { part, item: Math.min(answer.meeting.at_item, steps.length) };
        spent = answer.meeting.seconds_used ?? [];
      } else {
        steps = goneOn(steps, answer.parts[place.part]);
      }
    }, report);
  });

  // A second at a time for the part one is at: gentle, nothing rings.
  $effect(() => {
    const clock = setInterval(() => {
      if (atMinutes) return;
      spent = secondLater(spent, place.part);
    }, 1000);
    return () => clearInterval(clock);
  });

  function stand(at: Place | null) {
    if (at === null) return (atMinutes = true);
    atMinutes = false;
    if (at.part !== place.part) steps = begun(agenda?.parts[at.part]);
    place = at;
  }

  return {
    get agenda() {
      return agenda;
    },
    get place() {
      return place;
    },
    get steps() {
      return steps;
    },
    get part() {
      return agenda?.parts[place.part];
    },
    /** Null at a part's overview. */
    get step(): Step | null {
      return steps[place.item - 1] ?? null;
    },
    /** After the last part the minutes are shown. */
    get atMinutes() {
      return atMinutes;
    },
    /** Seconds taken by the part one is at. */
    get spent() {
      return spent[place.part] ?? 0;
    },
    /** Seconds taken by every part so far, to be kept with the meeting. */
    get secondsUsed(): number[] {
      return [...spent];
    },
    next: () => stand(after(place, steps.length, agenda?.parts.length ?? 0)),
    back: () => (atMinutes ? (atMinutes = false) : stand(before(place) ?? place)),
    toPart: (part: number) => stand({ part, item: 0 }),
    toItem: (item: number) => stand({ part: place.part, item }),
    nextPart: () =>
      stand(place.part + 1 < (agenda?.parts.length ?? 0) ? { part: place.part + 1, item: 0 } : null),
  };
}

export type Room = ReturnType<typeof useRoom>;
