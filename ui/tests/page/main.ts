// The window's pages in a browser, on made-up data. `?theme=dark&lang=en` choose; never part of the build.
import { useTransport } from "../../src/ipc/transport";
import { fakeBoard } from "./fake_board";

const asked = new URLSearchParams(location.search);
for (const [name, key] of [
  ["theme", "postwheel.theme"],
  ["lang", "postwheel.language"],
  ["tray", "postwheel.tray"],
] as const) {
  const value = asked.get(name);
  if (value !== null) localStorage.setItem(key, value);
}

useTransport(fakeBoard({ isEmpty: asked.has("empty"), many: Number(asked.get("many") ?? 0) }));
await import("../../src/main");
