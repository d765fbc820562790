import { describe, expect, it } from "vitest";
import { blocksOf, partsOf } from "./rich_text";

describe("plain text", () => {
  it("has paragraphs and lists", () => {
    expect(blocksOf("Ta med:\n- refleks\n* lue\n\nDeretter\n1. gå\n2) løp")).toEqual([
      { kind: "paragraph", lines: [[{ kind: "text", text: "Ta med:" }]] },
      {
        kind: "list",
        ordered: false,
        items: [[{ kind: "text", text: "refleks" }], [{ kind: "text", text: "lue" }]],
      },
      { kind: "paragraph", lines: [[{ kind: "text", text: "Deretter" }]] },
      {
        kind: "list",
        ordered: true,
        items: [[{ kind: "text", text: "gå" }], [{ kind: "text", text: "løp" }]],
      },
    ]);
  });
  it("has links without what the sentence puts after them", () => {
    expect(partsOf("Les mer på https://fjordvik.example/skole, og (se www.sfo.example).")).toEqual([
      { kind: "text", text: "Les mer på " },
      { kind: "link", text: "https://fjordvik.example/skole", url: "https://fjordvik.example/skole" },
      { kind: "text", text: ", og (se " },
      { kind: "link", text: "www.sfo.example", url: "https://www.sfo.example" },
      { kind: "text", text: ")." },
    ]);
    expect(partsOf("https://x.example/Fjord_(landform)")[0]).toMatchObject({
      text: "https://x.example/Fjord_(landform)",
    });
  });
  it("is never anything but text and links of the web", () => {
    const said = "<b>x</b> javascript:alert(1) file:///etc/passwd";
    expect(blocksOf(said)).toEqual([{ kind: "paragraph", lines: [[{ kind: "text", text: said }]] }]);
    expect(blocksOf("")).toEqual([]);
  });
});
