import { describe, expect, it } from "vitest";
import { findConcepts } from "./lexicon";
import { isNear } from "./near-words";
import { oppositesOf } from "./opposites";
import { stem } from "./stem";
import { tokenize } from "./tokens";
import { commonness } from "./word-frequency";

function concepts(text: string): string[] {
  return findConcepts(tokenize(text)).map((mention) => mention.concept);
}

describe("findConcepts", () => {
  it.each([
    ["GC", "garbage collector"],
    ["K8s", "Kubernetes"],
    ["DLQ", "死信队列"],
    ["zero copy", "zero-copy"],
  ])("knows that %s is %s", (one, other) => {
    expect(concepts(one).some((concept) => concepts(other).includes(concept))).toBe(true);
  });
});

describe("isNear", () => {
  it("forgives one slip in a long word", () => {
    expect(isNear("partition", "parttion")).toBe(true);
    expect(isNear("partition", "patrition")).toBe(true);
  });

  it("keeps short and other words apart", () => {
    expect(isNear("node", "nods")).toBe(false);
    expect(isNear("partition", "position")).toBe(false);
  });
});

describe("oppositesOf", () => {
  it("goes both ways", () => {
    expect(oppositesOf(stem("ephemeral")).has(stem("durable"))).toBe(true);
    expect(oppositesOf(stem("durable")).has(stem("ephemeral"))).toBe(true);
    expect(oppositesOf("nothing").size).toBe(0);
  });
});

describe("commonness", () => {
  it("puts general words below terms of a field", () => {
    expect(commonness(stem("work"))).toBe(0);
    expect(commonness(stem("sqlglot"))).toBe(3);
  });
});
