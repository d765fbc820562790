import { describe, expect, it } from "vitest";
import { ranked, score } from "./rank";

const names = [
  "Nytt innlegg",
  "Ny tavle …",
  "Angre",
  "Måned",
  "Per kanal",
  "Innstillinger",
  "Åpne tavle …",
  "Ungdomsrådet på Instagram",
];
const found = (typed: string) => ranked(names, (name) => name, typed);

describe("what the palette finds", () => {
  it.each([
    ["ny", ["Ny tavle …", "Nytt innlegg"]],
    ["inn", ["Innstillinger", "Nytt innlegg"]],
    ["tavle", ["Ny tavle …", "Åpne tavle …"]],
    ["apne", ["Åpne tavle …"]],
    ["maned", ["Måned"]],
    ["nt", ["Ny tavle …"]],
    ["upi", ["Ungdomsrådet på Instagram"]],
    ["radet", ["Ungdomsrådet på Instagram"]],
    ["ung insta", ["Ungdomsrådet på Instagram"]],
    ["inst", ["Ungdomsrådet på Instagram", "Innstillinger"]],
    ["finnes ikke", []],
    ["", []],
    ["…", []],
    ["(*", []],
  ])("%s", (typed, expected) => expect(found(typed)).toEqual(expected));

  it("puts a better kind of match before a worse one, whatever the length", () => {
    const kinds = ["kanal", "kanaler", "Per kanal", "Lokalkanalen", "kul nasjonal"];
    const scores = kinds.map((name) => score(name, "kanal"));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(kinds.length);
  });

  it("answers the same however often it is asked, and in the order given among equals", () => {
    const twins = [
      { name: "Facebook", id: 1 },
      { name: "Facebook", id: 2 },
    ];
    expect(ranked(twins, ({ name }) => name, "face").map(({ id }) => id)).toEqual([1, 2]);
  });
});
