// The ways to a board: the sample, a file, a new one. What goes wrong is shown in a dialog, in words.
import { call, pick } from "../../ipc/client";
import { ApiError } from "../../ipc/errors";
import { m } from "../../paraglide/messages.js";
import { refresh } from "../../shared/board.svelte";
import { dialogs } from "../../shared/dialogs.svelte";
import { go, route } from "../../shared/route.svelte";

const boardFiles = () => m.start_board_files();

/** Opens a board by what is handed in and shows its calendar. Answers whether that came about. */
export async function opened(opening: Promise<unknown>): Promise<boolean> {
  try {
    await opening;
  } catch (error) {
    trouble(error);
    return false;
  }
  await refresh();
  if (route.current === "start") go("calendar/month");
  return true;
}

export const openSample = (): Promise<boolean> => opened(call("open_sample", {}));
export const openRecent = (path: string): Promise<boolean> => opened(call("open_board", { path }));

export async function openFile(): Promise<void> {
  const path = await picked(pick("open_board", { title: m.start_open_title(), filter: boardFiles() }));
  if (path !== null) await opened(call("open_board", { path }));
}

/** Picks a Trello export, then asks for the new board that takes it in. */
export async function importTrello(): Promise<void> {
  const source = await picked(
    pick("import_source", { title: m.import_board_pick_title(), filter: m.import_board_files() }),
  );
  if (source !== null) dialogs.open({ name: "new_board", source });
}

/** Where a new board is to lie; null when nothing was picked. */
export const pickPlace = (name: string): Promise<string | null> =>
  picked(
    pick("new_board", {
      title: m.start_place_title(),
      filter: boardFiles(),
      suggested: `${name.replace(/[\\/:*?"<>|]/g, " ").trim()}.postwheel`,
    }),
  );

async function picked(picking: Promise<string | null>): Promise<string | null> {
  try {
    return await picking;
  } catch (error) {
    trouble(error);
    return null;
  }
}

function trouble(error: unknown): void {
  dialogs.open({ name: "trouble", error: ApiError.from(error) });
}
