import { findDisagreements } from "@/core/delivery/find-disagreements";
import { measureDelivery } from "@/core/delivery/measure-delivery";
import { beginInterview } from "@/core/interview/begin-interview";
import { planInterview } from "@/core/interview/plan-interview";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { takeUtterance } from "@/core/interview/take-utterance";
import type { AnswerTask } from "@/core/scoring/answer";
import { assessBuiltIn } from "@/core/scoring/assess-built-in";
import { rateAssessment } from "@/core/scoring/rate";
import { readBundledGuide } from "../evals/interviews/bundled-guide";
import { hostileInputs } from "./hostile-inputs";
import { hostileKinds } from "./hostile-kinds";
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

const works: Record<string, (text: string) => void> = {
  "take a turn": (text) => takeUtterance(context, state, { turnId: "t1", text, action: null }, 60_000),
  "rate technical": (text) => rate(text, "technical"),
  "rate project": (text) => rate(text, "project"),
  "rate asked": (text) => rate(text, "ask"),
  "verify quotes": verify,
  delivery: (text) => {
    measureDelivery(task(text, "project").answer);
    findDisagreements(questionOf("project"), task(text, "project").answer, guide);
  },
};

function cpuMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return Math.round((user + system) / 1000);
}

for (const work of Object.values(works)) work("We built a lakehouse on AWS, which cut costs by 40 %.");
const rows = Object.entries({ ...hostileInputs, ...hostileTexts, ...hostileKinds })
  .filter(([name]) => only === undefined || name === only)
  .map(([name, input]) => {
    const text = input(length);
    const times = Object.entries(works).map(([work, run]) => [work, cpuMs(() => run(text))] as const);
    return { name, most: Math.max(...times.map(([, ms]) => ms)), ...Object.fromEntries(times) };
  });
console.table(rows.sort((a, b) => b.most - a.most).slice(0, 40));
