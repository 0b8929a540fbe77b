import * as fc from "fast-check";
import {
  type Guide,
  introductionParts,
  type KeyPoint,
  type Question,
  questionKinds,
  starComponents,
} from "@/core/guide/guide";
import { projectAnswer, scenarioAnswer } from "@/core/guide/story-answer";

const words = [
  ...'Kafka Spark the a of reads orders 40% partition\'s C++ *bold* _snake_ `code` [link](x) <div> &amp; # 1. - + > | ~ \\ "quoted" 零拷贝 数据 naïve e.g. (DLQ) -> TB/day'.split(
    " ",
  ),
  "sees",
  "note:",
  "Result:",
  "why?",
  "two words",
];

/** A line of text as an edited guide may hold it: Markdown's own signs, Chinese, figures; trimmed, not a label. */
const line: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((parts) => `Some ${parts.join(" ")}`);
const name = fc
  .array(fc.constantFrom("Kafka", "Bayer", "数据", "Team (Culture)", "R&D", "C#"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(" "));
const optional = fc.oneof(fc.constant(""), line);
const paragraphs = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join("\n\n"));
const list = fc
  .array(fc.tuple(line, fc.array(line, { maxLength: 2 })), { minLength: 1, maxLength: 3 })
  .map((items) =>
    items.flatMap(([item, below]) => [`- ${item}`, ...below.map((nested) => `  - ${nested}`)]).join("\n"),
  );
const numbered = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((items) => items.map((item, index) => `${index + 1}. ${item}`).join("\n"));
const code = line.map((text) => `\`\`\`sql\n${text}\n  ${text}\n\`\`\``);
const block = fc.oneof(paragraphs, list, numbered, code);
const answer = fc.oneof(
  paragraphs,
  fc.tuple(line, fc.oneof(list, numbered)).map((parts) => parts.join("\n")),
  fc.tuple(block, line).map((parts) => parts.join("\n\n")),
);

const keyPoint = fc.record(
  {
    text: line,
    weight: fc.constantFrom<(1 | 2 | 3)[]>(1, 2, 3),
    star: fc.constantFrom(...starComponents),
    part: fc.constantFrom(...introductionParts),
    anyOf: fc.record({ group: fc.constantFrom("tools", "g-1"), k: fc.integer({ min: 1, max: 5 }) }),
    // The same words twice are kept once.
    aliases: fc.uniqueArray(
      fc.oneof(
        line,
        line.map((text) => `${text}; more`),
      ),
      { maxLength: 3 },
    ),
    misstatements: fc.uniqueArray(line, { maxLength: 2 }),
    probe: fc.option(line),
  },
  { requiredKeys: ["text", "weight", "aliases", "misstatements", "probe"] },
);
const keyPoints = fc.array(keyPoint, { minLength: 1, maxLength: 3 });

const labelled = fc.record({ label: fc.option(name), text: line });
const action = fc.array(
  fc.record({ label: fc.option(name), text: line, points: fc.array(labelled, { maxLength: 2 }) }),
  { minLength: 1, maxLength: 3 },
);
const told = { situation: line, task: optional, result: optional };

interface Drafted {
  question: Omit<Question, "id" | "keyPoints">;
  points: Omit<KeyPoint, "id">[];
  project?: Omit<Guide["projects"][number], "id">;
  scenario?: Omit<Guide["scenarios"][number], "id">;
}

function plainQuestion(): fc.Arbitrary<Drafted> {
  const question = fc.record({
    kind: fc.constantFrom(...questionKinds),
    category: name,
    topic: fc.option(name),
    text: line,
    modelAnswer: answer,
  });
  return fc.record({ question, points: keyPoints });
}

function projectQuestion(): fc.Arbitrary<Drafted> {
  const project = fc.record({ title: name, ...told, action });
  return fc
    .record({
      project,
      text: line,
      category: name,
      topic: fc.option(name),
      points: keyPoints,
      own: fc.option(answer),
    })
    .map(({ project: story, own, points, ...rest }) => ({
      question: { ...rest, kind: "project", modelAnswer: own ?? projectAnswer(story, "en") },
      points,
      project: story,
    }));
}

function scenarioQuestion(): fc.Arbitrary<Drafted> {
  const steps = fc.array(line, { minLength: 1, maxLength: 3 });
  const scenario = fc.record({
    title: name,
    question: line,
    context: paragraphs,
    action: steps,
    result: optional,
    trait: optional,
  });
  return fc
    .record({ scenario, category: name, topic: fc.option(name), points: keyPoints })
    .map(({ scenario: story, points, ...rest }) => ({
      question: {
        ...rest,
        kind: "behavioral",
        text: story.question,
        modelAnswer: scenarioAnswer(story, "en"),
      },
      points,
      scenario: story,
    }));
}

const introduction = fc.record({
  tone: optional,
  structure: fc.array(name, { maxLength: 3 }),
  script: fc.array(line, { minLength: 1, maxLength: 4 }),
});

function numberQuestions(drafted: readonly Drafted[]): Pick<Guide, "questions" | "projects" | "scenarios"> {
  const numberPoints = (id: string, points: Drafted["points"]) =>
    points.map((point, index) => ({ ...point, id: `${id}.p${index}` }));
  return {
    questions: drafted.map(({ question, points }, index) => ({
      ...question,
      id: `q-${index}`,
      keyPoints: numberPoints(`q-${index}`, points),
    })),
    projects: drafted.flatMap(({ project }, index) => (project ? { ...project, id: `q-${index}` } : [])),
    scenarios: drafted.flatMap(({ scenario }, index) => (scenario ? { ...scenario, id: `q-${index}` } : [])),
  };
}

/** Guides as import and editing make them. */
export const arbitraryGuide: fc.Arbitrary<Guide> = fc
  .record({
    title: optional,
    candidate: optional,
    role: optional,
    company: optional,
    introduction: fc.option(introduction),
    drafted: fc.array(fc.oneof(plainQuestion(), projectQuestion(), scenarioQuestion()), {
      minLength: 1,
      maxLength: 5,
    }),
    asked: fc.array(fc.record({ kind: fc.oneof(fc.constant(""), name), text: line }), { maxLength: 3 }),
    notes: fc.array(
      fc.record({
        heading: optional,
        markdown: fc.oneof(answer, fc.constant("# Heading\n\n- a\n\n```\nunclosed")),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ introduction: spoken, drafted, asked, ...guide }) => {
    const first: Drafted[] = spoken
      ? [
          {
            question: {
              kind: "introduction",
              category: "Introduction",
              topic: null,
              text: "Who are you?",
              modelAnswer: spoken.script.join("\n\n"),
            },
            points: [],
          },
        ]
      : [];
    return {
      slug: "some-guide",
      language: "en",
      ...guide,
      introduction: spoken ?? { tone: "", structure: [], script: [] },
      ...numberQuestions([
        ...first.map(
          (draft) =>
            ({
              ...draft,
              points: [{ text: "Some name", weight: 3, aliases: [], misstatements: [], probe: null }],
            }) as Drafted,
        ),
        ...drafted,
      ]),
      questionsToAsk: asked.map((question, index) => ({ ...question, id: `ask-${index}` })),
      problems: [],
    };
  });
