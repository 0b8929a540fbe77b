import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Move } from "@/core/interview/move";
import {
  findLack,
  findRuleBreak,
  personaRules,
  splitCompleteSentences,
} from "@/core/interview/persona-rules";
import { interviewLanguages, interviewSettingsSchema } from "@/core/interview/settings";
import type { InterviewContext } from "@/core/interview/take-step";
import { readBundledGuide } from "./bundled-guide";

const rowSchema = z.object({
  id: z.string(),
  part: z.enum([
    ...(["tuned", "apart", "grammar", "verdicts", "fresh-verdicts"] as const),
    ...(["predicates", "fresh-predicates", "farewells", "fresh-farewells"] as const),
  ]),
  language: z.enum(interviewLanguages),
  /** `pause`: the word on a pause. */
  move: z.enum([
    ...(["open", "ask", "probe", "redirect", "clarify", "hint", "acknowledge", "pause"] as const),
    ...(["hand-over", "reply", "close"] as const),
  ]),
  text: z.string(),
  /** The rule that the line breaks, null for a good one. */
  rule: z.enum(personaRules).nullable(),
});
type LabelledLine = z.infer<typeof rowSchema>;

const guide = readBundledGuide();
/** What the newer lines are on. */
const questionId = "kafka-ordering";
/** Lines that ask put one of several questions, and are not held against any. */
const anyQuestion = "any";

const moves: Record<LabelledLine["move"], Move> = {
  open: { type: "open", questionId },
  ask: {
    ...{ type: "ask", questionId: anyQuestion },
    ...{ previousQuestionId: null, after: null, minutesLeft: null, leftOut: [] },
  },
  probe: { type: "probe", questionId, reason: "star", keyPointId: null, component: "result", quote: null },
  redirect: { type: "redirect", questionId, because: "command" },
  clarify: { type: "clarify", questionId, how: "repeat" },
  hint: { type: "hint", questionId, keyPointId: null },
  acknowledge: { type: "acknowledge", what: "thinking", questionId: anyQuestion },
  pause: { type: "acknowledge", what: "pause", questionId },
  "hand-over": { type: "hand-over", after: null, minutesLeft: null, leftOut: [] },
  reply: { type: "reply", topic: "team", ending: "ask-back" },
  close: { type: "close", because: "finished" },
};

/** What labelled lines of an interviewer are found to break, the way a model's line is read: sentence by sentence, then as a whole. */
export function readLabelledLines(): (LabelledLine & { found: LabelledLine["rule"] })[] {
  const text = readFileSync(new URL("../data/interviewer-lines.jsonl", import.meta.url), "utf8");
  const rows = text.trim().split("\n");
  return rows.map((line) => {
    const row = rowSchema.parse(JSON.parse(line));
    return { ...row, found: ruleBrokenBy(row) };
  });
}

function ruleBrokenBy({ text, language, move }: LabelledLine): LabelledLine["rule"] {
  const settings = interviewSettingsSchema.parse({ language });
  const said = { action: null, move: null, questionId } as const;
  const context: InterviewContext = {
    ...{ guide, settings, plan: { sections: [], reserve: [] }, seed: 1 },
    transcript: [{ id: "c0", role: "candidate", text: "We moved the tables one by one.", ...said }],
  };
  const { sentences, rest } = splitCompleteSentences(text);
  let soFar = "";
  for (const sentence of [...sentences, rest].filter((part) => part.trim() !== "")) {
    const broken = findRuleBreak(sentence, soFar, context, moves[move]);
    if (broken) return broken.rule;
    soFar += sentence;
  }
  return findLack(text, moves[move])?.rule ?? null;
}
