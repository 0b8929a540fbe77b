import { describe, expect, it } from "vitest";
import { demandOf } from "./budgets";
import { languageOf, seniorities, seniorityOf, strictnesses } from "./settings";

describe("a position's seniority", () => {
  it.each([
    ["Senior Data Engineer", "senior"],
    ["Sr. Developer", "senior"],
    ["Junior Developer", "junior"],
    ["Working Student, Analytics", "junior"],
    ["Lead Site Reliability Engineer", "lead"],
    ["Principal Engineer", "lead"],
    ["Data Engineer", "mid"],
    ["Seniority researcher", "mid"],
    ["高级数据工程师", "senior"],
    ["后端工程师（应届）", "junior"],
    ["", "mid"],
  ])("of %s is %s", (role, seniority) => {
    expect(seniorityOf(role)).toBe(seniority);
  });
});

describe("an interview's language", () => {
  it.each([
    ["zh", "zh"],
    ["zh-CN", "zh"],
    ["en", "en"],
    ["ja", "en"],
  ])("on a guide in %s is %s", (guideLanguage, language) => {
    expect(languageOf(guideLanguage)).toBe(language);
  });
});

describe("what is demanded", () => {
  it("grows with strictness and with seniority", () => {
    const worth = strictnesses.map((strictness) => demandOf({ strictness, seniority: "mid" }).worthMore);
    expect(worth).toEqual(worth.toSorted((a, b) => b - a));
    expect(strictnesses.map((strictness) => demandOf({ strictness, seniority: "mid" }).probes)).toEqual([
      1, 2, 3,
    ]);
    const years = seniorities.map((seniority) => demandOf({ strictness: "usual", seniority }).worthMore);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(new Set(years).size).toBe(years.length);
  });
});
