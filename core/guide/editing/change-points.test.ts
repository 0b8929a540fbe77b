import { expect, test } from "vitest";
import { parseGuide } from "../parse-guide";
import { editGuide } from "./edit-guide";
import type { EditedPoint } from "./guide-edit";

const guide = parseGuide(`# Interview Preparation Guide: Ann for Baker at Oven

## Technical Questions

- **Q: Why knead?**
  - **A**: Kneading builds gluten. It works in air.

- **Q: What is a poolish?**
  - **A**: A wet preferment. It ripens overnight.

- **Q: Why score a loaf?**
  - **A**: So that it opens where it should.
`);
const [knead, poolish, score] = guide.questions.map(({ id }) => id) as [string, string, string];
const point = (text: string): EditedPoint => ({
  ...{ id: null, text, weight: 3, aliases: ["wording of it"], misstatements: [], probe: "What for?" },
});
const madeBy = [{ promptId: "propose-key-points", promptVersion: "1", promptHash: "abc", model: "m" }];
const pointsOf = (edited: typeof guide, id: string) =>
  edited.questions.find((one) => one.id === id)?.keyPoints ?? [];

test("key points of several questions change at once, by one change that names what proposed them; the others stay", () => {
  const edited = editGuide(
    guide,
    {
      type: "change-points",
      questions: [
        { questionId: knead, keyPoints: [point("Builds gluten"), point(" Works  in air ")] },
        { questionId: poolish, keyPoints: [point("Ripens overnight")] },
      ],
    },
    madeBy,
  );
  expect(edited.change).toEqual({ type: "points-changed", questions: 2, madeBy });
  expect(pointsOf(edited.guide, knead).map(({ text }) => text)).toEqual(["Builds gluten", "Works in air"]);
  expect(pointsOf(edited.guide, poolish)).toMatchObject([{ weight: 3, aliases: ["wording of it"] }]);
  expect(pointsOf(edited.guide, score)).toEqual(pointsOf(guide, score));
  const ids = edited.guide.questions.flatMap(({ keyPoints }) => keyPoints.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect({ ...parseGuide(edited.markdown), problems: [] }).toEqual({ ...edited.guide, problems: [] });
});

test("an empty claim is refused at its question, and an unknown question by name; nothing is changed in half", () => {
  const empty = { questionId: poolish, keyPoints: [point("  ")] };
  const good = { questionId: knead, keyPoints: [point("Builds gluten")] };
  expect(() => editGuide(guide, { type: "change-points", questions: [good, empty] })).toThrow(
    expect.objectContaining({
      code: "invalid-input",
      details: { problems: [{ place: `${poolish}.points.0.text`, code: "empty" }] },
    }),
  );
  const unknown = { questionId: "nobody", keyPoints: [point("A claim")] };
  expect(() => editGuide(guide, { type: "change-points", questions: [good, unknown] })).toThrow(
    expect.objectContaining({ code: "not-found" }),
  );
  expect(pointsOf(guide, knead)[0]?.text).not.toBe("Builds gluten");
});

test("a change by hand names nobody", () => {
  const edit = {
    type: "change-points" as const,
    questions: [{ questionId: knead, keyPoints: [point("One")] }],
  };
  expect(editGuide(guide, edit).change).not.toHaveProperty("madeBy");
});
