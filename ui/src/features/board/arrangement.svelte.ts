// How the board is laid out: what its columns are and what divides it into lanes. Kept on this machine.
import type { ColumnsBy, LanesBy } from "../../ipc/types";

export const columnKinds: readonly ColumnsBy[] = ["status", "horizon"];
export const laneKinds: readonly LanesBy[] = ["none", "owner", "channel", "category", "campaign"];

const KEPT = "postwheel.board";
const [keptBy, keptLanes] = (localStorage.getItem(KEPT) ?? "").split(" ");
let by = $state<ColumnsBy>(columnKinds.find((kind) => kind === keptBy) ?? "horizon");
let lanes = $state<LanesBy>(laneKinds.find((kind) => kind === keptLanes) ?? "none");

const keep = () => localStorage.setItem(KEPT, `${by} ${lanes}`);

export const arrangement = {
  get by(): ColumnsBy {
    return by;
  },
  get lanes(): LanesBy {
    return lanes;
  },
  sortBy(kind: ColumnsBy): void {
    by = kind;
    keep();
  },
  divideBy(kind: LanesBy): void {
    lanes = kind;
    keep();
  },
};
