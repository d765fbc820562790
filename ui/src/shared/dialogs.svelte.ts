// Which of the window's dialogs is open: at most one. views/Dialogs.svelte shows it.
import type { ApiError } from "../ipc/errors";
import type { Card } from "../ipc/types";

export type OpenDialog =
  | { name: "capture"; line?: string }
  | { name: "shortcuts" }
  | { name: "import_board"; source?: string }
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
