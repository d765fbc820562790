// Which of the window's dialogs is open: at most one. views/Dialogs.svelte shows it.
import type { Card } from "../ipc/types";

export type OpenDialog =
  | { name: "capture"; line?: string }
  | { name: "shortcuts" }
  | { name: "import_board"; source?: string }
  | { name: "move"; card: Card };

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
