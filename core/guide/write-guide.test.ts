import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryGuide } from "@/tests/support/arbitrary-guide";
import { keyPointFileSchema } from "./key-point-file";
import { parseGuide } from "./parse-guide";
import { writeGuide } from "./write-guide";

const fixtures = new URL("./fixtures/", import.meta.url);
const guides = new URL("../../guides/", import.meta.url);

test("an arbitrary guide comes back as it was", () => {
  fc.assert(
    fc.property(arbitraryGuide, (guide) => {
      expect({ ...parseGuide(writeGuide(guide)), problems: [] }).toEqual(guide);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test.each(readdirSync(fixtures).filter((file) => file.endsWith(".md")))("%s comes back as it was", (file) => {
  const guide = parseGuide(readFileSync(new URL(file, fixtures), "utf8"));
  expect({ ...parseGuide(writeGuide(guide)), problems: guide.problems }).toEqual(guide);
});

test("the bundled guide comes back with all its key points and no problem", () => {
  const file: unknown = JSON.parse(
    readFileSync(new URL("wang-zhiwei-bmw-ad.key-points.json", guides), "utf8"),
  );
  const keyPoints = keyPointFileSchema.parse(file);
  const guide = parseGuide(readFileSync(new URL("wang-zhiwei-bmw-ad.md", guides), "utf8"), { keyPoints });
  expect(parseGuide(writeGuide(guide))).toEqual(guide);
  expect(parseGuide(writeGuide(guide), { keyPoints })).toEqual(guide);
}, 60_000);

test("an exported guide that is made another candidate's is a guide of its own, and comes back as that", () => {
  const guide = {
    ...parseGuide("# Guide for Ann as Baker at Oven\n\n## Why knead?\n\nGluten."),
    slug: "old-name",
  };
  const exported = writeGuide(guide);
  expect(parseGuide(exported).slug).toBe("old-name");
  const other = parseGuide(exported.replace("candidate: Ann", "candidate: Ben"));
  expect(other).toMatchObject({ candidate: "Ben", slug: "ben-baker-oven" });
  expect(parseGuide(writeGuide(other))).toEqual(other);
  const older = exported.replace(/^slug-of: .*\n/mu, "");
  expect(parseGuide(older.replace("candidate: Ann", "candidate: Ben")).slug).toBe("old-name");
});

test("a guide of many questions with all that their points may carry is read whole", () => {
  const point = {
    weight: 2,
    aliases: Array(12).fill("another way to say it"),
    misstatements: ["what is wrong"],
    probe: "Why?",
  } as const;
  const questions = Array.from({ length: 150 }, (_, index) => ({
    ...{
      id: `q${index}`,
      kind: "technical" as const,
      category: "Kafka",
      topic: null,
      text: `What is ${index}?`,
      modelAnswer: "A log.",
    },
    keyPoints: Array.from({ length: 5 }, (__, at) => ({
      ...point,
      id: `q${index}.${at}`,
      text: `It is claim ${at}`,
      aliases: [...point.aliases],
      misstatements: [...point.misstatements],
    })),
  }));
  const guide = { ...parseGuide("# Kafka"), problems: [], questions };
  expect(parseGuide(writeGuide(guide))).toEqual(guide);
}, 60_000);

test("writing is stable", () => {
  const markdown = writeGuide(
    parseGuide(readFileSync(new URL("sections-in-another-order.md", fixtures), "utf8")),
  );
  expect(writeGuide(parseGuide(markdown))).toBe(markdown);
});
