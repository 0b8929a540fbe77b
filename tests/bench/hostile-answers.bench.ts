import { findDisagreements } from "@/core/delivery/find-disagreements";
import { measureDelivery } from "@/core/delivery/measure-delivery";
import { beginInterview } from "@/core/interview/begin-interview";
import { openFollowUp } from "@/core/interview/following/told-already";
import { findRuleBreak } from "@/core/interview/persona-rules";
import { planInterview } from "@/core/interview/plan-interview";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { takeInSteps, takeUtterance } from "@/core/interview/take-utterance";
import type { Turn } from "@/core/interview/transcript";
import type { AnswerTask } from "@/core/scoring/answer";
import { assessBuiltIn, assessInSteps } from "@/core/scoring/assess-built-in";
import { unsupportedWords } from "@/core/scoring/better-answer/unsupported-words";
import { rateAssessment } from "@/core/scoring/rate";
import type { Steps } from "@/core/steps";
import { readBundledGuide } from "../evals/interviews/bundled-guide";
import { hostileInputs } from "./hostile-inputs";
import { hostileKinds } from "./hostile-kinds";
import { hostileMixes } from "./hostile-mixes";
import { hostilePoints } from "./hostile-points";
import { hostileRuns } from "./hostile-runs";
import { hostileScripts } from "./hostile-scripts";
import { hostileTexts } from "./hostile-texts";

/**
 * How long the event loop stands still for one hostile text, in milliseconds of processor time:
 * `node --import tsx tests/bench/hostile-answers.bench.ts [characters] [name]`. A turn holds 20,000 characters at most.
 */
const length = Number(process.argv[2] ?? 20_000);
const only = process.argv[3];
const guide = readBundledGuide();
const questionOf = (kind: string) => guide.questions.find((one) => one.kind === kind) ?? null;
const settings = interviewSettingsSchema.parse({ kind: "technical" });
const context = { guide, settings, plan: planInterview(guide, settings, 7), seed: 7, transcript: [] };
const { state } = beginInterview(context, 0);

function task(text: string, kind: string): AnswerTask {
  const parts = [{ turnId: "t1", text, probedKeyPointId: null }];
  return { question: questionOf(kind), answer: { parts }, guide, language: "en" };
}

function rate(text: string, kind: string): void {
  const asked = task(text, kind);
  rateAssessment(asked, assessBuiltIn(asked));
}

/** So many turns of the longest to one question. */
const turnsOfOne = 5;

function fiveTurns(text: string) {
  return Array.from({ length: turnsOfOne }, (_, at) => ({ id: `t${at}`, text: `${text.slice(at)} ${at}` }));
}

/** The rating of an answer of five such turns, with the longest of its steps. */
function* rateFive(text: string, kind: string): Steps<void> {
  const parts = fiveTurns(text).map(({ id, text: said }) => ({
    turnId: id,
    text: said,
    probedKeyPointId: null,
  }));
  const asked = { ...task(text, kind), answer: { parts } };
  const assessment = yield* assessInSteps(asked);
  rateAssessment(asked, assessment);
}

/** The fifth such turn to a question. */
function takeFifth(text: string): Steps<unknown> {
  const questionId = state.current?.questionId ?? "";
  const turns = fiveTurns(text);
  const transcript = turns
    .slice(1)
    .map((turn) => ({ ...turn, role: "candidate" as const, move: null, action: null, questionId }));
  const answer = transcript.map(({ id }) => ({ turnId: id, probedKeyPointId: null }));
  const current = state.current && { ...state.current, answer };
  const said = { turnId: "t0", text: turns[0]?.text ?? "", action: null };
  return takeInSteps({ ...context, transcript }, { ...state, current }, said, 60_000);
}

/** Quotes of a model that is no better than the answer. */
function verify(text: string): void {
  const asked = task(text, "technical");
  const quote = text.slice(0, 300);
  const keyPoints = (asked.question?.keyPoints ?? []).map(({ id }) => ({
    keyPointId: id,
    verdict: "covered" as const,
    quote,
    reason: "",
    confidence: null,
  }));
  rateAssessment(asked, { keyPoints, star: null, criteria: null, flags: [] });
}

/** Earlier answers that say much the same, to another question. */
function talk(text: string): Turn[] {
  const other = guide.questions.at(-1)?.id ?? "";
  const said = { role: "candidate", move: null, action: null, questionId: other } as const;
  return [1, 2, 3].map((from) => ({ ...said, id: `e${from}`, text: `${text.slice(from * 9)} ${from}` }));
}

/** A line of a model that is no better than the answer, sentence by sentence as it comes. */
function checkLine(text: string): void {
  const known = { ...context, transcript: talk(text) };
  const questionId = state.current?.questionId ?? "";
  const probe = {
    type: "probe",
    questionId,
    reason: "unscripted",
    keyPointId: null,
    component: null,
  } as const;
  findRuleBreak(text, "", known, { ...probe, quote: text.slice(0, 60) });
  findRuleBreak(`${text}?`, "", known, { ...probe, quote: text.slice(0, 60) });
  findRuleBreak("Why did you move the lake?", "", known, { ...probe, quote: "the lake" });
  findRuleBreak(text, "", known, { type: "reply", topic: "team", ending: "ask-back" });
}

const works: Record<string, (text: string) => void> = {
  "take a turn": (text) => takeUtterance(context, state, { turnId: "t1", text, action: null }, 60_000),
  "rate technical": (text) => rate(text, "technical"),
  "rate project": (text) => rate(text, "project"),
  "rate asked": (text) => rate(text, "ask"),
  "take a turn after others": (text) =>
    takeUtterance(
      { ...context, transcript: talk(text) },
      state,
      { turnId: "t1", text, action: null },
      60_000,
    ),
  "ask in one's own part": (text) =>
    takeUtterance(
      context,
      { ...state, phase: "ask", current: null },
      { turnId: "t1", text, action: null },
      60_000,
    ),
  "tell already": (text) =>
    void openFollowUp(
      "How much faster was it, what were you asked to do, which tools did you use and why us?",
      text,
    ),
  "check a line": checkLine,
  "tell better": (text) => unsupportedWords(text, [text.slice(9), questionOf("project")?.modelAnswer ?? ""]),
  "verify quotes": verify,
  delivery: (text) => {
    measureDelivery(task(text, "project").answer);
    findDisagreements(questionOf("project"), task(text, "project").answer, guide);
  },
};

/** What others can't have their turn between. */
const inSteps: Record<string, (text: string) => Steps<unknown>> = {
  "step of rating five, technical": (text) => rateFive(text, "technical"),
  "step of rating five, project": (text) => rateFive(text, "project"),
  "step of a fifth turn": takeFifth,
};

function longestStep(steps: Steps<unknown>): number {
  let longest = 0;
  for (let done = false; !done; ) {
    const ms = cpuMs(() => {
      done = steps.next().done === true;
    });
    longest = Math.max(longest, ms);
  }
  return longest;
}

function cpuMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return Math.round((user + system) / 1000);
}

for (const work of Object.values(works)) work("We built a lakehouse on AWS, which cut costs by 40 %.");
const kinds = {
  ...hostileInputs,
  ...hostileTexts,
  ...hostileKinds,
  ...hostileMixes,
  ...hostilePoints,
  ...hostileRuns,
  ...hostileScripts,
};
const rows = Object.entries(kinds)
  .filter(([name]) => only === undefined || name === only)
  .map(([name, input]) => {
    const text = input(length);
    const times = [
      ...Object.entries(works).map(([work, run]) => [work, cpuMs(() => run(text))] as const),
      ...Object.entries(inSteps).map(([work, run]) => [work, longestStep(run(text))] as const),
    ];
    return { name, most: Math.max(...times.map(([, ms]) => ms)), ...Object.fromEntries(times) };
  });
console.table(rows.sort((a, b) => b.most - a.most).slice(0, 40));
