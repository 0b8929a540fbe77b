import { describe, expect, test } from "vitest";
import { outlineOf } from "../fixtures/outline-of";
import { partText, readStory, storyParts, tellsStory } from "./story";

const story = (markdown: string) => readStory(storyParts(outlineOf(markdown)));

describe("the parts of a story", () => {
  test.each([
    ["a list", "- **Situation**: one\n- **Task**: two\n- **Action**: three\n- **Result**: four"],
    ["paragraphs", "Situation: one\n\nTask: two\n\nAction: three\n\nResult: four"],
    ["lines", "**Context:** one\n**Target:** two\n**Actions:** three\n**Outcome:** four"],
    ["headings", "#### Situation\none\n#### Task\ntwo\n#### Action\nthree\n#### Result\nfour"],
    ["bold lines", "**Situation**\n\none\n\n**Task**\n\ntwo\n\n**Action**\n\nthree\n\n**Result**\n\nfour"],
    ["letters", "- S: one\n- T: two\n- A: three\n- R: four"],
    [
      "letters with names",
      "**S — Situation:** one\n\n**T — Task:** two\n\n**A — Action:** three\n\n**R — Result:** four",
    ],
    ["a wrapper", "**STAR Analysis**\n\n- Situation: one\n- Task: two\n- Action: three\n- Result: four"],
    [
      "an answer",
      "- **Suggested Answer**:\n  - Situation: one\n  - Task: two\n  - Action: three\n  - Result: four",
    ],
    ["Chinese", "背景：one\n任务：two\n行动：three\n结果：four"],
    ["a table", "| Situation | one |\n|---|---|\n| Task | two |\n| Action | three |\n| Result | four |"],
  ])("written as %s", (_, markdown) => {
    expect(story(markdown)).toEqual({
      situation: "one",
      task: "two",
      action: [{ label: null, text: "three", points: [] }],
      steps: ["three"],
      result: "four",
      trait: "",
    });
  });

  test("an action's points keep their labels, and what is nested below them", () => {
    const { action, steps } = story(
      "- Action:\n  - **Depth**:\n    - Used Terraform.\n      - with modules\n  - Data: moved.\n- Result: ok",
    );
    expect(action).toEqual([
      {
        label: "Depth",
        text: "",
        points: [
          { label: null, text: "Used Terraform." },
          { label: null, text: "with modules" },
        ],
      },
      { label: "Data", text: "moved.", points: [] },
    ]);
    expect(steps).toEqual(["Depth:", "Used Terraform.", "with modules", "Data: moved."]);
  });

  test("a paragraph of action is a step a sentence", () => {
    expect(story("Action: I saw it. I said: “Stop.” I left.\n\nResult: ok").steps).toEqual([
      "I saw it.",
      "I said: “Stop.”",
      "I left.",
    ]);
  });

  test("a part that is told twice is told in order", () => {
    expect(story("Result: one\n\nAction: x\n\nImpact: two").result).toBe("one\n\ntwo");
  });
});

describe("whether it is one", () => {
  test("two components make a story, one does not", () => {
    expect(tellsStory(storyParts(outlineOf("Situation: a\n\nResult: b")))).toBe(true);
    expect(tellsStory(storyParts(outlineOf("Situation: a\n\ntext")))).toBe(false);
    expect(tellsStory(storyParts(outlineOf("Situation: a")), 1)).toBe(true);
    expect(tellsStory(storyParts([]))).toBe(false);
  });

  test("an A: alone is an answer, and what is no part is kept apart", () => {
    const parts = storyParts(outlineOf("- A: It is a log.\n- Cost: low"));
    expect(partText(parts, "answer")).toBe("It is a log.");
    expect(parts.rest.map(({ source }) => source)).toEqual(["Cost: low"]);
  });
});
