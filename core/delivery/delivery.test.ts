import { describe, expect, it } from "vitest";
import type { Guide } from "../guide/guide";
import { billing, point, question } from "../scoring/fixtures/questions";
import { findDisagreements } from "./find-disagreements";
import { measureDelivery } from "./measure-delivery";

function said(text: string) {
  return { parts: [{ turnId: "turn-1", text, probedKeyPointId: null }] };
}

describe("measureDelivery", () => {
  it("counts words, time, fillers, hedges and pronouns", () => {
    const delivery = measureDelivery(said("Um, I think we moved it. You know, my team was, uh, fast."));
    expect(delivery).toMatchObject({
      words: 13,
      fillers: 3,
      hedges: 1,
      i: 2,
      we: 1,
      longestSentenceWords: 7,
    });
    expect(delivery.minutes).toBeCloseTo(13 / 140);
  });

  it("counts them in Chinese too, where a character is a word", () => {
    const delivery = measureDelivery(said("嗯，我觉得我们把订单拆开了。那个，我的团队可能快一点。"));
    expect(delivery).toMatchObject({ words: 23, fillers: 2, hedges: 2, i: 2, we: 1 });
    expect(delivery.minutes).toBeCloseTo(23 / 220);
  });

  it("is all zero for silence", () => {
    expect(Object.values(measureDelivery({ parts: [] }))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("findDisagreements", () => {
  const project = question([point("cost", "Storage costs fell by 40% after the archive moved")], {
    id: "archive",
  });
  const guide: Guide = {
    slug: "g",
    title: "",
    candidate: "",
    role: "",
    company: "",
    language: "en",
    introduction: { tone: "", structure: [], script: [] },
    projects: [],
    questions: [billing, project],
    scenarios: [],
    questionsToAsk: [],
    notes: [],
    problems: [],
  };

  it("finds another figure than the guide's, with both texts", () => {
    const text = "As with the archive, where storage costs fell by 60%, we measured first.";
    const [found] = findDisagreements(billing, said(text), guide);
    expect(found?.guideText).toContain("40%");
    expect(found?.evidence.quote).toContain("60%");
    expect(text.slice(found?.evidence.start, found?.evidence.end)).toBe(found?.evidence.quote);
  });

  it("finds it where it is a number word, or part of a misstatement, in any of a thousand questions", () => {
    const many = Array.from({ length: 1_000 }, (_, index) => ({ ...project, id: `q${index}` })).map(
      (one) => ({
        ...one,
        keyPoints: [point(one.id, "The archive is kept by the team that owns it")],
      }),
    );
    const team = question([point("team", "The archive team runs thirteen pipelines in the region")], {
      id: "team",
    });
    const questions = [...many, team];
    const text = "There the archive team runs fifteen pipelines in the region.";
    expect(findDisagreements(billing, said(text), { ...guide, questions })).toHaveLength(1);
    const wrong = {
      ...point("order", "Kafka keeps the order of records within a partition"),
      misstatements: ["Kafka keeps the order of records across the topic"],
    };
    const swapped = "Kafka keeps the order of records across the topic.";
    const asked = [...many, question([wrong], { id: "order" })];
    expect(findDisagreements(billing, said(swapped), { ...guide, questions: asked })).toHaveLength(1);
  });

  it.each([
    "For two big tables a sort merge join is best.",
    "I use a broadcast join when one table is small.",
    "The storage ran full three times.",
    "It brought the latency down by 20%.",
  ])("takes no figure for another where only what it counts is named: %s", (text) => {
    const volume = question([point("volume", "The challenge was the volume plus over 2,000 tables")]);
    const questions = [project, { ...volume, id: "volume" }];
    expect(findDisagreements(billing, said(text), { ...guide, questions })).toEqual([]);
  });

  it("is found anew for other words in the same turn, and for another guide", () => {
    const wrong = said("There storage costs fell by 60%.");
    expect(findDisagreements(billing, wrong, guide)).toHaveLength(1);
    expect(findDisagreements(billing, said("There storage costs fell by 40%."), guide)).toEqual([]);
    expect(findDisagreements(billing, wrong, { ...guide, questions: [billing] })).toEqual([]);
    expect(findDisagreements(billing, wrong, guide)).toHaveLength(1);
  });

  it("is silent where the figures agree, and on the asked question's own points", () => {
    expect(findDisagreements(billing, said("There storage costs fell by 40%."), guide)).toEqual([]);
    expect(findDisagreements(project, said("There storage costs fell by 60%."), guide)).toEqual([]);
  });
});
