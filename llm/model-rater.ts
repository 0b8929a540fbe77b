import { createHash } from "node:crypto";
import { setImmediate as othersTurn } from "node:timers/promises";
import type { KeyPoint, Question } from "@/core/guide/guide";
import type { AnswerTask } from "@/core/scoring/answer";
import { assessInSteps } from "@/core/scoring/assess-built-in";
import type { Assessment, ProposedLevel, ProposedVerdict } from "@/core/scoring/assessment";
import { inTurns } from "@/core/steps";
import type { Rater } from "@/use-cases/ports/rater";
import { type AnswerReply, askReplySchema, type LevelReply } from "./assessment-reply";
import { isBorderline, settle } from "./borderline";
import { unavailable } from "./faults";
import { type Prompts, promptById } from "./prompts";
import { quoteAgainPrompt, refusedQuotes } from "./quote-again";
import { answerPrompt, askPrompt, labelOf } from "./rater-prompt";
import { RatingCalls } from "./rating-calls";
import type { ModelSettings } from "./settings";
import { createStructuredCaller } from "./structured-call";

/** Changes with how calls are combined; a changed prompt shows in the prompt hash. */
const raterVersion = "2";

/**
 * Has answers assessed by the configured model: one structured call, up to three more for a repair, for quotes that don't hold and for
 * verdicts that are in doubt.
 * `assess` throws RehearsalError "unavailable" with `details.fault` when the endpoint fails or its reply can't be read.
 */
export function createModelRater(settings: ModelSettings, prompts: Prompts): Rater {
  const call = createStructuredCaller(settings, settings.raterModel);
  return {
    id: "model",
    version: raterVersion,
    promptHash: combinedHash(prompts),
    model: settings.raterModel,
    async assess(task, signal, meter) {
      const id = task.question ? "rate-answer" : "rate-ask";
      const calls = new RatingCalls(promptById(prompts, id), call, signal, meter);
      try {
        const assessment = task.question
          ? await assessAnswer(task, task.question, calls)
          : await assessAsked(task, calls);
        return { status: "assessed", assessment, provenance: calls.provenance };
      } catch (error) {
        signal.throwIfAborted();
        throw unavailable(error, settings, settings.raterModel);
      }
    },
  };
}

function combinedHash(prompts: Prompts): string {
  const hashes = ["rate-answer", "rate-ask"].map((id) => promptById(prompts, id).hash);
  return createHash("sha256").update(hashes.join("\n")).digest("hex");
}

async function assessAsked(task: AnswerTask, calls: RatingCalls): Promise<Assessment> {
  const { criteria, flags } = await calls.ask(askPrompt(calls.prompt, task), askReplySchema);
  return { keyPoints: [], star: null, criteria: withoutReasons(criteria), flags };
}

async function assessAnswer(task: AnswerTask, question: Question, calls: RatingCalls): Promise<Assessment> {
  const request = answerPrompt(calls.prompt, task, question, question.keyPoints, true);
  const reply = await calls.ask(request, request.schema);
  const builtIn = await secondOpinion(task);
  const first = await withOtherQuotes(task, question, request, reply, calls);
  const doubtful = inDoubt(first, question, builtIn);
  const settled = await resample(task, question, doubtful, first, calls);
  return {
    keyPoints: first.map((verdict) => settled.get(verdict.keyPointId) ?? verdict),
    star: reply.star && withoutReasons(reply.star),
    criteria: null,
    flags: [...new Set([...reply.flags, ...(builtIn?.flags ?? [])])],
  };
}

/** Asks once for other words where those quoted would not hold: an honest verdict is not lost to a quote that was cut too short. */
async function withOtherQuotes(
  task: AnswerTask,
  question: Question,
  request: ReturnType<typeof answerPrompt>,
  reply: AnswerReply,
  calls: RatingCalls,
): Promise<ProposedVerdict[]> {
  const first = toVerdicts(reply, question.keyPoints);
  const refused = refusedQuotes(task, question, first);
  if (refused.length === 0 || !(await calls.hasMore())) return first;
  const again = quoteAgainPrompt(calls.prompt, request, reply, refused);
  const second = await calls.askOnce(again, again.schema);
  if (!second) return first;
  const replaced = new Set(refused.map(({ point }) => point.id));
  const others = toVerdicts(second, question.keyPoints).filter(({ keyPointId }) => replaced.has(keyPointId));
  return [...first.filter(({ keyPointId }) => !replaced.has(keyPointId)), ...others];
}

/** The reasons make the model think before it decides; they are not kept. */
function withoutReasons<Name extends string>(levels: Record<Name, LevelReply>): Record<Name, ProposedLevel> {
  const entries = Object.entries<LevelReply>(levels).map(([name, { level, quote }]) => [
    name,
    { level, quote },
  ]);
  return Object.fromEntries(entries);
}

/** The built-in rater's view, in the language that it was measured in. */
async function secondOpinion(task: AnswerTask): Promise<Assessment | null> {
  return task.language.startsWith("en") ? inTurns(assessInSteps(task), othersTurn) : null;
}

function inDoubt(first: ProposedVerdict[], question: Question, other: Assessment | null): KeyPoint[] {
  const others = new Map(other?.keyPoints.map((verdict) => [verdict.keyPointId, verdict.verdict]));
  return question.keyPoints.filter((point) => {
    const verdict = first.find(({ keyPointId }) => keyPointId === point.id);
    return verdict && isBorderline(verdict, point.weight, others.get(point.id));
  });
}

/** Asks twice more for the points in doubt, as far as the budget goes; what fails then is left out: the first verdict stands. */
async function resample(
  task: AnswerTask,
  question: Question,
  points: KeyPoint[],
  first: ProposedVerdict[],
  calls: RatingCalls,
): Promise<Map<string, ProposedVerdict>> {
  const samples = [first];
  while (points.length > 0 && samples.length < 3 && (await calls.hasMore())) {
    const request = answerPrompt(calls.prompt, task, question, points, false);
    const reply = await calls.askOnce(request, request.schema);
    if (!reply) break;
    samples.push(toVerdicts(reply, points));
  }
  return new Map(
    points.map(({ id }) => [
      id,
      settle(samples.flatMap((sample) => sample.filter((verdict) => verdict.keyPointId === id))),
    ]),
  );
}

function toVerdicts(reply: AnswerReply, points: readonly KeyPoint[]): ProposedVerdict[] {
  const byLabel = new Map(reply.keyPoints.map((point) => [point.point, point]));
  return points.flatMap(({ id }, index) => {
    const said = byLabel.get(labelOf(index));
    if (!said) return [];
    const { verdict, quote, confidence, reason } = said;
    return [{ keyPointId: id, verdict, quote: verdict === "missed" ? null : quote, confidence, reason }];
  });
}
