import { describe, expect, test } from "vitest";
import bundled from "../../guides/wang-zhiwei-bmw-ad.key-points.json";
import { isStopWord } from "../text/stop-words";
import { tokenize } from "../text/tokens";
import { keyPointFileSchema } from "./key-point-file";

const file = keyPointFileSchema.parse(bundled);
const entries = file.questions.flatMap((question) =>
  question.keyPoints.map((point) => ({ question, point })),
);

/** Words of points that tell nothing about the claim, so that a probe may hold them. */
const generic = new Set(["data", "result", "happen", "work", "first", "candid", "name", "other"]);

function contentStems(text: string): Set<string> {
  const telling = tokenize(text).filter(({ word, stem }) => !isStopWord(word) && !generic.has(stem));
  return new Set(telling.map(({ stem }) => stem));
}

/** The stems that a text adds to its question and the topic. */
function substance(text: string, { question }: (typeof entries)[number]): string[] {
  const asked = contentStems(`${question.question} ${question.topic ?? ""}`);
  return [...contentStems(text)].filter((stem) => !asked.has(stem));
}

const byId = new Map(entries.map(({ point }) => [point.id, point]));
const foldedCase = (texts: string[]) => texts.map((text) => text.toLowerCase());

describe("the bundled guide's key points", () => {
  test("are 99, on 17 questions, each with an id of its own", () => {
    expect(file.questions).toHaveLength(17);
    expect(entries).toHaveLength(99);
    expect(byId.size).toBe(99);
    for (const { question, point } of entries) expect(point.id.startsWith(`${question.id}.`)).toBe(true);
  });

  test("weigh 239 in all, and go by a STAR component or a part where their question does", () => {
    expect(entries.reduce((sum, { point }) => sum + point.weight, 0)).toBe(239);
    for (const { question, point } of entries) {
      expect(point.star !== undefined).toBe(question.kind === "project" || question.kind === "behavioral");
      expect(point.part !== undefined).toBe(question.kind === "introduction");
    }
  });

  test.each([
    ["introduction.why-bmw", 2, "Why this role: it is at the cutting edge of Automated Driving at BMW China"],
    ["bayer-cdp.cost-result", 3, "Compute costs fell by 40% while the freshness SLAs were met"],
    ["warehouse-migration.speed-result", 3, "Complex analytical queries became 5x faster"],
    ["spark-joins.threshold", 1, "The default threshold for a broadcast join is 10 MB"],
    ["kafka-zero-copy.sendfile", 2, "Zero-copy uses the sendfile system call"],
    ["data-quality.dlq", 3, "Dead letter queues take bad records"],
    ["tight-deadline.team", 2, "The team felt supported, not burnt out"],
  ])("keep the claim of %s", (id, weight, text) => {
    expect(byId.get(id)).toMatchObject({ weight, text });
  });
});

describe.each(entries.map((entry) => [entry.point.id, entry] as const))("%s", (_, entry) => {
  const { point } = entry;
  const probe = point.probe ?? "";

  test("has aliases and misstatements, all different", () => {
    const texts = [...point.aliases, ...point.misstatements];
    expect(point.aliases.length).toBeGreaterThanOrEqual(8);
    expect(point.aliases.length).toBeLessThanOrEqual(20);
    expect(point.misstatements.length).toBeGreaterThanOrEqual(3);
    expect(point.misstatements.length).toBeLessThanOrEqual(8);
    expect(new Set(foldedCase(texts)).size).toBe(texts.length);
    for (const text of texts) expect(text).toBe(text.trim());
  });

  test("has no alias or misstatement that only echoes the question or is a bare generic word", () => {
    for (const text of [...point.aliases, ...point.misstatements])
      expect.soft(substance(text, entry), text).not.toEqual([]);
  });

  test("is asked after in one short question to the candidate", () => {
    expect(probe).toMatch(/^[A-Z][^?]*\?(?: [A-Z][^?]*\?)?$/u);
    expect(probe.split(/\s+/u).length).toBeLessThanOrEqual(25);
    expect(probe).toMatch(/\b(?:you|your|we|our|us|me)\b/iu);
  });

  test("is not given away by its probe", () => {
    const asked = contentStems(probe);
    expect(substance(point.text, entry).filter((stem) => asked.has(stem))).toEqual([]);
    const told = point.aliases.filter((alias) => [...contentStems(alias)].every((stem) => asked.has(stem)));
    expect(told).toEqual([]);
  });
});

test("every probe differs from every other", () => {
  const probes = entries.map(({ point }) => point.probe?.toLowerCase());
  expect(new Set(probes).size).toBe(entries.length);
});
