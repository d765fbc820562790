// The bare line to the app around the page: Tauri's. Tests and the development page put another in its place.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

export interface Transport {
  invoke(command: string, params: Record<string, unknown>): Promise<unknown>;
  /** Calls `heard` on every event of that name, until the returned function is called. */
  listen(event: string, heard: (payload: unknown) => void): () => void;
}

const tauri: Transport = {
  invoke: (command, params) => invoke(command, params),
  listen(event, heard) {
    const listening = listen(event, ({ payload }) => heard(payload));
    return () => void listening.then((stop) => stop());
  },
};

let current = tauri;

export const transport = (): Transport => current;

/** For tests and the development page only. */
export function useTransport(other: Transport): void {
  current = other;
}
