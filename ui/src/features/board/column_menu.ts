// What can be done with a column of the board.
import Gauge from "@lucide/svelte/icons/gauge";
import History from "@lucide/svelte/icons/history";
import Plus from "@lucide/svelte/icons/plus";
import type { ColumnView } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import type { MenuOf } from "../../shared/menus.svelte";
import { columnName } from "./names";
import { isFinished } from "./place";

interface Acts {
  limit: () => void;
  older: () => void;
  /** A new card in the column; null where none can be made. */
  add: (() => void) | null;
}

export function columnMenu(column: ColumnView, { limit, older, add }: Acts): MenuOf {
  return {
    name: m.board_column_menu({ name: columnName(column) }),
    acts: [
      ...(add === null || !column.takes || isFinished(column.kind)
        ? []
        : [{ name: m.board_new_card(), icon: Plus, run: add }]),
      {
        name: column.limit === null ? m.board_set_limit() : m.board_change_limit(),
        icon: Gauge,
        run: limit,
      },
      ...(column.older > 0
        ? [{ name: m.board_show_older({ count: column.older }), icon: History, run: older }]
        : []),
    ],
  };
}
