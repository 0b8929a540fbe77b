import { describe, expect, test } from "vitest";
import { parseGuide } from "../parse-guide";

const read = (...lines: string[]) => parseGuide(lines.join("\n"));

describe("the introduction", () => {
  test.each([
    [
      "labelled in a list",
      ["- **Tone**: Calm.", "- **Structure**: A -> B → C.", "- **Script**: Hello. I am Ada."],
    ],
    [
      "with a bold head over paragraphs",
      [
        "**Tone**: Calm.",
        "",
        "**Structure**:",
        "- A",
        "- B",
        "- C",
        "",
        "**Script**",
        "",
        "Hello. I am Ada.",
      ],
    ],
    [
      "with headings",
      ["### Tone", "Calm.", "### Structure", "1. A", "2. B", "3. C", "### My script", "> “Hello. I am Ada.”"],
    ],
  ])("%s", (_, lines) => {
    expect(read("## Introduction", "", ...lines).introduction).toEqual({
      tone: "Calm.",
      structure: ["A", "B", "C"],
      script: ["Hello. I am Ada."],
    });
  });

  test("keeps a quotation that is only a part of the script", () => {
    expect(read("## About me", "", '"Hello" is what I say.', "", "Bye.").introduction.script).toEqual([
      '"Hello" is what I say.',
      "Bye.",
    ]);
  });

  test("asks what the guide says it asks, and answers what it says beside the script", () => {
    const [question] = read(
      "## Introduction",
      "",
      "- Question: Who are you?",
      "- Script: I am Ada.",
      "- Answer: Ada, a nurse.",
    ).questions;
    expect(question).toMatchObject({
      id: "introduction",
      text: "Who are you?",
      modelAnswer: "Ada, a nurse.",
    });
  });

  test("without a word is a problem", () => {
    const guide = read("## Introduction", "", "- **Tone**: Calm.");
    expect(guide.problems).toEqual([{ line: 1, message: expect.stringContaining("has no script") }]);
    expect(guide.questions).toMatchObject([{ kind: "introduction", modelAnswer: "", keyPoints: [] }]);
  });
});

describe("questions to ask", () => {
  test.each([
    ["a numbered list with bold kinds", ["1. **Team**: “Who leads?”", "2. **Work**: Why now?"]],
    ["headings over lists", ["### Team", "- Who leads?", "### Work", "- Why now?"]],
    ["kinds in brackets", ["- (Team) Who leads?", "- (Work) Why now?"]],
    ["nested lists", ["- Team", "  - Who leads?", "- Work", "  - Why now?"]],
    ["plain labels", ["- Team: Who leads?", "- Work: Why now?"]],
  ])("in %s", (_, lines) => {
    const { questionsToAsk } = read("## Questions to ask", "", ...lines);
    expect(questionsToAsk.map(({ kind, text }) => [kind, text])).toEqual([
      ["Team", "Who leads?"],
      ["Work", "Why now?"],
    ]);
  });

  test("for the company by name", () => {
    const guide = read(
      "# Interview prep: Ada for Nurse at Acme Clinics",
      "",
      "## Questions for Acme",
      "",
      "- Who leads?",
    );
    expect(guide.questionsToAsk).toMatchObject([{ text: "Who leads?" }]);
    expect(guide.questions).toEqual([]);
  });
});

describe("categories and topics", () => {
  test("the heading that names a kind is the category, the next below it the topic", () => {
    const guide = read(
      "# Bank",
      "## Technical questions",
      "### Kafka",
      "#### What is a topic?",
      "A log.",
      "### System design",
      "#### Build a log",
      "So.",
    );
    expect(guide.questions.map(({ kind, category, topic }) => [kind, category, topic])).toEqual([
      ["technical", "Technical questions", "Kafka"],
      ["design", "System design", null],
    ]);
  });

  test("without such a heading the outermost is the category", () => {
    const [question] = read("# Bank", "## Kafka", "### Topics", "#### What is a topic?", "A log.").questions;
    expect(question).toMatchObject({ kind: "technical", category: "Kafka", topic: "Topics" });
  });

  test("a title that names a kind gives it to headings that do not ask", () => {
    const guide = read(
      "# Technical interview questions",
      "",
      "## Garbage collection",
      "",
      "It frees memory.",
    );
    expect(guide.questions).toMatchObject([{ kind: "technical", text: "Garbage collection" }]);
    expect(guide.notes).toEqual([]);
  });
});

describe("what is kept as notes", () => {
  test("sections that no reader knows, with their subsections, as they are written", () => {
    const guide = read(
      "# Bank",
      "",
      "## Logistics",
      "",
      "Room **4**.",
      "",
      "### Lunch",
      "- 12:30",
      "",
      "## What is a log?",
      "",
      "A file.",
    );
    expect(guide.notes).toEqual([
      { heading: "Logistics", markdown: "## Logistics\n\nRoom **4**.\n\n### Lunch\n- 12:30" },
    ]);
  });

  test("an unknown section that asks and answers is read", () => {
    expect(read("# Bank", "## Logs", "- What is it?", "  - A file.").questions).toMatchObject([
      { text: "What is it?", topic: null },
    ]);
    expect(read("# Bank", "## Logistics", "- Where is it?").notes).toHaveLength(1);
  });

  test("a remark between questions", () => {
    const guide = read(
      "## Technical questions",
      "",
      "Read these twice.",
      "",
      "### What is it?",
      "",
      "A log.",
    );
    expect(guide.notes).toEqual([{ heading: "Technical questions", markdown: "Read these twice." }]);
  });

  test("what a project tells beside its STAR", () => {
    const guide = read(
      "## Projects",
      "### Move",
      "- Situation: a",
      "- Task: b",
      "- Action: c",
      "- Result: d",
      "- Lessons learned: e",
    );
    expect(guide.projects).toHaveLength(1);
    expect(guide.notes).toEqual([{ heading: "Move", markdown: "- Lessons learned: e" }]);
  });
});

describe("headings of pasted texts", () => {
  test("capitals, counted names and section names that stand alone", () => {
    const guide = read(
      "TECHNICAL QUESTIONS",
      "",
      "What is it?",
      "A log.",
      "",
      "Project 1 - Move",
      "",
      "Situation: a",
      "Task: b",
      "Action: c",
      "Result: d",
    );
    expect(guide.questions.map(({ kind, category }) => [kind, category])).toEqual([
      ["technical", "TECHNICAL QUESTIONS"],
      ["project", expect.any(String)],
    ]);
  });

  test("are no headings beside Markdown's own, or within a text", () => {
    expect(read("# Bank", "", "## What is it?", "", "NASA", "", "More.").questions[0]?.modelAnswer).toBe(
      "NASA\n\nMore.",
    );
    expect(read("What is it?", "", "HTTP and", "so on.").questions[0]?.modelAnswer).toBe("HTTP and so on.");
  });
});
