import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PointerDrag, type Dragged } from "./pointer_drag.svelte";

let drag: PointerDrag<string, string>;
const told = {
  began: vi.fn(),
  hovered: vi.fn(),
  dropped: vi.fn(),
  stopped: vi.fn(),
  ended: vi.fn(),
};

beforeEach(() => {
  document.body.innerHTML = "<p data-drop='here'></p>";
  const cell = document.body.querySelector("p");
  // Nothing is laid out here: all that is right of 50 is the cell.
  document.elementFromPoint = (x) => (x > 50 ? cell : document.body);
  Object.values(told).forEach((spy) => spy.mockReset());
  drag = new PointerDrag<string, string>({
    targetAt: (under) => (under as HTMLElement).dataset.drop ?? null,
    isSame: (one, other) => one === other,
    ...told,
  } satisfies Dragged<string, string>);
});
afterEach(() => window.dispatchEvent(new Event("pointercancel")));

const pointer = (name: string, x: number, more: PointerEventInit = {}) =>
  new PointerEvent(name, { clientX: x, clientY: 10, button: 0, buttons: 1, isPrimary: true, ...more });
const press = (x: number) => drag.press(pointer("pointerdown", x), "card");
const move = (x: number, more: PointerEventInit = {}) =>
  window.dispatchEvent(pointer("pointermove", x, more));
const release = (x: number, more: PointerEventInit = {}) =>
  window.dispatchEvent(pointer("pointerup", x, more));

it("drops on what is under the pointer and ends", () => {
  press(10);
  move(80);
  expect([drag.thing, drag.over]).toEqual(["card", "here"]);
  release(80);
  expect(told.dropped.mock.calls).toEqual([["card", "here", "move"]]);
  expect(told.ended).toHaveBeenCalledOnce();
  expect([drag.thing, drag.over]).toEqual([null, null]);
});

it("goes on when another window takes the focus, and ends once the button is found up", () => {
  press(10);
  move(80);
  window.dispatchEvent(new Event("blur"));
  expect(drag.thing).toBe("card");
  move(90, { buttons: 0 });
  expect(drag.thing).toBeNull();
  expect(told.stopped).toHaveBeenCalledOnce();
  expect(told.dropped).not.toHaveBeenCalled();
});

it("says once that it hovers, however often the pointer moves there", () => {
  press(10);
  [70, 80, 90].forEach((x) => move(x));
  expect(told.hovered.mock.calls).toEqual([["card", "here", "move"]]);
  move(20);
  expect(told.hovered).toHaveBeenLastCalledWith("card", null, "move");
});

it("copies while Alt is held", () => {
  press(10);
  move(80);
  move(81, { altKey: true });
  expect(told.hovered).toHaveBeenLastCalledWith("card", "here", "copy");
  release(81, { altKey: true });
  expect(told.dropped.mock.calls).toEqual([["card", "here", "copy"]]);
});

it("is called off by Escape, and the release after it does nothing", () => {
  press(10);
  move(80);
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", cancelable: true }));
  release(80);
  expect(told.stopped.mock.calls).toEqual([["card"]]);
  expect(told.dropped).not.toHaveBeenCalled();
});

it("leaves a click a click", () => {
  press(10);
  release(10);
  expect(told.began).not.toHaveBeenCalled();
  expect(told.dropped).not.toHaveBeenCalled();
});
