// Which blackouts are crisis holds that nobody has lifted yet.
import type { Blackout } from "../../ipc/types";

/** The end of a hold that is not lifted, as Rust writes it. */
const UNTIL_LIFTED = "9999-12-31";

export const runningHolds = (blackouts: readonly Blackout[]): Blackout[] =>
  blackouts.filter(({ hold, to }) => hold === true && to === UNTIL_LIFTED);
