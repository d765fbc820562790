// Every finding of the plan with its cards, fetched anew with every change of the board; what the list is narrowed to; and
// where in it one stands.
import { call } from "../../ipc/client";
import { ApiError } from "../../ipc/errors";
import type { Acceptance, Card, WayOut } from "../../ipc/types";
import { board, report } from "../../shared/board.svelte";
import { addDays, daysBetween, type IsoDate } from "../../shared/iso_date";
import { cardsAmong, everything, listed, nearest, type Cards, type Listed, type Wanted } from "./listed";

let wanted = $state.raw<Wanted>(everything);

/** What the list is narrowed to; kept while the window is open. */
export const narrowing = {
  get current(): Wanted {
    return wanted;
  },
  to(more: Partial<Wanted>): void {
    wanted = { ...wanted, ...more };
  },
  clear(): void {
    wanted = everything;
  },
};

let stood = $state.raw<{ at: string | null; among: string[] }>({ at: null, among: [] });

/** The finding one stands at, by fingerprint; kept while the window is open. */
export const standing = {
  /** Where that is in the list as it is now. */
  among: (now: string[]): string | null => nearest(stood.among, stood.at, now),
  at(fingerprint: string | null, among: string[]): void {
    stood = { at: fingerprint, among };
  },
};

export interface Plan {
  findings: Listed[];
  cards: Cards;
  /** Those whose finding is gone. */
  past: Acceptance[];
}

/** For a component: follows the findings while it lives. */
export function useFindings(): { readonly plan: Plan | null } {
  let plan = $state.raw<Plan | null>(null);
  const latest = inTurn();

  $effect(() => {
    void board.version;
    latest(fetched(), (answer) => (plan = answer));
  });

  return {
    /** Null until the first answer. */
    get plan() {
      return plan;
    },
  };
}

/** For a component: what leads out of a finding; null until it is known. Asks again whenever the plan was fetched again. */
export function useWaysOut(of: () => { fingerprint: string | null; plan: Plan | null }): {
  readonly ways: WayOut[] | null;
} {
  let known = $state.raw<{ fingerprint: string; ways: WayOut[] } | null>(null);
  const latest = inTurn();
  const asked = $derived(of().fingerprint);

  $effect(() => {
    const fingerprint = asked;
    if (fingerprint === null || of().plan === null) return;
    latest(call("ways_out", { fingerprint }), (ways) => (known = { fingerprint, ways }));
  });

  return {
    get ways() {
      return known !== null && known.fingerprint === asked ? known.ways : null;
    },
  };
}

/** Hears only the answer to what was asked last. */
function inTurn() {
  let turn = 0;
  return <Answer>(asked: Promise<Answer>, heard: (answer: Answer) => void): void => {
    const mine = (turn += 1);
    asked.then(
      (answer) => {
        if (mine === turn) heard(answer);
      },
      (error: unknown) => {
        // A finding that went meanwhile goes from the list too.
        if (mine === turn && !["no_board", "not_found"].includes(ApiError.from(error).code)) report(error);
      },
    );
  };
}

/** Ways out reach this many days beyond what a finding is about. */
const REACH = 35;
/** Days that Rust tells of at once. */
const MOST = 400;

async function fetched(): Promise<Plan> {
  const [{ findings }, acceptances, tray] = await Promise.all([
    call("check", { ways_out: false }),
    call("acceptances", {}),
    call("tray", {}),
  ]);
  const first = findings.map(({ from }) => from).reduce((a, b) => (a < b ? a : b), board.today);
  const last = findings.map(({ to }) => to).reduce((a, b) => (a > b ? a : b), board.today);
  const dated = findings.length === 0 ? [] : await cardsOf(addDays(first, -REACH), addDays(last, REACH));
  const cards = cardsAmong([...dated, ...tray]);
  return {
    findings: listed(findings, cards),
    cards,
    past: acceptances.filter(({ stands }) => !stands),
  };
}

async function cardsOf(from: IsoDate, to: IsoDate): Promise<Card[]> {
  const spans = [];
  for (let start = from; daysBetween(start, to) >= 0; start = addDays(start, MOST)) {
    const end = addDays(start, MOST - 1);
    spans.push(call("calendar", { from: start, to: end < to ? end : to }));
  }
  return (await Promise.all(spans)).flatMap(({ cards }) => cards);
}
