// The one table from error code to what the person reads: what happened, what to do now.
import { m } from "../paraglide/messages.js";
import type { ErrorCode } from "./types";

type Detail = Record<string, unknown>;

/** Those of the api, and those of the window around the page. */
type Code = ErrorCode | "not_a_link" | "no_program_for_it" | "no_notifications";

const wordings: Record<Code, (detail: Detail) => string> = {
  not_found: () => m.error_not_found(),
  empty: () => m.error_empty(),
  impossible: () => m.error_impossible(),
  already_out: (detail) => m.error_already_out({ title: m.shared_quote({ text: text(detail, "title") }) }),
  channel_closed: (detail) => m.error_channel_closed({ name: text(detail, "name") }),
  channel_in_use: (detail) =>
    m.error_channel_in_use({ name: text(detail, "name"), count: Number(detail.placements ?? 0) }),
  name_taken: (detail) => m.error_name_taken({ name: text(detail, "name") }),
  nothing_to_undo: () => m.error_nothing_to_undo(),
  nothing_to_redo: () => m.error_nothing_to_redo(),
  changed_since: () => m.error_changed_since(),
  no_board: () => m.error_no_board(),
  file_missing: (detail) => m.error_file_missing({ path: fileName(detail) }),
  file_unreadable: (detail) => m.error_file_unreadable({ path: fileName(detail) }),
  file_unwritable: (detail) => m.error_file_unwritable({ path: fileName(detail) }),
  already_there: (detail) => m.error_already_there({ path: fileName(detail) }),
  not_a_board: (detail) => m.error_not_a_board({ path: fileName(detail) }),
  board_damaged: (detail) => m.error_board_damaged({ path: fileName(detail) }),
  board_newer: (detail) => m.error_board_newer({ path: fileName(detail) }),
  board_read_only: (detail) => m.error_board_read_only({ path: fileName(detail) }),
  board_open_elsewhere: (detail) => m.error_board_open_elsewhere({ path: fileName(detail) }),
  storage: () => m.error_storage(),
  picture_missing: () => m.error_picture_missing(),
  picture_unusable: (detail) => pictureWords(text(detail, "why"), fileName(detail)),
  import_unreadable: (detail) => m.error_import_unreadable({ path: fileName(detail) }),
  invalid_parameters: () => m.error_invalid_parameters(),
  unknown_command: () => m.error_invalid_parameters(),
  internal: () => m.error_internal(),
  not_a_link: () => m.error_not_a_link(),
  no_program_for_it: () => m.error_no_program_for_it(),
  no_notifications: () => m.error_no_notifications(),
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
    const wording = wordings[this.code as ErrorCode] as ((detail: Detail) => string) | undefined;
    return (wording ?? (() => m.error_internal()))(this.detail);
  }
}

/** What is wrong with a picture, told by the word Rust has for it. */
function pictureWords(why: string, name: string): string {
  switch (why) {
    case "file_too_large":
      return m.error_picture_file_too_large({ name });
    case "too_many_pixels":
      return m.error_picture_too_many_pixels({ name });
    case "damaged":
      return m.error_picture_damaged({ name });
    default:
      return m.error_picture_not_a_picture({ name });
  }
}

const text = (detail: Detail, name: string): string => {
  const value = detail[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};
const fileName = (detail: Detail): string => text(detail, "path").split(/[\\/]/).at(-1) ?? "";
