// What can be decided about what hangs on the wall. Each is an ordinary operation, said at once and taken back in one step.
import { call } from "../../ipc/client";
import type { Id, Outcome } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { attempt, board } from "../../shared/board.svelte";
import { capitalised } from "../../shared/dates";
import { notify } from "../../shared/notices.svelte";
import { operationWords } from "../../shared/operation_words";
import { usualFormat } from "../../shared/terms";
import { undo } from "../../shared/undo";
import { titleOf, type Shown } from "./shown.svelte";

type Write = () => Promise<Outcome>;

/** `ondone` hears when something was decided or refused, `onnext` when the meeting goes on to the next thing. */
export function decisionsOn(meeting: () => Id, shown: Shown, ondone: () => void, onnext: () => void) {
  let isBusy = false;

  async function decide(...writes: Write[]): Promise<boolean> {
    if (isBusy) return false;
    isBusy = true;
    let last: Outcome | null = null;
    for (const write of writes) {
      last = await attempt(write());
      if (last === null) break;
    }
    isBusy = false;
    ondone();
    if (last === null) return false;
    if (last.operation !== null) {
      const text = capitalised(operationWords(last.operation));
      notify({ text, action: { name: m.shared_undo(), run: () => void undo() } });
    }
    return true;
  }

  async function decideAndGoOn(...writes: Write[]) {
    if (await decide(...writes)) onnext();
  }

  function settle(state: "done" | "dropped") {
    const point = shown.point?.point;
    if (point !== undefined)
      void decideAndGoOn(() => call("settle_point", { meeting: meeting(), point, state }));
  }

  function yes() {
    const { card, wheel, slipped, isIdea } = shown;
    if (shown.point !== null) return settle("done");
    if (wheel !== null) {
      const post = { title: wheel.title, planned: null, channel: null, format: null };
      return void decide(() =>
        call("create_post", { ...post, status: "drafting", cycle_entries: [wheel.entry] }),
      );
    }
    if (card === null) return;
    if (slipped.length > 0) {
      return void decideAndGoOn(
        ...slipped.map(
          ({ placement }): Write =>
            () =>
              call("mark_published", { placement, url: null }),
        ),
      );
    }
    void decide(() => call("move_to_status", { post: card.post, status: isIdea ? "drafting" : "approved" }));
  }

  function no() {
    const { card, slipped } = shown;
    if (shown.point !== null) return settle("dropped");
    if (card === null) return;
    if (slipped.length > 0) {
      return void decideAndGoOn(
        ...slipped.map(
          ({ placement }): Write =>
            () =>
              call("skip_placement", { placement }),
        ),
      );
    }
    void decideAndGoOn(() => call("move_to_status", { post: card.post, status: "cancelled" }));
  }

  function later() {
    const { post, step } = shown;
    if (post !== null) return void decideAndGoOn(() => call("put_off_post", { meeting: meeting(), post }));
    if (step === null) return;
    const text = titleOf(step.item);
    void decideAndGoOn(() => call("raise_point", { meeting: meeting(), text, who: null, due: null }));
  }

  function takeWay(place: number) {
    const way = shown.ways?.[place];
    if (way !== undefined) void decideAndGoOn(() => call("take_way_out", { way }));
  }

  function setChannels(chosen: Id[]) {
    const { post, placements } = shown;
    if (post === null || placements === null) return;
    const isNew = (channel: Id) => !placements.some((place) => place.channel === channel);
    const gone = placements.filter(({ channel, state }) => state === "planned" && !chosen.includes(channel));
    void decide(
      ...chosen.filter(isNew).map((channel): Write => () => {
        const format = usualFormat(board.channel(channel)?.platform ?? "other");
        return call("add_placement", { post, channel, format, planned: null });
      }),
      ...gone.map(
        ({ id: placement }): Write =>
          () =>
            call("remove_placement", { placement }),
      ),
    );
  }

  function schedule(to: string | null) {
    const { post, card } = shown;
    if (post === null) return;
    const place = card?.places.find(({ fate }) => fate === "slipped" || fate === "coming");
    void decide(() =>
      place === undefined
        ? call("schedule_post", { post, to })
        : call("move_cards", { moves: [{ placement: place.placement, post: null, to, channel: null }] }),
    );
  }

  return { decide, decideAndGoOn, yes, no, later, takeWay, setChannels, schedule };
}

export type Decisions = ReturnType<typeof decisionsOn>;
