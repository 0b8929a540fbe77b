import { describe, expect, it } from "vitest";
import { readLabelledLines } from "./interviewer-lines";

const lines = readLabelledLines();
const bad = lines.filter(({ rule }) => rule !== null);
const good = lines.filter(({ rule }) => rule === null);
const tuned = bad.filter(({ part }) => part === "tuned");
const shareOf = (rows: typeof lines, holds: (row: (typeof lines)[number]) => boolean) =>
  rows.filter(holds).length / rows.length;
const found = (part: string) =>
  shareOf(
    bad.filter((row) => row.part === part),
    (row) => row.found !== null,
  );

describe("the rules for a model's lines, on labelled ones", () => {
  it.each(["en", "zh"])("find nearly all that they were mended for, by the right rule, in %s", (language) => {
    const rows = tuned.filter((row) => row.language === language);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(shareOf(rows, ({ found }) => found !== null)).toBeGreaterThan(0.95);
    expect(shareOf(rows, ({ found, rule }) => found === rule)).toBeGreaterThan(0.93);
  });

  it("let every good line pass, in both languages", () => {
    expect(good.length).toBeGreaterThanOrEqual(200);
    expect(good.filter(({ found }) => found !== null)).toEqual([]);
  });

  it("find praise by its grammar in lines that were written before they knew it", () => {
    const praise = bad.filter(({ part }) => part === "grammar");
    expect(praise).toHaveLength(50);
    expect(shareOf(praise, ({ found }) => found === "praise")).toBeGreaterThan(0.9);
  });

  it("find of hard ones that they were not mended for what is recorded in docs/interviewer.md", () => {
    const apart = bad.filter(({ part }) => part === "apart");
    expect(shareOf(apart, ({ found }) => found !== null)).toBeGreaterThan(0.45);
  });

  it("find verdicts and talk of being a machine: most that they were mended for, few of fresh ones", () => {
    expect(found("verdicts")).toBeGreaterThan(0.7);
    expect(found("fresh-verdicts")).toBeGreaterThan(0.15);
    expect(found("predicates")).toBeGreaterThan(0.75);
    expect(found("fresh-predicates")).toBeGreaterThan(0.15);
  });

  it("find leave taken too early and another name: all that they were made for, half of fresh ones", () => {
    expect(found("farewells")).toBeGreaterThan(0.95);
    expect(found("fresh-farewells")).toBeGreaterThan(0.5);
  });
});
