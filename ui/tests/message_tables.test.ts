// Messages that are chosen by name, as the build writes them down.
import { describe, expect, it } from "vitest";
import { messagesByName } from "../tools/vite_messages.ts";

function built(code: string): string | null {
  const { transform } = messagesByName() as unknown as {
    transform: { handler: (this: object, code: string, id: string) => { code: string } | null };
  };
  const context = {
    error: (message: string) => {
      throw new Error(message);
    },
  };
  return transform.handler.call(context, code, "/app/src/terms.ts")?.code ?? null;
}

describe("a message chosen by name", () => {
  it("is looked for among those it can be", () => {
    const code = built("const name = (tier) => m[`tier_${tier}`]();");
    expect(code).toBe(
      "const messages_tier_$ = { tier_primary: m.tier_primary, tier_secondary: m.tier_secondary };\n" +
        "const name = (tier) => messages_tier_$[`tier_${tier}`]();",
    );
  });

  it("may be chosen by its middle", () => {
    expect(built("m[`severity_${of}_count`]({ count })")).toMatch(
      /^const messages_severity_\$_count = \{ (severity_\w+_count: m\.severity_\w+_count(, )?){3} \};\n/,
    );
  });

  it("stops the build when there is none", () => {
    expect(() => built("m[`nothing_such_${of}`]()")).toThrow("no message is called nothing_such_…");
  });

  it("stops the build when its name could be any", () => {
    expect(() => built("m[name]()")).toThrow("/app/src/terms.ts");
  });

  it("leaves alone what chooses none", () => {
    expect(built("m.shared_close()")).toBeNull();
  });
});
