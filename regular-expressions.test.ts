import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { check } from "recheck";
import { expect, test } from "vitest";
import {
  builtPatterns,
  literalPatterns,
  type Pattern,
  parseSource,
  parseSources,
} from "./tests/support/find-patterns";

/**
 * What `recheck` has found of the patterns at hand, by hash. A pattern that is not there is checked now; a check can take seconds. Those in
 * `bounded` are not linear by themselves: what they read is a line, a sentence or a window of some ten characters, and the benches of
 * hostile texts show that reading stays linear. Their number may only fall: one that is reworded takes its predecessor's place.
 */
const record: { safe: string[]; bounded: Record<string, string> } = JSON.parse(
  readFileSync("tests/support/checked-patterns.json", "utf8"),
);
const hashOf = ({ source, flags }: Pattern) =>
  createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 12);

/** Files that put a pattern together from lists of ours, never from what somebody sends. */
const builders = new Set([
  "core/guide/derive/abbreviations.ts",
  "core/guide/derive/subject.ts",
  "core/guide/markdown/inline.ts",
  "core/guide/outline/entry.ts",
  "core/guide/outline/run-in.ts",
  "core/interview/reading/commands.ts",
  "core/interview/reading/compose.ts",
  "core/interview/reading/language.ts",
  "core/interview/rules/english-judgements.ts",
  "core/scoring/ask/question-form.ts",
]);

/** By the clock, a text counts as one that holds a pattern up; on a busy machine every text would. */
const patience = { timeout: 60_000, incubationTimeout: 20_000, mutationTimeout: 20_000 };

async function faultOf({ at, source, flags }: Pattern): Promise<string | null> {
  const { status } = await check(source, flags, patience);
  return status === "safe" ? null : `${at}: ${status}: /${source}/${flags}`;
}

const files = parseSources();
const patterns = files.flatMap(literalPatterns);

test("no regular expression can be held up by a text made for it", async () => {
  const known = new Set([...record.safe, ...Object.keys(record.bounded)]);
  const fresh = new Map(
    patterns.map((one) => [hashOf(one), one] as const).filter(([hash]) => !known.has(hash)),
  );
  const faults: (string | null)[] = [];
  for (const one of fresh.values()) faults.push(await faultOf(one));
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});

test("the record holds no pattern among the bounded that is gone", () => {
  const present = new Set(patterns.map(hashOf));
  expect(Object.entries(record.bounded).filter(([hash]) => !present.has(hash))).toEqual([]);
  expect(Object.keys(record.bounded).length).toBeLessThanOrEqual(85);
});

test("patterns are put together in the known places alone", () => {
  const places = new Set(files.flatMap(builtPatterns).map((at) => at.replace(/:\d+$/, "")));
  expect([...places].filter((place) => !builders.has(place))).toEqual([]);
});

test("a pattern that can be held up is found wherever it stands", async () => {
  const file = parseSource(
    "x.ts",
    'const a = [/^(a+)+$/u];\nconst b = new RegExp("(b+)+$"), c = RegExp("c");',
  );
  const [literal] = literalPatterns(file);
  expect(literal).toEqual({ at: "x.ts:1", source: "^(a+)+$", flags: "u" });
  expect(await faultOf(literal as Pattern)).toContain("x.ts:1: vulnerable");
  expect(builtPatterns(file)).toEqual(["x.ts:2", "x.ts:2"]);
});
