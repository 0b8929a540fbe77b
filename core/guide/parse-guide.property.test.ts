import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileInputs } from "@/tests/bench/hostile-inputs";
import { type Guide, guideSchema } from "./guide";
import { keyPointFileSchema } from "./key-point-file";
import { parseGuide } from "./parse-guide";
import { writeGuide } from "./write-guide";

const folder = new URL("../../guides/", import.meta.url);
const markdown = readFileSync(new URL("wang-zhiwei-bmw-ad.md", folder), "utf8");
const file: unknown = JSON.parse(readFileSync(new URL("wang-zhiwei-bmw-ad.key-points.json", folder), "utf8"));
const keyPoints = keyPointFileSchema.parse(file);

/** What holds of every guide, whatever it was read from. */
function expectSound(guide: Guide, text: string): void {
  guideSchema.parse(guide);
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { line, message } of guide.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(message).toMatch(/[.!]$/);
  }
  expect(guide.problems.map(({ line }) => line)).toEqual(
    guide.problems.map(({ line }) => line).sort((a, b) => a - b),
  );
  const ids = guide.questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { keyPoints: points, modelAnswer } of guide.questions) {
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
    if (modelAnswer !== "") expect(points.length).toBeGreaterThan(0);
  }
  const stories = [...guide.projects, ...guide.scenarios].map(({ id }) => id);
  for (const id of stories) expect(ids).toContain(id);
  expect(guide.slug).toMatch(/^[\p{L}\p{N}_-]+$/u);
}

const syntax = fc.constantFrom(
  ..."# |## |### |- |  - |1. |> |**|*|_|`|```|[|](|](x)|<!--|-->|<div>|---|\n\n|Q: |A: |Question: |Answer|Situation|Task|Action|Result|?|\t|\r\n|\0|\ud800|\uFEFF|问：|答：|“|Key points|(3) |Probe: |&amp;|\\|".split(
    "|",
  ),
  "|",
  "\n",
  "\n",
  " ",
  "What is Kafka",
  "a log",
);
const scraps = fc
  .array(fc.oneof(syntax, syntax, fc.string({ maxLength: 6, unit: "binary" })), { maxLength: 60 })
  .map((parts) => parts.join(""));

describe("never throws, and what it gives is sound", () => {
  test("on any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), scraps), (text) =>
        expectSound(parseGuide(text), text),
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  test("on the bundled guide with pieces taken out, doubled, moved and put in", () => {
    const at = fc.nat({ max: markdown.length });
    const edit = fc.record({
      from: at,
      to: at,
      length: fc.nat({ max: 400 }),
      insert: fc.oneof(fc.constant(""), scraps),
    });
    const mutated = fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) =>
      edits.reduce((text, { from, to, length, insert }) => {
        const piece = text.slice(from, from + length);
        const rest = text.slice(0, from) + text.slice(from + length);
        return rest.slice(0, to) + insert + (insert === "" ? piece : "") + rest.slice(to);
      }, markdown),
    );
    fc.assert(
      fc.property(mutated, (text) => expectSound(parseGuide(text, { keyPoints }), text)),
      { numRuns: 100 },
    );
  }, 60_000);

  test("on the bundled guide cut short anywhere", () => {
    fc.assert(
      fc.property(fc.nat({ max: markdown.length }), (length) => {
        const text = markdown.slice(0, length);
        expectSound(parseGuide(text, { keyPoints }), text);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test("and can be written and read again", () => {
    fc.assert(
      fc.property(scraps, (text) =>
        expectSound(parseGuide(writeGuide(parseGuide(text))), writeGuide(parseGuide(text))),
      ),
      { numRuns: 100 },
    );
  }, 60_000);
});

test.each(Object.keys(hostileInputs))(
  "hostile input: %s",
  (name) => {
    const text = hostileInputs[name]?.(10_000) ?? "";
    expectSound(parseGuide(text), text);
  },
  60_000,
);

test("whatever is too much is kept as a note, and said", () => {
  const text = `# Guide\n\n${"## What is a?\n\nIt is b.\n\n".repeat(40_000)}`;
  const guide = parseGuide(text);
  const [problem] = guide.problems.filter(({ message }) => message.includes("too long to be read whole"));
  expect(guide.questions.length).toBeGreaterThan(300);
  expect(guide.notes).toMatchObject([{ heading: "Unread" }]);
  expect(guide.notes[0]?.markdown.split("\n").length).toBe(
    text.split("\n").length - (problem?.line ?? 0) + 1,
  );
});

test("a file of many problems names the first ones and how many follow", () => {
  const { problems } = parseGuide("## What is a?\n".repeat(1_000));
  expect(problems).toHaveLength(201);
  expect(problems.at(-1)?.message).toMatch(/more problems from here on/);
});
