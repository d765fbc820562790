// A time of day in a field is written as the language writes it, and understood as people type it.
import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { language } from "../language.svelte";
import ClockField from "./ClockField.svelte";

afterEach(cleanup);

const field = () => screen.getByRole<HTMLInputElement>("textbox");

it.each([
  ["nb", "08.00", "09.30"],
  ["en", "08:00", "09:30"],
] as const)("in %s it is %s", async (tongue, shown, after) => {
  language.choose(tongue);
  let value: string | undefined = "08:00";
  render(ClockField, {
    get value() {
      return value;
    },
    set value(to) {
      value = to;
    },
  });
  expect(field()).toHaveValue(shown);
  await userEvent.clear(field());
  expect(value).toBeUndefined();
  await userEvent.type(field(), "930");
  expect(field()).toHaveValue("930");
  expect(value).toBe("09:30");
  await userEvent.tab();
  expect(field()).toHaveValue(after);
});
