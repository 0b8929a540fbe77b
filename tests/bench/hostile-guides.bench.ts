import { findDisagreements } from "@/core/delivery/find-disagreements";
import { RehearsalError } from "@/core/errors";
import { editInSteps } from "@/core/guide/editing/edit-guide";
import type { Guide, Question } from "@/core/guide/guide";
import { parseGuide, parseInSteps } from "@/core/guide/parse-guide";
import { writeGuide } from "@/core/guide/write-guide";
import { beginInterview } from "@/core/interview/begin-interview";
import { findRuleBreak } from "@/core/interview/persona-rules";
import { planInterview } from "@/core/interview/plan-interview";
import { interviewSettingsSchema } from "@/core/interview/settings";
import type { InterviewContext } from "@/core/interview/take-step";
import { takeInSteps } from "@/core/interview/take-utterance";
import { assessBuiltIn } from "@/core/scoring/assess-built-in";
import { unsupportedWords } from "@/core/scoring/better-answer/unsupported-words";
import { rateAssessment } from "@/core/scoring/rate";
import type { Steps } from "@/core/steps";
import { hostileInputs } from "./hostile-inputs";
import { hostileKinds } from "./hostile-kinds";
import { hostileMixes } from "./hostile-mixes";
import { hostilePoints } from "./hostile-points";
import { hostileRuns } from "./hostile-runs";

/**
 * How long the event loop stands still for a hostile guide of a million characters and a turn of 20,000 of the same kind, in milliseconds of
 * processor time: `node --import tsx tests/bench/hostile-guides.bench.ts [name]`. Each guide is read as it is and as one that says of itself
 * that it was exported, of which more is read. Of a parse, an edit and a turn the longest step counts, between which others have their turn.
 */
const only = process.argv[2];

/** Of what the guide has to ask. */
function settingsFor({ questions }: Guide) {
  const kind = questions.some((question) => question.kind === "technical") ? "technical" : "whole";
  return interviewSettingsSchema.parse({ kind });
}
const exported = "---\nformat: rehearsal-guide\n---\n";

function timed<Result>(work: () => Result): [ms: number, result: Result] {
  const before = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(before);
  return [Math.round((user + system) / 1000), result];
}

/** The question that an answer is held against most. */
function heaviest({ questions }: Guide): Question | null {
  const weight = ({ text, modelAnswer, keyPoints }: Question) =>
    text.length + modelAnswer.length + JSON.stringify(keyPoints).length;
  return questions.toSorted((one, other) => weight(other) - weight(one))[0] ?? null;
}

function interview(guide: Guide, text: string) {
  if (guide.questions.length === 0) return {};
  const settings = settingsFor(guide);
  const [plan, planned] = timed(() => planInterview(guide, settings, 7));
  const context = { guide, settings, plan: planned, seed: 7, transcript: [] };
  const { state } = beginInterview(context, 0);
  const turn = longestOf(takeInSteps(context, state, { turnId: "t1", text, action: null }, 60_000));
  const answer = { parts: [{ turnId: "t1", text, probedKeyPointId: null }] };
  const task = { question: heaviest(guide), answer, guide, language: "en" };
  const [rate] = timed(() => rateAssessment(task, assessBuiltIn(task)));
  const [disagreements] = timed(() => findDisagreements(null, answer, guide));
  const asked = { question: null, answer, guide, language: "en" };
  const [ask] = timed(() => rateAssessment(asked, assessBuiltIn(asked)));
  const [told] = timed(() => unsupportedWords(text, [text.slice(1), task.question?.modelAnswer ?? ""]));
  const [check] = timed(() => checkLines(context, text));
  return { plan, turn, rate, disagreements, ask, told, check };
}

/** A line of a model that puts a question, and one that follows up, after the candidate has said `text`. */
function checkLines({ guide, ...context }: InterviewContext, text: string): void {
  const questionId = guide.questions[0]?.id ?? "";
  const said = { id: "t1", role: "candidate", text, move: null, action: null, questionId } as const;
  const known = { ...context, guide, transcript: [said] };
  const about = { questionId, previousQuestionId: null, after: null, minutesLeft: null, leftOut: [] };
  findRuleBreak("What did the cost of the lake come to in the end?", "", known, { type: "ask", ...about });
  const probe = {
    type: "probe",
    questionId,
    reason: "unscripted",
    keyPointId: null,
    component: null,
  } as const;
  findRuleBreak("You spoke of a lake of files.", "", known, { ...probe, quote: "lake of files" });
  findRuleBreak(" What is in that lake?", "You spoke of a lake of files.", known, {
    ...probe,
    quote: "lake of files",
  });
}

/** The longest step of an edit: one question accepts an answer; of a guide that is too large when it is written, it is refused. */
function longestStep(guide: Guide): number {
  const question = guide.questions.find(({ kind }) => kind === "technical") ?? guide.questions[0];
  if (!question) return 0;
  const answer = "A store of files.";
  const steps = editInSteps(guide, { type: "accept-answer", questionId: question.id, answer });
  return longestOf(steps);
}

function longestOf(steps: Steps<unknown>): number {
  let longest = 0;
  for (let done = false; !done; ) {
    const [ms, ended] = timed(() => takeStep(steps));
    longest = Math.max(longest, ms);
    done = ended;
  }
  return longest;
}

/** Whether it was the last one; a refusal is one too. */
function takeStep(steps: Steps<unknown>): boolean {
  try {
    return steps.next().done === true;
  } catch (error) {
    if (error instanceof RehearsalError) return true;
    throw error;
  }
}

function measure(name: string, make: (length: number) => string, head: string) {
  const markdown = head + make(999_000);
  // Before the whole, which would warm it.
  const parse = longestOf(parseInSteps(markdown));
  const [whole, guide] = timed(() => parseGuide(markdown));
  const [write, written] = timed(() => writeGuide(guide));
  const again = longestOf(parseInSteps(written));
  const times = { parse, write, again, edit: longestStep(guide), ...interview(guide, make(20_000)) };
  return {
    name: head === "" ? name : `${name}, exported`,
    most: Math.max(...Object.values(times)),
    ...times,
    "parse in all": whole,
    questions: guide.questions.length,
  };
}

measure("words", () => "## What is a lake?\n\nA store of files, which cut our cost by 40 %.\n", "");
const rows = Object.entries({
  ...hostileInputs,
  ...hostileKinds,
  ...hostileMixes,
  ...hostilePoints,
  ...hostileRuns,
})
  .filter(([name]) => only === undefined || name === only)
  .flatMap(([name, make]) => ["", exported].map((head) => measure(name, make, head)));
console.table(rows.sort((a, b) => b.most - a.most).slice(0, 40));
