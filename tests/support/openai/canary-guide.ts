import type { Guide, KeyPoint, Question, QuestionKind } from "@/core/guide/guide";
import { questionKinds } from "@/core/guide/guide";

/** Stands in every text that no interviewer may know: found in an outgoing prompt, something has leaked. */
export const canary = "CANARY";

/** A guide with a question of each kind, whose secret texts each hold a canary of their own. */
export function canaryGuide(): Guide {
  return {
    slug: "canary",
    title: "Preparation for Ada Example",
    candidate: "Ada Example",
    role: "Data Engineer",
    company: "Example Motors",
    language: "en",
    introduction: { tone: secret("tone"), structure: [secret("structure")], script: [secret("script")] },
    projects: [
      {
        id: "migration",
        title: "Warehouse migration",
        situation:
          "A warehouse had become hard to scale, and its nightly load no longer ended by the morning.",
        task: secret("task"),
        action: [{ label: null, text: secret("action"), points: [{ label: null, text: secret("point") }] }],
        result: secret("result"),
      },
    ],
    questions: questionKinds.flatMap((kind) => [question(kind, 1), question(kind, 2)]),
    scenarios: [
      {
        id: "conflict",
        title: "Conflict",
        question: "Tell me of a conflict.",
        context: secret("context"),
        action: [secret("scenario")],
        result: secret("outcome"),
        trait: secret("trait"),
      },
    ],
    questionsToAsk: [{ id: "ask-1", kind: "team", text: secret("question to ask") }],
    notes: [{ heading: "Notes", markdown: secret("note") }],
    problems: [],
  };
}

const secret = (name: string) => `${canary} ${name}`;

function question(kind: QuestionKind, number: number): Question {
  const id = `${kind}-${number}`;
  return {
    id,
    kind,
    category: `About ${kind} work`,
    topic: null,
    text: `What does ${kind} question ${number} ask you to explain about how a pipeline behaves under load?`,
    modelAnswer: secret(`answer of ${id}`),
    keyPoints: [keyPoint(id, 1), keyPoint(id, 2)],
  };
}

function keyPoint(questionId: string, number: number): KeyPoint {
  const id = `${questionId}.k${number}`;
  return {
    id,
    text: secret(`claim ${id}`),
    weight: 3,
    aliases: [secret(`alias ${id}`)],
    misstatements: [secret(`misstatement ${id}`)],
    probe: `What happens next in ${questionId}, step ${number}?`,
  };
}
