// The made-up board where a test wants to know what it is told: it says yes to one more command.
import type { Transport } from "../../src/ipc/transport";
import { fakeBoard } from "./fake_board";

/** Keeps the parameters of every such command in `told`. */
export function taking(taken: string, told: unknown[]): Transport {
  const fake = fakeBoard();
  return {
    ...fake,
    invoke(name, payload) {
      const { command, params } = payload as { command: string; params: unknown };
      if (command !== taken) return fake.invoke(name, payload);
      told.push(params);
      return Promise.resolve({ operation: null, changed: [], made: null });
    },
  };
}
