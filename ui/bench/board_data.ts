// A made-up board by status, as full as asked for. Rust answers a page of each column, and so does this.
import type { BoardCard, ColumnsView, Params } from "../src/ipc/types";
import { channels, people } from "../tests/page/sample";

export type Asked = Params<"columns">;

const PAGE = 40;
const statuses = ["idea", "drafting", "review", "approved", "published"] as const;

const card = (status: (typeof statuses)[number], number: number): BoardCard => ({
  post: `${status}-${number}`,
  title: `Sak ${number}: ${number % 3 === 0 ? "Åpent møte om sentrum og havna" : "Skolestart i Fjordvik"}`,
  status,
  planned: `2026-${String((number % 12) + 1).padStart(2, "0")}-${String((number % 28) + 1).padStart(2, "0")}T09:15`,
  category: null,
  campaign: null,
  owners: [people[number % people.length]?.id ?? ""],
  sponsored: number % 9 === 0,
  placements: [0, 1].map((step) => ({
    placement: `${status}-${number}-${step}`,
    channel: channels[(number + step) % channels.length]?.id ?? "",
    format: "post",
    planned: null,
    own_time: false,
    state: "planned",
  })),
  checklist_done: number % 4,
  checklist: 4,
  comments: number % 3,
  pictures: 0,
  findings: number % 5 === 0 ? [{ rule: "gap", severity: "warning" }] : [],
  reuses: false,
});

export function boardOf(count: number): (asked: Asked) => ColumnsView {
  const each = count / statuses.length;
  const held = new Map(
    statuses.map((status) => [status, Array.from({ length: each }, (_, number) => card(status, number))]),
  );
  return ({ more }) => ({
    columns: statuses.map((status) => ({
      key: status,
      kind: status,
      week: null,
      count: each,
      fits: each,
      limit: null,
      older: 0,
      takes: true,
    })),
    lanes: [null],
    cells: statuses.map((status) => ({
      lane: null,
      column: status,
      count: each,
      cards: held.get(status)?.slice(0, more?.find(({ column }) => column === status)?.show ?? PAGE) ?? [],
    })),
  });
}
