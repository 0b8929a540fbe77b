import { describe, expect, test } from "vitest";
import { readArguments, readNumber } from "./arguments";
import { parseSimulateArguments } from "./simulate/arguments";
import { parseSoakArguments } from "./soak/arguments";

const read = (args: string[]) => readArguments({ args, options: { port: { type: "string" } } }, "npm x");

test("what a command does not know is refused in a sentence, with how it is written", () => {
  expect(read(["--port", "1"]).values).toEqual({ port: "1" });
  expect(() => read(["--help"])).toThrow(/^Unknown option '--help'\. Write: npm x$/);
  expect(() => read(["more"])).toThrow(/^Unexpected argument 'more'\. .*Write: npm x$/);
});

test.each(["", " ", "0", "1.5", "x", "-1"])("“%s” is no number from 1 on", (text) => {
  expect(() => readNumber("kills", text, 1, "npm x")).toThrow(/--kills is a whole number from 1 on/);
});

describe("a soak's arguments", () => {
  test("are a thousand kills, and moments of its own, unless said otherwise", () => {
    expect(parseSoakArguments([])).toEqual({ kills: 1000, candidates: 3, seed: null, nginx: false });
    const given = ["--kills", "5", "--candidates", "1", "--seed", "0", "--nginx"];
    expect(parseSoakArguments(given)).toEqual({ kills: 5, candidates: 1, seed: 0, nginx: true });
  });
  test.each([["--help"], ["--kill", "5"], ["--kills", "many"], ["--seed", "-1"], ["5"]])(
    "%s %s is refused with how it is written",
    (...args) => {
      expect(() => parseSoakArguments(args)).toThrow(/Write: npm run soak -- \[--kills 1000\]/);
    },
  );
});

test("a simulation's arguments are whole numbers, and all may be left out", () => {
  expect(parseSimulateArguments([])).toEqual({ interviews: 200, atOnce: 6, seed: null, model: false });
  expect(() => parseSimulateArguments(["--interviews", "some"])).toThrow(/Write: npm run simulate --/);
});
