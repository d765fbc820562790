// Tags and audiences get another name where they stand; one that gets another's name is joined with it only when that is meant.
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fakeBoard } from "../../../tests/page/fake_board";
import { useTransport } from "../../ipc/transport";
import type { BoardView } from "../../ipc/types";
import { refresh } from "../../shared/board.svelte";
import { language } from "../../shared/language.svelte";
import Audiences from "./Audiences.svelte";
import Tags from "./Tags.svelte";

let told: { command: string; params: unknown }[] = [];

beforeEach(async () => {
  told = [];
  language.choose("en");
  const fake = fakeBoard();
  useTransport({
    ...fake,
    async invoke(name, payload) {
      const asked = payload as { command: string; params: unknown };
      if (/^(rename|join)_/.test(asked.command)) {
        told.push({ command: asked.command, params: asked.params });
        return { operation: null, changed: [], made: null };
      }
      const answer = await fake.invoke(name, payload);
      if (asked.command !== "board") return answer;
      const both = [
        { id: "one", name: "schools" },
        { id: "two", name: "school" },
      ];
      return { ...(answer as BoardView), tags: both, audiences: both };
    },
  });
  await refresh();
});
afterEach(cleanup);

const field = () => screen.getByRole("textbox", { name: "Name of schools" });
async function call(name: string) {
  await userEvent.clear(field());
  await userEvent.type(field(), `${name}{Enter}`);
}

it("a tag is renamed, with or without its sign", async () => {
  render(Tags);
  await call("#education");
  await waitFor(() =>
    expect(told).toEqual([{ command: "rename_tag", params: { tag: "one", name: "education" } }]),
  );
});

it("nothing is no name", async () => {
  render(Tags);
  await call(" ");
  await waitFor(() => expect(field()).toHaveValue("#schools"));
  expect(told).toEqual([]);
});

it("with another's name it is joined, once that is said", async () => {
  render(Audiences);
  await call("School");
  const dialog = await screen.findByRole("dialog", { name: "Join “schools” and “school”?" });
  expect(told).toEqual([]);
  await userEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));
  expect(field()).toHaveValue("schools");
  await call("School");
  await userEvent.click(await screen.findByRole("button", { name: "Join" }));
  await waitFor(() =>
    expect(told).toEqual([{ command: "join_audience", params: { audience: "one", into: "two" } }]),
  );
  expect(screen.queryByRole("dialog")).toBeNull();
});
