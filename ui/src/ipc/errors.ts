// The one table from error code to what the person reads: what happened, what to do now.
import { m } from "../paraglide/messages.js";

type Detail = Record<string, unknown>;

const wordings: Record<string, (detail: Detail) => string> = {
  not_found: () => m.error_not_found(),
  refused: (detail) => m.error_refused({ reason: text(detail, "reason") }),
  invalid: (detail) => m.error_invalid({ what: text(detail, "what", "field", "key") }),
  no_board: () => m.error_no_board(),
  not_a_board: (detail) => m.error_not_a_board({ path: fileName(detail) }),
  board_newer: (detail) => m.error_board_newer({ path: fileName(detail) }),
  board_locked: (detail) => m.error_board_locked({ path: fileName(detail) }),
  board_read_only: (detail) => m.error_board_read_only({ path: fileName(detail) }),
  board_damaged: (detail) => m.error_board_damaged({ path: fileName(detail) }),
  foreign_database: (detail) => m.error_foreign_database({ path: fileName(detail) }),
  file_unreadable: (detail) => m.error_file_unreadable({ path: fileName(detail) }),
  file_unwritable: (detail) => m.error_file_unwritable({ path: fileName(detail) }),
  import_unreadable: (detail) =>
    m.error_import_unreadable({ path: fileName(detail), place: text(detail, "place", "where") }),
  nothing_to_undo: () => m.error_nothing_to_undo(),
  nothing_to_redo: () => m.error_nothing_to_redo(),
  changed_since: () => m.error_changed_since(),
  unknown_command: () => m.error_unknown_command(),
  not_a_link: () => m.error_not_a_link(),
  no_program_for_it: () => m.error_no_program_for_it(),
  internal: () => m.error_internal(),
};

/** What the app answered instead of a value. `message` is technical English for the curious. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly detail: Detail = {},
  ) {
    super(message);
    this.name = "ApiError";
  }

  static from(refusal: unknown): ApiError {
    if (refusal instanceof ApiError) return refusal;
    if (typeof refusal === "object" && refusal !== null && "code" in refusal) {
      const { code, message, detail } = refusal as { code: unknown; message?: unknown; detail?: unknown };
      return new ApiError(String(code), String(message ?? code), (detail ?? {}) as Detail);
    }
    return new ApiError("internal", String(refusal instanceof Error ? refusal.message : refusal));
  }

  /** One or two sentences in the person's language. */
  get wording(): string {
    return (wordings[this.code] ?? (() => m.error_internal()))(this.detail);
  }
}

export const knownCodes = Object.keys(wordings);

function text(detail: Detail, ...names: string[]): string {
  for (const name of names) {
    const value = detail[name];
    if (typeof value === "string" || typeof value === "number") return String(value);
  }
  return "";
}

const fileName = (detail: Detail): string => text(detail, "path", "file").split(/[\\/]/).at(-1) ?? "";
