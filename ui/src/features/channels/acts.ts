// What can be done with a channel as a whole, from its row and from its panel. Each says what it did and offers to take it back.
import { call } from "../../ipc/client";
import type { Channel, ChannelState } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { attempt } from "../../shared/board.svelte";
import { notify } from "../../shared/notices.svelte";
import { undo } from "../../shared/undo";

export interface ChannelAct {
  name: string;
  run: () => void;
}

/** The states that a channel can go to from the one it is in. */
export function stateActs(channel: Channel): ChannelAct[] {
  const become = (state: ChannelState, words: (values: { name: string }) => string) => () =>
    void changeState(channel, state, words);
  const pause = { name: m.channels_pause(), run: become("paused", m.channels_paused) };
  const close = { name: m.channels_close(), run: become("closed", m.channels_closed) };
  const reopen = { name: m.channels_reopen(), run: become("active", m.channels_reopened) };
  switch (channel.state) {
    case "active":
      return [pause, close];
    case "paused":
      return [reopen, close];
    case "closed":
      return [reopen];
  }
}

async function changeState(
  { id, name }: Channel,
  state: ChannelState,
  words: (values: { name: string }) => string,
): Promise<void> {
  if ((await attempt(call("change_channel_state", { channel: id, state }))) === null) return;
  notify({ text: words({ name }), action: { name: m.shared_undo(), run: () => void undo() } });
}
