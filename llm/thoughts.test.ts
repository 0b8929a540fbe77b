import { describe, expect, it } from "vitest";
import { afterThoughts, heardSoFar } from "./thoughts";

describe("a reply with thoughts", () => {
  it.each([
    ["", ""],
    ["\n <th", ""],
    ["<think>They ", ""],
    ["<think>They want a <b> tag", ""],
    ["<think>They</think>\n\n", ""],
    ["<think>They</think>\n\nWhat", "What"],
    ["What", "What"],
    ["<b>", "<b>"],
  ])("%j is heard as %j so far", (text, heard) => {
    expect(heardSoFar(text)).toBe(heard);
  });

  it.each([
    ["<think>a</think>b", "b"],
    ["a</think>b</think>c", "c"],
    ["a", "a"],
  ])("%j ends as %j", (text, said) => {
    expect(afterThoughts(text)).toBe(said);
  });
});
