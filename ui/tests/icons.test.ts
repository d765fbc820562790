// Lucide's icons as tools/vite_icons.ts makes them: the same picture, given its size and weight.
import { cleanup, render } from "@testing-library/svelte";
import Calendar from "@lucide/svelte/icons/calendar-days";
import CircleCheck from "@lucide/svelte/icons/circle-check";
import { afterEach, expect, it } from "vitest";

afterEach(cleanup);

const drawn = (icon: typeof CircleCheck, props = {}) => {
  const { container } = render(icon, props);
  const svg = container.querySelector("svg");
  if (svg === null) throw new Error("nothing is drawn");
  return svg;
};

it("an icon is drawn with all its parts, unheard", () => {
  const svg = drawn(CircleCheck);
  expect([...svg.children].map((part) => part.tagName.toLowerCase())).toEqual(["circle", "path"]);
  expect(svg.querySelector("circle")?.getAttribute("r")).toBe("10");
  expect(svg.getAttribute("viewBox")).toBe("0 0 24 24");
  expect(svg.getAttribute("aria-hidden")).toBe("true");
  // Which only Lucide's own has.
  expect([...svg.classList]).not.toContain("lucide-icon");
  expect(drawn(Calendar).children).toHaveLength(10);
});

it("it takes size, weight and class", () => {
  const svg = drawn(CircleCheck, { size: 13, strokeWidth: 2.5, class: "mark" });
  expect(["width", "height", "stroke-width"].map((name) => svg.getAttribute(name))).toEqual([
    "13",
    "13",
    "2.5",
  ]);
  expect([...svg.classList]).toContain("mark");
});
