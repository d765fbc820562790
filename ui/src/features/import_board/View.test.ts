// Where the focus is while a board is taken in: never on the cross, always at what comes.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fakeBoard } from "../../../tests/page/fake_board";
import { useTransport } from "../../ipc/transport";
import type { ImportPreviewView, Report } from "../../ipc/types";
import { language } from "../../shared/language.svelte";
import View from "./View.svelte";

let answer: (preview: ImportPreviewView) => void = () => undefined;
const report = { taken: { posts: 3 }, changed: [], dropped: [] } as unknown as Report;
const preview: ImportPreviewView = {
  kind: "postwheel",
  name: "Fjordvik",
  map: null,
  report,
  new_channels: [],
  new_people: [],
  rows: [],
  results: [],
};

beforeEach(() => {
  language.choose("en");
  const fake = fakeBoard();
  useTransport({
    ...fake,
    invoke: (name, payload) => {
      const { command } = payload as { command: string };
      if (command === "import_preview") return new Promise((resolve) => (answer = resolve as typeof answer));
      if (command === "import") return Promise.resolve({ report, outcome: { raised_count: 0 } });
      return fake.invoke(name, payload);
    },
  });
});
afterEach(cleanup);

it("it is on the dialog's name while the file is read, then on what was found, then on what was done", async () => {
  render(View, { source: "/home/anna/board.json", onclose: () => undefined });
  expect(screen.getByRole("heading", { name: "Import posts" })).toHaveFocus();
  answer(preview);
  await waitFor(() => expect(screen.getByRole("heading", { name: "Fjordvik" })).toHaveFocus());
  await userEvent.click(screen.getByRole("button", { name: /Import 3/ }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain("3 posts"));
});

it("it stays where the person has gone meanwhile", async () => {
  render(View, { source: "/home/anna/board.json", onclose: () => undefined });
  const cancel = screen.getByRole("button", { name: "Cancel" });
  cancel.focus();
  answer(preview);
  await screen.findByRole("heading", { name: "Fjordvik" });
  expect(cancel).toHaveFocus();
});
