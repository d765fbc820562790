// The words of agendas: rhythms, parts, and what a card asks for.
import type { AgendaKind, Ask, Fate, Meeting, Rhythm } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { capitalised, fullDay } from "../../shared/dates";

export const rhythms: readonly Rhythm[] = ["weekly", "twice_a_week", "monthly", "quarterly", "planning_day"];
export const kinds: readonly AgendaKind[] = [
  "open_points",
  "last_week",
  "this_week",
  "next_week",
  "last_month",
  "next_month",
  "last_quarter",
  "next_quarter",
  "findings",
  "ideas",
  "wheel",
  "any_other",
];

export const rhythmName = (rhythm: Rhythm): string => m[`meeting_rhythm_${rhythm}`]();
/** What such a meeting is mostly called. */
export const usualName = (rhythm: Rhythm): string => m[`meeting_usual_${rhythm}`]();
export const partName = (kind: AgendaKind): string => m[`meeting_part_${kind}`]();
export const askName = (ask: Ask): string => m[`meeting_ask_${ask}`]();
export const fateName = (fate: Fate): string => m[`meeting_fate_${fate}`]();
export const heldOn = ({ held_on: on }: Meeting): string => capitalised(fullDay(on));
