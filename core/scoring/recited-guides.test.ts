import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseGuide } from "../guide/parse-guide";
import { assessBuiltIn } from "./assess-built-in";
import { rateAssessment } from "./rate";
import type { Rating } from "./rating";

// Guides in Chinese are no case for the built-in rater; the one with key points of its own has points that its answers do not say.
const folder = new URL("../guide/fixtures/", import.meta.url);
const guides = readdirSync(folder).filter(
  (name) => name.endsWith(".md") && !/-zh|key-points-in-file/u.test(name),
);

function recite(name: string): { words: number; rating: Rating }[] {
  const guide = parseGuide(readFileSync(new URL(name, folder), "utf8"));
  const answered = guide.questions.filter(({ modelAnswer }) => modelAnswer.trim() !== "");
  return answered.map((question) => {
    const parts = [{ turnId: "t", text: question.modelAnswer, probedKeyPointId: null }];
    const task = { question, guide, language: "en", answer: { parts } };
    const words = question.modelAnswer.split(/\s+/u).length;
    return { words, rating: rateAssessment(task, assessBuiltIn(task)) };
  });
}

describe("a recited model answer", () => {
  it.each(guides)("covers every derived key point and is flagged: %s", (name) => {
    const recited = recite(name);
    expect(recited.length).toBeGreaterThan(0);
    const open = recited.flatMap(({ rating }) =>
      rating.keyPoints.filter(({ verdict }) => verdict !== "covered"),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
    for (const { words, rating } of recited) if (words >= 20) expect(rating.flags).toContain("recited");
  });
});
