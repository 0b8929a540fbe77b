import type { Question, QuestionKind } from "../../guide/guide";
import { hasStar } from "../../scoring/question-kinds";
import { isBrief, tellsOutcome } from "../following/chinese-gaps";
import { isAbout, isOfOneself } from "../following/quote";
import { openFollowUp } from "../following/told-already";
import type { MoveOf } from "../move";
import type { PoolName } from "./english";
import { type Line, lastSaid, lineQuestion } from "./line";
import { putQuestion } from "./put-question";
import { wasToldElsewhere } from "./told-before";
import { topicName } from "./topic-name";
import { wordHeard } from "./word-heard";

/** Every so often a follow-up comes without a lead, as among people. */
const bareOneIn = 3;

/** One word in common with a point ("data") does not lead to its follow-up yet. */
const fewestOfPoint = 2;
/** Words that lead away from the follow-up are left alone as often as not. */
const plainOneIn = 2;

/** An answer that wanders on is longer: in words, of Chinese in characters. */
const longAnswer = { words: 250, characters: 450 };

function wentOn(line: Line): boolean {
  const said = lastSaid(line);
  const characters = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  return characters > longAnswer.characters || said.split(/\s+/u).length > longAnswer.words;
}

/** Takes the candidate's words up where the follow-up speaks of the same, and turns from them where it does not. */
function lead(line: Line, quote: string | null, point: string, written: string): string {
  const { speech, utterance } = line;
  if (utterance === "dont-know") return speech.fresh("redirect.dont-know");
  const steered = wentOn(line) ? speech.fresh("probe.lead-long") : "";
  if (steered !== "") return steered;
  if (speech.oneIn(bareOneIn)) return "";
  if (quote === null || isOfOneself(quote)) return speech.fresh("probe.lead-plain");
  const isNear = isAbout(quote, [written]) || isAbout(quote, [point], fewestOfPoint);
  if (!isNear && speech.oneIn(plainOneIn)) return speech.fresh("probe.lead-plain");
  const pool = isNear ? "probe.lead" : "probe.lead-away";
  return speech.fresh(pool, { quote }) || speech.fresh("probe.lead-plain");
}

/** Takes a part that was said as said, so that the follow-up is not heard as asking for it once more. */
function besides({ speech }: Line, quote: string | null): string {
  const said = quote === null || isOfOneself(quote) ? "" : speech.fresh("probe.half-said", { quote });
  return said || speech.fresh("probe.lead-plain");
}

/** What "we" did may be quoted to ask who did it; else nobody is quoted with their own "I" and "we". */
function quotable(quote: string | null, { reason, component }: MoveOf<"probe">): string | null {
  if (quote === null || reason !== "star" || !isOfOneself(quote)) return quote;
  return component === "action" && /^we (?!had|have|are|were|need|could)/iu.test(quote) ? quote : null;
}

/** A follow-up: the candidate's words, or one to what they asked, then the question written for the gap, or one of its kind. */
export function wordProbe(line: Line, move: MoveOf<"probe">): string[] {
  const heard = wordHeard(line, move);
  const sentences = sentencesOf(line, move);
  return heard === "" ? sentences : [heard, ...sentences.slice(-1)];
}

function sentencesOf(line: Line, move: MoveOf<"probe">): string[] {
  const { speech } = line;
  const question = lineQuestion(line, move.questionId);
  const { reason } = move;
  const quote = alreadyQuoted(line, move.quote) ? null : quotable(move.quote, move);
  const slots = { quote, topic: topicName(question, line.context.settings.language) };
  const point = question.keyPoints.find(({ id }) => id === move.keyPointId);
  const written = point?.probe ?? null;
  const said = saidTo(line, move.questionId);
  const ofPoint = reason === "key-point" || reason === "half-said";
  if (ofPoint && point && written !== null) {
    const toldElsewhere =
      reason === "key-point" && wasToldElsewhere(line.context, question, point.id)
        ? speech.fresh("probe.told-elsewhere")
        : "";
    if (toldElsewhere !== "") return [toldElsewhere, putQuestion(line, openFollowUp(written, said))];
    const before = reason === "half-said" ? besides(line, quote) : lead(line, quote, point.text, written);
    return [before, putQuestion(line, openFollowUp(written, said))];
  }
  if (ofPoint || reason === "star") return [speech.always(plainPool(question, move, said), slots)];
  if (reason === "unscripted" || reason === "figure")
    return [(quote && speech.fresh(`probe.${reason}`, slots)) || speech.always(`probe.${reason}-plain`)];
  if (reason === "recited") return [speech.always(recitedPool(question.kind))];
  return [speech.always(`probe.${reason}`, slots)];
}

/** All that the candidate has said to a question. */
function saidTo({ context }: Line, questionId: string): string {
  const turns = context.transcript.filter(
    (turn) => turn.role === "candidate" && turn.questionId === questionId,
  );
  return turns.map(({ text }) => text).join("\n");
}

/** For a gap without a follow-up of its own: by the STAR component, else by the kind, and by what was said already. */
function plainPool(question: Question, { component, keyPointId }: MoveOf<"probe">, said: string): PoolName {
  const { kind } = question;
  if (component === "result" && tellsOutcome(said)) return "probe.measure";
  if (component !== null) return `probe.${component}`;
  if (kind === "introduction") return keyPointId === null ? "probe.why-here" : "probe.introduction";
  if (keyPointId !== null) return "probe.key-point";
  if (hasStar(kind)) return "probe.more";
  return isBrief(question, said) ? "probe.key-point" : "probe.reason";
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
