// What the keyboard does everywhere on an open board.
import { m } from "../paraglide/messages.js";
import { board, select } from "../shared/board.svelte";
import { dialogs } from "../shared/dialogs.svelte";
import { filters } from "../shared/filters.svelte";
import type { Action } from "../shared/keyboard.svelte";
import { period } from "../shared/period.svelte";
import { go } from "../shared/route.svelte";
import { redo, undo } from "../shared/undo";
import { boardActions } from "./boards";
import { familyOf, screens } from "./screens";

const general = () => m.shell_group_general();
const calendar = () => m.shell_group_calendar();

/** The way to every screen; without keys it is found in the palette alone. */
const ways: Action[] = screens.map((screen) => ({
  keys: screen.keys ?? [],
  name: screen.name,
  group: familyOf(screen.route) === "calendar" ? calendar : general,
  run: () => go(screen.route),
}));

/** A dialog that is open is finished first: what was typed into it would be lost. */
function openPalette(cards: boolean) {
  if (dialogs.current === null || dialogs.current.name === "palette")
    dialogs.open({ name: "palette", cards });
}

export const actions: Action[] = [
  {
    keys: ["mod+k"],
    name: () => m.palette_title(),
    group: general,
    run: () => openPalette(false),
    everywhere: true,
    keysOnly: true,
  },
  {
    keys: ["/", "mod+f"],
    name: () => m.palette_search(),
    group: general,
    run: () => openPalette(true),
  },
  {
    keys: ["n"],
    name: () => m.shell_new_post(),
    group: general,
    run: () => dialogs.open({ name: "capture" }),
  },
  {
    keys: ["u"],
    name: () => m.level_title(),
    group: general,
    run: () => dialogs.open({ name: "level" }),
  },
  { keys: ["mod+z"], name: () => m.shared_undo(), group: general, run: () => void undo() },
  { keys: ["mod+shift+z", "mod+y"], name: () => m.shared_redo(), group: general, run: () => void redo() },
  {
    keys: ["escape"],
    name: () => m.shell_key_escape(),
    group: general,
    run: () => select(null),
    keysOnly: true,
  },
  {
    keys: ["?"],
    name: () => m.shell_shortcuts(),
    group: general,
    run: () => dialogs.open({ name: "shortcuts" }),
  },
  { keys: ["t"], name: () => m.shell_today(), group: calendar, run: () => period.goTo(board.today) },
  {
    keys: [],
    name: () => m.crisis_start_title(),
    group: general,
    run: () => dialogs.open({ name: "start_hold" }),
  },
  ...ways,
  { keys: [], name: () => m.filter_clear(), group: general, run: () => filters.clear() },
  {
    keys: [],
    name: () => m.filter_manage(),
    group: general,
    run: () => dialogs.open({ name: "saved_views" }),
  },
  ...boardActions.map(({ name, run }) => ({ keys: [], name, group: () => m.boards_group(), run })),
];
