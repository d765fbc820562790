import { describe, expect, it } from "vitest";
import type { Category, Channel, Person, Tag } from "../../ipc/types";
import { markAt, suggestions, type Known } from "./suggestions";

const channel = (
  id: string,
  name: string,
  platform: Channel["platform"],
  state: Channel["state"] = "active",
) => ({ id, name, platform, state }) as Channel;
const person = (name: string, initials: string) => ({ id: initials, name, initials }) as Person;

const known: Known = {
  channels: [
    channel("1", "Fjordvik på Facebook", "facebook"),
    channel("2", "Instagram", "instagram"),
    channel("3", "Ungdom på Instagram", "instagram"),
    channel("4", "Gammelt brev", "newsletter", "closed"),
  ],
  people: [
    person("Anna Berg", "AB"),
    person("Jonas Lie", "JL"),
    person("Jonas Moe", "JM"),
    person("Åse Østby", "ÅØ"),
  ],
  categories: [{ id: "c", name: "Nære tjenester" } as Category],
  tags: [{ id: "t", name: "nattevakt" } as Tag],
  formats: [
    { word: "post", name: "Innlegg" },
    { word: "story", name: "Historie" },
    { word: "reel", name: "Reel" },
  ],
  words: { category: "Kategori", tag: "Emneord", sponsored: "Sponset" },
};
const inserts = (mark: string) => suggestions(mark, known).map(({ insert }) => insert);

describe("suggestions", () => {
  it.each([
    ["@", ["@facebook", "@Instagram", "@UngdompåInstagram"]],
    ["@fj", ["@facebook"]],
    ["@ung", ["@UngdompåInstagram"]],
    ["@facebook/", ["@facebook/innlegg", "@facebook/historie", "@facebook/reel"]],
    ["@facebook/story", []],
    ["@facebook/hi", ["@facebook/historie"]],
    ["@Instagram/st", ["@Instagram/historie"]],
    ["@nyhet", []],
    ["@tull/", []],
    ["#n", ["#Næretjenester", "#nattevakt"]],
    ["#naere", ["#Næretjenester"]],
    ["+", ["+Anna", "+JonasLie", "+JonasMoe", "+Åse"]],
    ["+as", ["+Åse"]],
    ["+ase", []],
    ["+jm", []],
    ["#nattevakt", []],
    ["@instagram", []],
    ["!sp", ["!Sponset"]],
    ["!x", []],
  ])("%s", (mark, expected) => expect(inserts(mark)).toEqual(expected));
});

describe("the mark under the caret", () => {
  it.each([
    ["Skolestart @fa", 14, { mark: "@fa", start: 11, end: 14 }],
    ["Skolestart @facebook 18/8", 14, { mark: "@fa", start: 11, end: 20 }],
    ["@", 1, { mark: "@", start: 0, end: 1 }],
    ["Skolestart ", 11, null],
    ["anna@fjordvik.no", 16, null],
    ["", 0, null],
  ])("%j at %i", (line, caret, expected) => expect(markAt(line, caret)).toEqual(expected));
});
