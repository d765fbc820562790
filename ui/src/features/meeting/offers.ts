// What can be decided about what hangs on the wall, each with its key, as the foot of the room offers it.
import { m } from "../../paraglide/messages.js";
import type { Decisions } from "./decisions";
import type { Shown } from "./shown.svelte";

export interface Offer {
  key: string;
  name: string;
  run: () => void;
  kind?: "yes" | "no";
}

/** What is asked for in a dialog of its own, or in the slide. */
export type Question =
  "owners" | "time" | "channels" | "note" | "point" | "idea" | "accept" | "present" | "reason";

export function offersOn(shown: Shown, { yes, no, later }: Decisions, ask: (what: Question) => () => void) {
  const { step, slipped, isIdea } = shown;
  if (step === null) return [];
  const about: Offer[] =
    shown.post === null
      ? []
      : [
          { key: "O", name: m.meeting_owner(), run: ask("owners") },
          { key: "T", name: m.meeting_time(), run: ask("time") },
          { key: "C", name: m.meeting_channels(), run: ask("channels") },
          { key: "M", name: m.meeting_note(), run: ask("note") },
        ];
  const last: Offer = { key: "L", name: m.meeting_later(), run: later };
  switch (step.item.kind) {
    case "card":
      return slipped.length > 0
        ? [
            { key: "Y", name: m.meeting_yes_out(), run: yes, kind: "yes" as const },
            { key: "N", name: m.meeting_no_drop(), run: no, kind: "no" as const },
            { key: "R", name: m.meeting_why(), run: ask("reason") },
            last,
            ...about,
          ]
        : [
            {
              key: "Y",
              name: isIdea ? m.meeting_yes_idea() : m.meeting_yes_approve(),
              run: yes,
              kind: "yes" as const,
            },
            { key: "N", name: m.meeting_no_cancel(), run: no, kind: "no" as const },
            last,
            ...about,
          ];
    case "finding":
      return [{ key: "G", name: m.meeting_accept(), run: ask("accept") }, last, ...about];
    case "wheel":
      return [{ key: "Y", name: m.meeting_yes_wheel(), run: yes, kind: "yes" as const }, last];
    case "point":
      return [
        { key: "Y", name: m.meeting_yes_done(), run: yes, kind: "yes" as const },
        { key: "N", name: m.meeting_no_dropped(), run: no, kind: "no" as const },
        ...about,
      ];
  }
}
