// Channels, pictures and comments of a card: what is asked of Rust, and what a person sees of it.
import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { PostView } from "../../ipc/types";
import { useTransport } from "../../ipc/transport";
import { fakeBoard } from "../../../tests/page/fake_board";
import { refresh } from "../../shared/board.svelte";
import { language } from "../../shared/language.svelte";
import View from "./View.svelte";

const file = `${"a".repeat(64)}.jpg`;
let dropped: (paths: string[]) => void = () => undefined;
let heard: { command: string; params: unknown }[] = [];
const writes = () => heard.filter(({ command }) => !["board", "post", "picture"].includes(command));

async function open(change: (view: PostView) => void = () => undefined): Promise<void> {
  const fake = fakeBoard();
  const post = (await fake.invoke("rpc", {
    command: "calendar",
    params: { from: "2026-08-01", to: "2026-08-31" },
  })) as {
    cards: { post: string; placement: string | null }[];
  };
  const id = post.cards.find(({ placement }) => placement !== null)?.post ?? "";
  useTransport({
    listen(event, listener) {
      if (event === "files-dropped") dropped = listener;
      return fake.listen(event, listener);
    },
    async invoke(command, asked) {
      const { command: name, params } = asked as { command: string; params: Record<string, unknown> };
      heard.push({ command: name, params });
      if (name === "picture") return { url: "data:image/jpeg;base64,AA==", width: 1, height: 1 };
      if (name === "post") {
        const view = (await fake.invoke(command, asked)) as PostView;
        change(view);
        return view;
      }
      if (["board"].includes(name)) return fake.invoke(command, asked);
      return { operation: null, changed: [], made: null, raised: [], raised_count: 0, solved: 0 };
    },
  });
  await refresh();
  render(View, { post: id });
  await screen.findByRole("textbox", { name: "Tittel" });
}

beforeEach(() => {
  language.choose("nb");
  heard = [];
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

it("several channels are added in one request", async () => {
  const user = userEvent.setup();
  await open();
  await user.click(screen.getByRole("button", { name: "Legg til kanaler" }));
  const dialog = await screen.findByRole("dialog", { hidden: true });
  const [first, second] = within(dialog).getAllByRole("checkbox", { hidden: true });
  await user.click(first as HTMLElement);
  await user.click(second as HTMLElement);
  await user.click(within(dialog).getByRole("button", { name: "Legg til 2 kanaler", hidden: true }));
  expect(writes()).toHaveLength(1);
  expect(writes()[0]).toMatchObject({ command: "add_placements" });
  expect((writes()[0]?.params as { placements: unknown[] }).placements).toHaveLength(2);
});

it("a linked time is unlinked with the time it had, and linked again without one", async () => {
  const user = userEvent.setup();
  let own = false;
  await open((view) => {
    view.post.planned = "2026-08-18T12:00";
    view.placements = view.placements.slice(0, 1);
    for (const placement of view.placements) placement.planned = own ? "2026-08-19T09:00" : null;
  });
  const toggle = screen.getByRole("button", { name: /følger innlegget$/ });
  expect(toggle).toHaveAttribute("aria-pressed", "true");
  await user.click(toggle);
  expect(writes()[0]?.params).toMatchObject({ to: "2026-08-18T12:00", channel: null });
  own = true;
  await refresh();
  await user.click(await screen.findByRole("button", { name: /følger innlegget$/, pressed: false }));
  expect(writes()[1]?.params).toMatchObject({ to: null });
});

it("a picture is shown as data with its description, and never as a path", async () => {
  await open((view) => {
    view.post.pictures = [{ name: "elev.jpg", description: "En elev med sekk", consent: "given", file }];
  });
  const image = await screen.findByRole("img", { name: "En elev med sekk" });
  expect(image.getAttribute("src")).toMatch(/^data:image/);
});

it("pictures dropped on the window are the open card's, other files are not", async () => {
  await open();
  dropped(["/hjem/elev.JPG", "/hjem/kor.webp"]);
  dropped(["/hjem/tavle.postwheel"]);
  await new Promise((done) => setTimeout(done));
  expect(writes().map(({ command, params }) => [command, (params as { source: string }).source])).toEqual([
    ["add_picture", "/hjem/elev.JPG"],
    ["add_picture", "/hjem/kor.webp"],
  ]);
});

it("a brief is text: links can be opened and nothing becomes markup", async () => {
  await open((view) => (view.post.brief = "Se https://fjordvik.example og <img src=x onerror=alert(1)>"));
  expect(screen.getByRole("button", { name: "https://fjordvik.example" })).toBeVisible();
  expect(document.querySelector("img")).toBeNull();
  expect(screen.getByText(/onerror=alert/)).toBeVisible();
});

it("letters after @ offer people, and Enter takes the name", async () => {
  const user = userEvent.setup();
  await open();
  const field = screen.getByRole("combobox", { name: "Skriv en kommentar" });
  await user.type(field, "Hei @");
  const offered = () => screen.queryByRole("listbox", { name: "Folk" });
  const options = within(offered() as HTMLElement).getAllByRole("option");
  expect(options.length).toBeGreaterThan(0);
  await user.keyboard("{Enter}");
  expect((field as HTMLTextAreaElement).value).toMatch(/^Hei @\p{L}+ .* ?$/u);
  expect(offered()).toBeNull();
});

it("why something was not out has a label that stays while one writes", async () => {
  const user = userEvent.setup();
  await open((view) => {
    for (const placement of view.placements) placement.state = "skipped";
  });
  const [field] = screen.getAllByRole<HTMLTextAreaElement>("textbox", { name: "Hvorfor kom det ikke ut?" });
  expect(field?.labels[0]).toHaveTextContent("Hvorfor kom det ikke ut?");
  await user.type(field as HTMLElement, "Fotografen var syk{Enter}");
  expect(writes().at(-1)).toMatchObject({
    command: "explain_slip",
    params: { reason: "Fotografen var syk" },
  });
});
