// Every language says everything, with the same values in it, and nothing on screen is written past the messages.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import settings from "../project.inlang/settings.json";

type Variants = { declarations?: string[]; selectors?: string[]; match: Record<string, string> }[];
type Message = string | Variants;

const base = settings.baseLocale;
const others = settings.locales.filter((locale) => locale !== base);
const patterns = settings["plugin.inlang.messageFormat"].pathPattern;

function messages(locale: string): Map<string, Message> {
  const all = new Map<string, Message>();
  for (const pattern of patterns) {
    const path = pattern.replace("{locale}", locale);
    for (const [key, value] of Object.entries(
      JSON.parse(readFileSync(path, "utf8")) as Record<string, Message>,
    )) {
      if (key === "$schema") continue;
      expect(all.has(key), `${key} stands twice in ${locale}`).toBe(false);
      all.set(key, value);
    }
  }
  return all;
}

const texts = (message: Message): string[] =>
  typeof message === "string" ? [message] : message.flatMap((variant) => Object.values(variant.match));

const placeholders = (message: Message): string[] =>
  [
    ...new Set(
      texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "")),
    ),
  ].sort();

const ofBase = messages(base);

describe.each(others)("the messages in %s", (locale) => {
  const translated = messages(locale);

  it("are the same as in the base language", () => {
    expect([...translated.keys()].sort()).toEqual([...ofBase.keys()].sort());
  });

  it("hold the same values", () => {
    for (const [key, message] of ofBase) {
      expect(placeholders(translated.get(key) ?? ""), key).toEqual(placeholders(message));
    }
  });
});

describe("every message", () => {
  it("says something", () => {
    for (const locale of settings.locales) {
      for (const [key, message] of messages(locale)) {
        for (const text of texts(message)) expect(text.trim(), `${key} in ${locale}`).not.toBe("");
      }
    }
  });

  it("is listed in the settings, file by file", () => {
    for (const locale of settings.locales) {
      const files = readdirSync(`messages/${locale}`).map((file) => `./messages/{locale}/${file}`);
      expect(files.sort()).toEqual([...patterns].sort());
    }
  });

  it("is used somewhere", () => {
    const written = sources(".svelte", ".ts").map((path) => readFileSync(path, "utf8"));
    const source = written.join("\n");
    // Names put together from a fixed list, such as m[`status_${status}`], are used by their prefix.
    const prefixes = [...source.matchAll(/[`"](\w+_)\$\{/g)].map(([, prefix]) => prefix ?? "");
    const unused = [...ofBase.keys()].filter(
      (key) => !source.includes(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});

describe("no visible text stands outside the messages", () => {
  it.each(sources(".svelte"))("%s", (path) => {
    const markup = readFileSync(path, "utf8")
      .replace(/<script[\s\S]*?<\/script>/g, "")
      .replace(/<style[\s\S]*?<\/style>/g, "")
      .replace(/<!--[\s\S]*?-->/g, "");
    const attributes = [
      ...markup.matchAll(/\s(?:title|aria-label|placeholder|alt|label|name)="([^"{]*\p{L}[^"{]*)"/gu),
    ]
      .map(([, text]) => text)
      // one key's cap, or a file kind, is the same in every language
      .filter((text) => text !== undefined && !/^(\?|\S|Esc)$/u.test(text));
    expect(attributes).toEqual([]);
    const words = withoutBraces(markup)
      .replace(/<[^>]*>/g, " ")
      .match(/\p{L}{2,}/gu);
    // the name of the program is the same in every language
    expect((words ?? []).filter((word) => word !== "Postwheel")).toEqual([]);
    expect(markup).not.toMatch(/\sstyle="/);
  });
});

/** Takes out `{…}`, nested ones too, and with them arrow functions whose `>` would end a tag. */
function withoutBraces(markup: string): string {
  let depth = 0;
  let kept = "";
  for (const character of markup) {
    if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (depth === 0) kept += character;
  }
  return kept;
}

/** The source files with these endings, without what is generated. */
function sources(...endings: string[]): string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => !path.startsWith("src/paraglide/") && endings.some((ending) => path.endsWith(ending)))
    .sort();
}
