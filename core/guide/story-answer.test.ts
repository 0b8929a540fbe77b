import { describe, expect, test } from "vitest";
import { answerParts } from "./answer-parts";
import type { Question } from "./guide";
import { actionText, projectAnswer, scenarioAnswer, stepsText, taskLabel } from "./story-answer";

const action = [
  { label: "Architecture", text: "I drew it.", points: [] },
  {
    label: "Depth",
    text: "",
    points: [
      { label: null, text: "Used Terraform." },
      { label: "Data", text: "moved it." },
    ],
  },
];

describe("stories as answers", () => {
  test("a project names its components and keeps its points in lines", () => {
    expect(projectAnswer({ situation: "Slow.", task: "Speed.", action, result: "Fast." }, "en")).toBe(
      [
        "Situation: Slow.",
        "Task: Speed.",
        "Action:",
        "- Architecture: I drew it.",
        "- Depth:",
        "  - Used Terraform.",
        "  - Data: moved it.",
        "Result: Fast.",
      ].join("\n"),
    );
  });

  test("what is not there is left out, and a single step is no list", () => {
    expect(scenarioAnswer({ context: "Slow.", action: ["I moved it."], result: "" }, "en")).toBe(
      "Situation: Slow.\nAction: I moved it.",
    );
    expect(scenarioAnswer({ context: "", action: ["One.", "Two."], result: "Fast." }, "zh")).toBe(
      "行动：\n- One.\n- Two.\n结果：Fast.",
    );
    expect(projectAnswer({ situation: "", task: "", action: [], result: "" }, "en")).toBe("");
  });

  test("single points and labels", () => {
    expect(actionText([{ label: null, text: "I moved it.", points: [] }])).toBe("I moved it.");
    expect(stepsText([])).toBe("");
    expect([taskLabel("en"), taskLabel("zh-CN")]).toEqual(["Task: ", "任务："]);
  });
});

describe("the parts of an answer", () => {
  const question = (kind: Question["kind"], modelAnswer: string): Question => {
    return { id: "q", kind, category: "", topic: null, text: "?", modelAnswer, keyPoints: [] };
  };
  const story = {
    situation: "Slow.",
    task: "",
    action,
    steps: ["One.", "Two."],
    result: "Fast.",
    trait: "Calm",
  };

  test("a story's components; what only says how it fits is none", () => {
    const aligned = {
      ...story,
      action: [...action, { label: "Alignment", text: "It shows my skill.", points: [] }],
    };
    expect(answerParts(question("project", ""), aligned).map(({ star, text }) => [star, text])).toEqual([
      ["situation", "Slow."],
      ["task", ""],
      ["action", actionText(action)],
      ["result", "Fast."],
    ]);
    expect(answerParts(question("behavioral", ""), story)[2]?.text).toBe("- One.\n- Two.");
  });

  test("a project in one piece has no components", () => {
    const untold = { ...story, action: [], result: "", situation: "All of it." };
    expect(answerParts(question("project", "All of it."), untold)).toEqual([{ text: "All of it." }]);
  });

  test("an introduction begins with who one is and ends with why one is here", () => {
    const parts = (text: string) => answerParts(question("introduction", text), null).map(({ part }) => part);
    expect(parts("I am a nurse.\n\nI know triage.\n\nI am excited about this role.\n\nThank you.")).toEqual([
      "identity",
      "expertise",
      "fit",
      "fit",
    ]);
    expect(parts("I am a nurse. I know triage. I want to join your team. Bye.")).toEqual([
      "identity",
      "expertise",
      "fit",
      "fit",
    ]);
    expect(parts("我是护士。我会分诊。我想加入贵公司。")).toEqual(["identity", "expertise", "fit"]);
    expect(parts("I am a nurse.")).toEqual(["identity"]);
  });
});
