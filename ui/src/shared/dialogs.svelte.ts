// Which of the window's dialogs is open: at most one. views/Dialogs.svelte shows it.
import type { ApiError } from "../ipc/errors";
import type { Blackout, Card, Id } from "../ipc/types";

export type OpenDialog =
  | { name: "capture"; line?: string }
  | { name: "shortcuts" }
  /** `cards` searches cards alone. */
  | { name: "palette"; cards?: boolean }
  | { name: "saved_views" }
  | { name: "start_hold" }
  | { name: "lift_hold"; hold: Blackout }
  | { name: "crisis_message" }
  | { name: "import_board"; source?: string }
  /** `channel`: only that one. */
  | { name: "level"; channel?: Id }
  /** `others` go with the card, each as far from it as before. */
  | { name: "move"; card: Card; others?: Card[] }
  | { name: "import_results"; source?: string }
  | { name: "export_plan" }
  /** `source`: an export to take in as soon as the board is there. */
  | { name: "new_board"; source?: string }
  | { name: "trouble"; error: ApiError };

let current = $state.raw<OpenDialog | null>(null);

export const dialogs = {
  get current(): OpenDialog | null {
    return current;
  },
  open(dialog: OpenDialog): void {
    current = dialog;
  },
  close(): void {
    current = null;
  },
};
