import type { QuestionKind, StarComponent } from "../../guide/guide";
import { hasStar } from "../../scoring/question-kinds";
import { isAbout, isOfOneself } from "../following/quote";
import type { MoveOf } from "../move";
import type { PoolName } from "./english";
import { type Line, lineQuestion } from "./line";
import { putQuestion } from "./put-question";
import { topicName } from "./topic-name";

/** Every so often a follow-up comes without a lead, as among people. */
const bareOneIn = 3;

/** Takes the candidate's words up where the follow-up speaks of the same, and turns from them where it does not. */
function lead({ speech, utterance }: Line, quote: string | null, about: readonly string[]): string {
  if (utterance === "dont-know") return speech.fresh("redirect.dont-know");
  if (speech.oneIn(bareOneIn)) return "";
  if (quote === null || isOfOneself(quote)) return speech.fresh("probe.lead-plain");
  const pool = isAbout(quote, about) ? "probe.lead" : "probe.lead-away";
  return speech.fresh(pool, { quote }) || speech.fresh("probe.lead-plain");
}

/** Takes a part that was said as said, so that the follow-up is not heard as asking for it once more. */
function besides({ speech }: Line, quote: string | null): string {
  const said = quote === null ? "" : speech.fresh("probe.half-said", { quote });
  return said || speech.fresh("probe.lead-plain");
}

/** A follow-up: the candidate's words, then the question written for the gap, or one of its kind. */
export function wordProbe(line: Line, move: MoveOf<"probe">): string[] {
  const { speech } = line;
  const question = lineQuestion(line, move.questionId);
  const { reason, component } = move;
  const quote = alreadyQuoted(line, move.quote) ? null : move.quote;
  const slots = { quote, topic: topicName(question, line.context.settings.language) };
  const point = question.keyPoints.find(({ id }) => id === move.keyPointId);
  const written = point?.probe ?? null;
  const ofPoint = reason === "key-point" || reason === "half-said";
  if (ofPoint && point && written !== null) {
    const before = reason === "half-said" ? besides(line, quote) : lead(line, quote, [point.text, written]);
    return [before, putQuestion(line, written)];
  }
  if (ofPoint || reason === "star") return [speech.always(plainPool(question.kind, component), slots)];
  if (reason === "unscripted")
    return [(quote && speech.fresh("probe.unscripted", slots)) || speech.always("probe.unscripted-plain")];
  if (reason === "recited") return [speech.always(recitedPool(question.kind))];
  return [speech.always(`probe.${reason}`, slots)];
}

/** For a gap without a follow-up of its own: by the STAR component, else by the kind. */
function plainPool(kind: QuestionKind, component: StarComponent | null): PoolName {
  if (component !== null) return `probe.${component}`;
  return kind === "introduction" ? "probe.introduction" : "probe.key-point";
}

function recitedPool(kind: QuestionKind): PoolName {
  if (kind === "introduction") return "probe.recited-introduction";
  return hasStar(kind) ? "probe.recited-story" : "probe.recited";
}

function alreadyQuoted({ context }: Line, quote: string | null): boolean {
  return (
    quote !== null &&
    context.transcript.some(({ role, text }) => role === "interviewer" && text.includes(`“${quote}”`))
  );
}
