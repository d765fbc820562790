// Answers like Rust for the development page: three rules, roughly. What the rules truly say is decided in Rust alone.
import type { Transport } from "../../src/ipc/transport";
import type {
  CalendarDay,
  Card,
  DayLoad,
  Finding,
  Move,
  Operation,
  Outcome,
  SearchHit,
  WeekLoad,
} from "../../src/ipc/types";
import { addDays, dateOf, days, precisionOf, timeOf, weekOf } from "../../src/shared/iso_date";
import { blackouts, board, cards, channels, events, today } from "./sample";

interface Wishes {
  isEmpty?: boolean;
  many?: number;
  /** Hears every command. */
  heard?: (command: string, params: Record<string, unknown>) => void;
}

export function fakeBoard({ isEmpty = false, many = 0, heard }: Wishes = {}): Transport {
  let held = isEmpty ? [] : cards(many);
  const past: { before: Card[]; operation: Operation }[] = [];
  const undone: { before: Card[]; operation: Operation }[] = [];
  const listeners = new Set<(payload: unknown) => void>();

  const changed = () => listeners.forEach((listener) => listener({ changed: [], board: false }));
  const last = (list: { operation: Operation }[]) => list.at(-1)?.operation ?? null;

  function answer(command: string, params: Record<string, unknown>): unknown {
    switch (command) {
      case "start":
        return {
          board: null,
          recent: [],
          now: `${today}T09:00`,
          version: "0.1.0",
          languages: ["nb", "en"],
          system_language: "nb",
        };
      case "board":
        return {
          ...board(),
          findings: counts(findingsOf(held)),
          undo: last(past),
          redo: last(undone),
          post_count: held.length,
          bin_count: 0,
        };
      case "calendar":
        return calendar(held, String(params.from), String(params.to));
      case "tray":
        return held.filter((card) => dateOf(card.planned) === null);
      case "free_slots":
        return [1, 2, 3].map((step) => ({ to: `${addDays(today, step)}T12:00`, loads: [], raises: [] }));
      case "year_load": {
        const weeks = days(`${String(params.year)}-01-05`, `${String(params.year)}-12-28`)
          .filter((_, index) => index % 7 === 0)
          .map(weekOf);
        const loads = weekLoadsOf(held);
        return {
          year: params.year,
          weeks,
          channels: channels.map(({ id, capacity }) => ({
            channel: id,
            loads: weeks.map(
              (week) => loads.find((load) => load.channel === id && load.week === week)?.load ?? 0,
            ),
            shown: weeks.map(
              (week) => loads.find((load) => load.channel === id && load.week === week)?.load ?? 0,
            ),
            most: capacity.most_per_week,
            least: capacity.least_per_week,
          })),
        };
      }
      case "preview": {
        const after = moved(held, params.moves as Move[]);
        return preview(held, after, params.moves as Move[]);
      }
      case "move_cards": {
        const moves = params.moves as Move[];
        const before = held;
        const subject = find(held, moves[0])?.title ?? "";
        const detail = {
          from: find(held, moves[0])?.planned ?? null,
          to: moves[0]?.to ?? null,
          to_channel: channels.find(({ id }) => id === moves[0]?.channel)?.name ?? null,
          count: moves.length,
        };
        const raised = preview(held, moved(held, moves), moves).raised;
        held = moved(held, moves);
        past.push({ before, operation: operation("move_cards", subject, detail) });
        undone.length = 0;
        changed();
        return outcome(last(past), raised);
      }
      case "undo":
      case "redo": {
        const [source, target] = command === "undo" ? [past, undone] : [undone, past];
        const step = source.pop();
        if (step === undefined) throw { code: `nothing_to_${command}`, message: "", detail: {} };
        target.push({ before: held, operation: step.operation });
        held = step.before;
        changed();
        return outcome(step.operation, []);
      }
      case "post":
        return postView(held, String(params.post));
      case "search":
        return searched(held, String(params.text));
      case "check":
        return { from: today, to: today, today, findings: findingsOf(held) };
      case "register":
      case "results":
        return [];
      case "history":
        return past.map(({ operation: done }) => done).reverse();
      default:
        throw { code: "unknown_command", message: command, detail: {} };
    }
  }

  function outcome(done: Operation | null, raised: Finding[]): Outcome {
    return {
      operation: done,
      changed: [],
      made: null,
      findings: counts(findingsOf(held)),
      raised,
      raised_count: raised.length,
      solved: 0,
    };
  }

  return {
    invoke(command, params) {
      if (command !== "rpc") return Promise.resolve(null);
      const asked = params as { command: string; params: Record<string, unknown> };
      heard?.(asked.command, asked.params);
      return new Promise((resolve) => resolve(structuredClone(answer(asked.command, asked.params))));
    },
    listen(event, listener) {
      if (event === "board-changed") listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

let made = 0;
const operation = (command: string, subject: string, detail: Record<string, unknown>): Operation => ({
  id: String((made += 1)),
  at: `${today}T09:00:00`,
  author: "Anna",
  command,
  subject,
  detail,
  state: "done",
  words: "",
});

/** Titles that hold the text; how it is truly folded and ranked is decided in Rust. */
function searched(held: Card[], text: string): SearchHit[] {
  const asked = text.trim().toLowerCase();
  return held
    .filter(({ title }) => title.toLowerCase().includes(asked))
    .slice(0, 8)
    .map((card): SearchHit => {
      const at = card.title.toLowerCase().indexOf(asked);
      const [before, found, after] = [
        card.title.slice(0, at),
        card.title.slice(at, at + asked.length),
        card.title.slice(at + asked.length),
      ];
      return {
        post: card.post,
        title: [
          { text: before, marked: false },
          { text: found, marked: true },
          { text: after, marked: false },
        ],
        excerpt: null,
        status: card.status,
        planned: card.planned,
        channels: card.channel === null ? [] : [card.channel],
        owners: card.owners,
      };
    });
}

const find = (held: Card[], move: Move | undefined): Card | undefined =>
  held.find((card) => (move?.placement ? card.placement === move.placement : card.post === move?.post));

function moved(held: Card[], moves: Move[]): Card[] {
  return held.map((card) => {
    const move = moves.find((candidate) => find([card], candidate));
    if (move === undefined) return card;
    const channel = move.channel ?? card.channel;
    return {
      ...card,
      planned: move.to,
      channel,
      placement: card.placement ?? (channel ? `of ${card.post}` : null),
    };
  });
}

function preview(before: Card[], after: Card[], moves: Move[]) {
  const ids = moves.flatMap((move) => find(after, move)?.placement ?? move.placement ?? []);
  const known = new Set(findingsOf(before).map(({ fingerprint }) => fingerprint));
  const now = findingsOf(after);
  const of = now.filter(({ placements }) => placements.some((id) => ids.includes(id)));
  const targets = after.filter(({ placement }) => placement !== null && ids.includes(placement));
  const loads = targets.flatMap(({ channel, planned }) =>
    loadsOf(after).filter((load) => load.channel === channel && load.date === dateOf(planned)),
  );
  return {
    raised: of.filter(({ fingerprint }) => !known.has(fingerprint)),
    solved: Math.max(0, findingsOf(before).length - now.length),
    loads,
  };
}

function calendar(held: Card[], from: string, to: string) {
  const inside = (planned: string | null): boolean => {
    if (planned === null) return false;
    const date = dateOf(planned);
    if (date !== null) return date >= from && date <= to;
    return precisionOf(planned) === "week" && weekOf(from) <= planned && planned <= weekOf(to);
  };
  const shown = held.filter(({ planned }) => inside(planned));
  const on = (spans: { id: string; from: string; to: string }[], date: string) =>
    spans.filter((span) => span.from <= date && date <= span.to).map(({ id }) => id);
  const holidays: Record<string, [string, boolean]> = {
    "2026-12-24": ["Julaften", true],
    "2026-12-25": ["Første juledag", false],
    "2026-12-26": ["Andre juledag", false],
    "2026-05-17": ["Grunnlovsdagen", false],
    "2026-08-15": ["Olsok (flyttet)", true],
    "2026-08-31": ["Bydagen", false],
  };
  return {
    from,
    to,
    today,
    days: days(from, to).map((date): CalendarDay => ({
      date,
      week: weekOf(date),
      holiday: holidays[date]?.[0] ?? null,
      eve: holidays[date]?.[1] ?? false,
      blackouts: on(blackouts, date),
      events: on(events, date),
    })),
    cards: shown,
    loads: loadsOf(shown),
    week_loads: weekLoadsOf(held).filter(({ week }) => week >= weekOf(from) && week <= weekOf(to)),
    findings: findingsOf(held),
    coming: [],
    suggestions: [],
  };
}

const weight = (card: Card): number => (card.counts && card.format !== "story" ? 1 : 0);

function loadsOf(held: Card[]): DayLoad[] {
  const sums = new Map<string, DayLoad>();
  for (const card of held) {
    const date = dateOf(card.planned);
    const channel = channels.find(({ id }) => id === card.channel);
    if (date === null || channel === undefined || weight(card) === 0) continue;
    const key = channel.id + date;
    const known = sums.get(key) ?? {
      channel: channel.id,
      date,
      load: 0,
      limit: channel.capacity.most_per_day,
    };
    sums.set(key, { ...known, load: known.load + weight(card) });
  }
  return [...sums.values()];
}

function weekLoadsOf(held: Card[]): WeekLoad[] {
  const sums = new Map<string, WeekLoad>();
  for (const card of held) {
    const date = dateOf(card.planned);
    const week = date === null ? card.planned : weekOf(date);
    const channel = channels.find(({ id }) => id === card.channel);
    if (week === null || !week.includes("W") || channel === undefined || weight(card) === 0) continue;
    const key = channel.id + week;
    const known = sums.get(key) ?? {
      channel: channel.id,
      week,
      load: 0,
      limit: channel.capacity.most_per_week,
    };
    sums.set(key, { ...known, load: known.load + weight(card) });
  }
  return [...sums.values()];
}

const finding = (rule: Finding["rule"], more: Partial<Finding>): Finding => ({
  rule,
  severity: "warning",
  channel: null,
  person: null,
  on: null,
  week: null,
  post: null,
  placements: [],
  numbers: {},
  missing: [],
  label: null,
  from: more.on ?? "",
  to: more.on ?? "",
  message: rule,
  ways_out: [],
  fingerprint: `${rule}${more.on ?? ""}${more.channel ?? ""}${(more.placements ?? []).join()}${more.post ?? ""}`,
  accepted: null,
  ...more,
});

const minutes = (planned: string): number => {
  const [hour = 0, minute = 0] = (timeOf(planned) ?? "0:0").split(":").map(Number);
  return hour * 60 + minute;
};

function findingsOf(held: Card[]): Finding[] {
  const open = held.filter((card) => card.counts && (dateOf(card.planned) ?? "") >= today);
  const found: Finding[] = [];
  for (const { channel, date, load, limit } of loadsOf(open)) {
    if (limit === null || load <= limit) continue;
    const of = open.filter(
      (card) => card.channel === channel && dateOf(card.planned) === date && weight(card) > 0,
    );
    found.push(
      finding("day_load", {
        channel,
        on: date,
        numbers: { count: load, limit },
        placements: of.flatMap(({ placement }) => placement ?? []),
      }),
    );
  }
  const exact = open.filter(
    (card) => timeOf(card.planned) !== null && weight(card) > 0 && card.placement !== null,
  );
  exact.sort((a, b) => (a.planned ?? "").localeCompare(b.planned ?? ""));
  for (const [index, one] of exact.entries()) {
    const other = exact.slice(index + 1).find(({ channel }) => channel === one.channel);
    if (!other?.planned || !one.planned || dateOf(other.planned) !== dateOf(one.planned)) continue;
    const gap = minutes(other.planned) - minutes(one.planned);
    if (gap >= 60) continue;
    found.push(
      finding("gap", {
        severity: gap === 0 ? "serious" : "warning",
        channel: one.channel,
        on: dateOf(one.planned),
        numbers: { count: 2, minutes: gap, limit: 60 },
        placements: [one.placement ?? "", other.placement ?? ""],
      }),
    );
  }
  for (const card of open) {
    const date = dateOf(card.planned) ?? "";
    const hold = blackouts.find((blackout) => blackout.from <= date && date <= blackout.to);
    if (hold && card.placement) {
      found.push(
        finding("blackout", {
          severity: "serious",
          channel: card.channel,
          on: date,
          label: hold.name,
          numbers: { count: 1 },
          placements: [card.placement],
        }),
      );
    }
    if (date <= addDays(today, 3) && card.status !== "approved" && card.status !== "published") {
      const of = card.placement === null ? { post: card.post } : { placements: [card.placement] };
      found.push(
        finding("not_ready", {
          severity: "info",
          on: date,
          numbers: { days: 1 },
          missing: ["approval"],
          ...of,
        }),
      );
    }
  }
  return found;
}

const counts = (found: Finding[]) => ({
  serious: found.filter(({ severity }) => severity === "serious").length,
  warning: found.filter(({ severity }) => severity === "warning").length,
  info: found.filter(({ severity }) => severity === "info").length,
  accepted: 0,
});

function postView(held: Card[], id: string) {
  const of = held.filter(({ post }) => post === id);
  const [first] = of;
  if (first === undefined) throw { code: "not_found", message: id, detail: {} };
  return {
    post: {
      id,
      title: first.title,
      brief: "",
      planned: first.planned,
      status: first.status,
      category: null,
      owners: first.owners,
      tags: [],
      campaign: null,
      audience: null,
      purpose: "",
      link: null,
      sponsored: first.sponsored,
      budget: null,
      reuses: null,
      order: "none",
      allow_double_post: false,
      pictures: [],
      links: [],
      checklist: [],
      comments: [],
      cycle_entries: [],
    },
    placements: of
      .filter(({ placement }) => placement !== null)
      .map((card) => ({
        id: card.placement,
        post: id,
        channel: card.channel,
        format: card.format,
        planned: card.own_time ? card.planned : null,
        effective: card.planned,
        state: card.state,
        text: null,
        url: null,
        results: null,
      })),
    findings: findingsOf(held).filter(
      ({ post, placements }) =>
        post === id || of.some(({ placement }) => placement !== null && placements.includes(placement)),
    ),
    history: [],
  };
}
