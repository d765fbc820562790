// What the keyboard does everywhere on an open board.
import { m } from "../paraglide/messages.js";
import { board, select } from "../shared/board.svelte";
import { dialogs } from "../shared/dialogs.svelte";
import type { Action } from "../shared/keyboard.svelte";
import { period } from "../shared/period.svelte";
import { go } from "../shared/route.svelte";
import { redo, undo } from "../shared/undo";
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

export const actions: Action[] = [
  {
    keys: ["n"],
    name: () => m.shell_new_post(),
    group: general,
    run: () => dialogs.open({ name: "capture" }),
  },
  { keys: ["mod+z"], name: () => m.shared_undo(), group: general, run: () => void undo() },
  { keys: ["mod+shift+z", "mod+y"], name: () => m.shared_redo(), group: general, run: () => void redo() },
  { keys: ["escape"], name: () => m.shell_key_escape(), group: general, run: () => select(null) },
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
];
