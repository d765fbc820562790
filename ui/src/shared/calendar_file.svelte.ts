// The calendar file that is kept up to date on this computer: which one, and how it stands. Told once when it can't be written.
import { call, onCalendarFile, pick } from "../ipc/client";
import { ApiError } from "../ipc/errors";
import type { CalendarFileView, Id } from "../ipc/types";
import { m } from "../paraglide/messages.js";
import { board, report } from "./board.svelte";
import { notify } from "./notices.svelte";

let view = $state.raw<CalendarFileView | null>(null);

export const calendarFile = {
  /** Null while none is kept. */
  get view(): CalendarFileView | null {
    return view;
  },
};

export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

export async function refreshCalendarFile(): Promise<void> {
  try {
    view = await call("calendar_file", {});
  } catch (error) {
    view = null;
    if (ApiError.from(error).code !== "no_board") report(error);
  }
}

/** Hears how the file stands until the returned function is called. */
export function followCalendarFile(): () => void {
  return onCalendarFile(() => {
    void refreshCalendarFile().then(() => {
      if (view?.state.kind !== "failed") return;
      notify({
        text: m.shared_calendar_file_failed({ file: fileName(view.file.path) }),
        kind: "problem",
        technical: view.state.message,
        action: { name: m.shared_calendar_file_elsewhere(), run: () => void chooseCalendarFile() },
      });
    });
  });
}

interface Part {
  channel: Id | null;
  person: Id | null;
}

/** Asks for a place and keeps the plan, or a part of it, there from now on. */
export async function chooseCalendarFile(part?: Part): Promise<void> {
  try {
    const { channel, person } = part ?? view?.file ?? { channel: null, person: null };
    const name = (board.info?.board.name ?? "").replace(/[\\/:*?"<>|]/g, " ").trim();
    const suggested = view === null ? `${name}.ics` : fileName(view.file.path);
    const path = await pick("export_place", { title: m.shared_calendar_file(), filter: "ICS", suggested });
    if (path !== null) view = await call("keep_calendar_file", { path, channel, person });
  } catch (error) {
    report(error);
  }
}

/** Keeps another part of the plan in the same file. */
export async function keepPart(part: Part): Promise<void> {
  if (view === null) return;
  try {
    view = await call("keep_calendar_file", { path: view.file.path, ...part });
  } catch (error) {
    report(error);
  }
}

export async function stopCalendarFile(): Promise<void> {
  try {
    await call("stop_calendar_file", {});
    view = null;
  } catch (error) {
    report(error);
  }
}
