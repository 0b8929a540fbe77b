import { describe, expect, it } from "vitest";
import { indexText } from "./indexed-text";
import { deniedTokens } from "./negation";

function denied(text: string): string[] {
  const indexed = indexText(text);
  const flags = deniedTokens(indexed);
  return indexed.tokens.filter((_, at) => flags[at] === 1).map((token) => token.word);
}

describe("deniedTokens", () => {
  it("denies the whole clause of a negated verb, its subject included", () => {
    expect(denied("Glue was not used, but Lambda was")).toContain("glue");
    expect(denied("Glue was not used, but Lambda was")).not.toContain("lambda");
  });

  it("denies only what follows other negators", () => {
    expect(denied("we pay for no servers")).toEqual(["servers"]);
  });

  it.each(["Kafka is not only a queue", "no doubt Kafka is fast", "not just fast"])(
    "is not fooled by: %s",
    (text) => {
      expect(denied(text)).toEqual([]);
    },
  );

  it("denies what something was chosen instead of", () => {
    expect(denied("a broadcast join instead of a sort merge join")).toEqual(["a", "sort", "merge", "join"]);
  });

  it("lets two negations cancel each other", () => {
    expect(denied("it never goes without logs")).not.toContain("logs");
  });
});
