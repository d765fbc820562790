// What the window says by itself: a short notice on screen, and the same words for screen readers.

export interface Notice {
  text: string;
  kind?: "done" | "problem";
  /** One thing to do about it, such as undo. */
  action?: { name: string; run: () => void };
  /** English, for whoever asks what exactly went wrong. */
  technical?: string;
}
interface Shown extends Notice {
  id: number;
}

const SECONDS = { done: 6, problem: 12 };

let next = 0;
let shown = $state.raw<Shown[]>([]);
let spoken = $state("");

export const notices = {
  get shown(): Shown[] {
    return shown;
  },
  /** What the polite live region holds. */
  get spoken(): string {
    return spoken;
  },
};

/** Says it to screen readers only. */
export function announce(text: string): void {
  // The same words twice are spoken twice only if the text changes.
  spoken = text === spoken ? `${text}\u00a0` : text;
}

/** Shows it for a while and says it. */
export function notify(notice: Notice): void {
  const id = (next += 1);
  // What was done last replaces what was done before: only the last can be undone from here.
  const kept = notice.kind === "problem" ? shown : shown.filter(({ kind }) => kind === "problem");
  shown = [...kept.slice(-2), { ...notice, id }];
  announce(notice.text);
  setTimeout(() => dismiss(id), SECONDS[notice.kind ?? "done"] * 1000);
}

export function dismiss(id: number): void {
  shown = shown.filter((notice) => notice.id !== id);
}
