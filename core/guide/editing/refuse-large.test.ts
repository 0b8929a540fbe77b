import { expect, test } from "vitest";
import { parseGuide } from "../parse-guide";
import { editGuide } from "./edit-guide";
import type { GuideEdit } from "./guide-edit";

const exported = "---\nformat: rehearsal-guide\n---\n## Technical Questions\n\n";

/** Questions whose answers are of so many characters, and one more as an edit. */
function guideOf(questions: number, characters: number) {
  const answer = "store ".repeat(characters / 6);
  const one = (at: number) => `### What is lake ${at}?\n\n${answer}\n\n**Key points**\n\n- (3) A lake\n\n`;
  return parseGuide(exported + Array.from({ length: questions }, (_, at) => one(at)).join(""));
}

function added(answer: string): GuideEdit {
  const asked = { kind: "technical" as const, category: "Technical Questions", topic: null };
  const telling = { form: "answer" as const, answer };
  return { type: "add-question", question: { ...asked, text: "Why this lake?", telling, keyPoints: [] } };
}

const refused = (message: RegExp) =>
  expect.objectContaining({
    code: "invalid-input",
    message: expect.stringMatching(message),
    details: { problem: "too-large" },
  });

test("an edit that makes a guide too long to be imported again is refused, with how much is too much and what to do", () => {
  const guide = guideOf(55, 18_000);
  expect(guide.questions).toHaveLength(55);
  expect(() => editGuide(guide, added("file ".repeat(3_900)))).toThrow(
    refused(/would have 1,\d{3},\d{3} characters, [\d,]+ more than can be read\. Shorten some answers/u),
  );
  expect(editGuide(guide, added("A store of files.")).guide.questions).toHaveLength(56);
});

test("an edit that makes more questions than are read, or more than is read in time, is refused for that, not for a heading", () => {
  const full = guideOf(1_000, 6);
  expect(full.questions).toHaveLength(1_000);
  expect(() => editGuide(full, added("A store."))).toThrow(
    refused(/its last [\d,]+ characters could not be read any more\. Shorten some answers/u),
  );
  const slim = { ...full, questions: full.questions.map((one) => ({ ...one, keyPoints: [] })) };
  expect(() => editGuide(slim, added("A store."))).toThrow(refused(/has 1001 questions/u));
});

test("an edit that gives points more other wordings than are read is refused, not cut", () => {
  const guide = guideOf(1, 6);
  const wordings = (point: number, length: number) =>
    Array.from({ length: 7 }, (_, at) => `store ${point} ${at} ${"of files ".repeat(length)}`.trim());
  const point = (length: number) => (_: unknown, at: number) => ({
    id: null,
    text: `Lake ${at}`,
    weight: 2 as const,
    aliases: wordings(at, length),
    misstatements: [],
    probe: null,
  });
  const edit = (points: number, length: number): GuideEdit => ({
    type: "change-points",
    questions: [
      { questionId: guide.questions[0]?.id ?? "", keyPoints: Array.from({ length: points }, point(length)) },
    ],
  });
  expect(() => editGuide(guide, edit(40, 1))).toThrow(refused(/characters more than can be used/u));
  expect(() => editGuide(guide, edit(10, 50))).toThrow(refused(/characters more than can be used/u));
  const kept = editGuide(guide, edit(10, 1)).guide.questions[0]?.keyPoints;
  expect(kept?.map(({ aliases }) => aliases)).toEqual(Array.from({ length: 10 }, (_, at) => wordings(at, 1)));
});
