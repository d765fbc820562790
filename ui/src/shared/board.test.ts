// The board as the page knows it: asked for once at the start, and again after every later change.
import { expect, it, vi } from "vitest";
import { useTransport } from "../ipc/transport";
import { board, follow, refresh } from "./board.svelte";

it("is asked for at the start only once, and again after every later change", async () => {
  let tell: (payload: unknown) => void = () => undefined;
  const invoke = vi.fn(() => Promise.resolve({ path: "/b.postwheel", channels: [], people: [] }));
  useTransport({
    invoke,
    listen: (_, heard) => {
      tell = heard;
      return () => undefined;
    },
  });
  const stop = follow();

  // The board that the start asked for has been opened, and the page hears of it before it is answered.
  const answered = refresh();
  tell({ changed: [], board: true });
  await answered;
  expect(invoke).toHaveBeenCalledTimes(1);
  expect(board.version).toBe(1);

  tell({ changed: [], board: false });
  await vi.waitFor(() => expect(board.version).toBe(2));
  expect(invoke).toHaveBeenCalledTimes(2);
  stop();
});
