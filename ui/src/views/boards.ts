// The ways from one board to another, for the board's menu, the palette and files that are dropped on the window.
import { call } from "../ipc/client";
import { importTrello, openFile, openRecent, openSample } from "../features/start/actions";
import { m } from "../paraglide/messages.js";
import { board, refresh, report } from "../shared/board.svelte";
import { dialogs } from "../shared/dialogs.svelte";
import { notify } from "../shared/notices.svelte";
import { isPictureFile } from "../shared/picture_files";
import { go } from "../shared/route.svelte";

export interface BoardAction {
  key: "open" | "new" | "import" | "import_new" | "sample" | "close";
  name: () => string;
  run: () => void;
}

export const boardActions: BoardAction[] = [
  { key: "open", name: () => m.boards_open(), run: () => void openFile() },
  { key: "new", name: () => m.boards_new(), run: () => dialogs.open({ name: "new_board" }) },
  { key: "import", name: () => m.boards_import(), run: () => dialogs.open({ name: "import_board" }) },
  { key: "import_new", name: () => m.boards_import_new(), run: () => void importTrello() },
  { key: "sample", name: () => m.boards_sample(), run: () => void openSample() },
  { key: "close", name: () => m.boards_close(), run: () => void close() },
];

export async function switchTo(path: string): Promise<void> {
  if (path !== board.info?.path) await openRecent(path);
}

async function close(): Promise<void> {
  try {
    await call("close_board", {});
  } catch (error) {
    return report(error);
  }
  await refresh();
  go("start");
}

/** Takes files that were dropped on the window: a board is opened, anything else is shown as an import first. */
export function takeDropped(paths: string[]): void {
  const [path] = paths;
  if (path === undefined) return;
  // The inspector takes pictures for the card it shows.
  if (board.selected !== null && paths.every(isPictureFile)) return;
  if (paths.length > 1) return notify({ text: m.boards_drop_one(), kind: "problem" });
  if (/\.postwheel$/i.test(path)) void switchTo(path);
  else if (board.info === null) dialogs.open({ name: "new_board", source: path });
  else dialogs.open({ name: "import_board", source: path });
}
