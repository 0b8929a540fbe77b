import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { splitLines } from "./split-lines";

test.each([
  ["across pieces", ["a", "b\nc", "\n", "\nd"], ["ab", "c", "", "d"]],
  ["with the feed of Windows", ["a\r", "\nb\r\n"], ["a", "b"]],
  ["that hold other ends of lines", ["a\u2028b\u2029c\u0085d\re\n"], ["a\u2028b\u2029c\u0085d\re"]],
  ["of which there are none", [], []],
])("lines %s", async (_, chunks, lines) => {
  expect(await Array.fromAsync(splitLines(Readable.from(chunks)))).toEqual(lines);
});
