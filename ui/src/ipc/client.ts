// Every request of the page goes through here. Knows how to ask, not what the answers mean.
import { ApiError } from "./errors";
import { transport } from "./transport";
import type { CommandName, Params, Value } from "./types";

/** Hands one api command to the board. Rejects with ApiError, never with anything else. */
export async function call<C extends CommandName>(command: C, params: Params<C>): Promise<Value<C>> {
  return (await ask("rpc", { command, params })) as Value<C>;
}

/** The board asked for when the app was started is open after this; false when none was asked for. */
export async function firstBoard(): Promise<boolean> {
  return (await ask("first_board", {})) !== null;
}

export type PickKind = "open_board" | "new_board" | "import_source" | "export_place" | "picture";

/** Lets the person pick a file. `title` and `filter` are the dialog's words; null when nothing was picked. */
export async function pick(
  kind: PickKind,
  words: { title: string; filter: string; suggested?: string },
): Promise<string | null> {
  return (await ask("pick", { kind, suggested: null, ...words })) as string | null;
}

/** Opens a link of the web or of mail outside Postwheel. */
export async function openLink(url: string): Promise<void> {
  await ask("open_link", { url });
}

/** The window fills the screen, for a projector, or stands as before. */
export async function fullScreen(on: boolean): Promise<void> {
  await ask("full_screen", { on });
}

/** Shows a notification on the desktop. */
export async function remind(title: string, body: string): Promise<void> {
  await ask("remind", { title, body });
}

export interface BoardChange {
  changed: { kind: string; id: string }[];
  /** Another board was opened, or none is open any more. */
  board: boolean;
  /** Nothing on the board: the calendar file beside it was written, or could not be. */
  calendar_file?: true;
}

/** Hears of every committed change, whoever made it. Returns what stops the hearing. */
export function onBoardChanged(heard: (change: BoardChange) => void): () => void {
  return transport().listen("board-changed", (payload) => {
    const change = payload as BoardChange;
    if (change.calendar_file !== true) heard(change);
  });
}

/** Hears that the calendar file beside the board stands differently than before. */
export function onCalendarFile(heard: () => void): () => void {
  return transport().listen("board-changed", (payload) => {
    if ((payload as BoardChange).calendar_file === true) heard();
  });
}

/** Hears that a board the desktop asked for did not open. */
export function onOpenFailed(heard: (error: ApiError) => void): () => void {
  return transport().listen("open-failed", (payload) => heard(ApiError.from(payload)));
}

/** Hears of files the person holds over the window, and of those let go there. */
export function onFiles(heard: {
  over: (isOver: boolean) => void;
  dropped: (paths: string[]) => void;
}): () => void {
  const stops = [
    transport().listen("files-over", (payload) => heard.over(payload === true)),
    transport().listen("files-dropped", (payload) => heard.dropped(payload as string[])),
  ];
  return () => stops.forEach((stop) => stop());
}

async function ask(command: string, params: Record<string, unknown>): Promise<unknown> {
  try {
    return await transport().invoke(command, params);
  } catch (refusal) {
    throw ApiError.from(refusal);
  }
}
