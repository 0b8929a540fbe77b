import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractJsonObject } from "./json-text";

describe("JSON in a reply", () => {
  it.each([
    ["alone", '{"a": 1}'],
    ["in a fence", '```json\n{"a": 1}\n```'],
    ["after a sentence", 'Here is the assessment: {"a": 1} I hope it helps.'],
  ])("is found %s", (_, text) => {
    expect(extractJsonObject(text)).toEqual({ a: 1 });
  });

  it.each(["", "none", "{", "} {", '{"a": ', "[1]"])("is not found in %j", (text) => {
    expect(extractJsonObject(text)).toBeUndefined();
  });

  it("comes back as it was written, whatever is said around it", () => {
    const words = fc.string().filter((text) => !/[{}]/.test(text));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), words, words, (value, before, after) => {
        const written = JSON.stringify(value);
        expect(extractJsonObject(`${before}${written}${after}`)).toEqual(JSON.parse(written));
      }),
    );
  });
});

describe("JSON beside thoughts", () => {
  it("is what follows them, though they have braces", () => {
    expect(extractJsonObject('Maybe {"a": 2} or {so}.</think>{"a": 1}')).toEqual({ a: 1 });
  });

  it("may hold the tag that ends them", () => {
    expect(extractJsonObject('{"quote": "he wrote </think> there"}')).toEqual({
      quote: "he wrote </think> there",
    });
  });
});
