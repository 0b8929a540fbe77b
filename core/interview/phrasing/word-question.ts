import type { Question } from "../../guide/guide";
import type { MoveOf } from "../move";
import { askedIn } from "../pending";
import type { UtteranceKind } from "../take-step";
import { freshQuote, type Line, lineQuestion } from "./line";
import { putQuestion } from "./put-question";
import { cameUp } from "./told-before";
import { topicName } from "./topic-name";
import { wordHeard } from "./word-heard";
import { colleague } from "./word-opening";

type Timing = Pick<MoveOf<"ask">, "after" | "minutesLeft" | "leftOut">;

/** In about one of so many cases the interviewer takes up the candidate's words on the way to the next question. */
const quoteOneIn = 4;

/** A word on how the last question ended; after an answer sometimes with a few of its words. */
function noted(line: Line, after: Timing["after"], about: readonly string[]): string {
  const { speech } = line;
  if (after === null || after === "dropped") return "";
  if (after === "skipped" || line.utterance === "skip") return speech.fresh("noted.skipped");
  if (line.utterance === "dont-know")
    return speech.fresh("noted.unknown") || speech.fresh("noted.unanswered");
  if (after === "unanswered" || !satisfied.has(line.utterance)) return speech.fresh("noted.unanswered");
  if (line.utterance === "nothing-more") return speech.fresh("noted.nothing-more");
  if (saidLittle(line)) return speech.fresh("noted.heard");
  const quote = isAnswer(line) && speech.oneIn(quoteOneIn) ? freshQuote(line, about) : null;
  return (quote && speech.fresh("noted.quote", { quote })) || speech.fresh("noted.answered");
}

/** Below this share of what was asked for, nothing is said that would take the question for answered. */
const littleKnown = 0.15;

function saidLittle({ state }: Line): boolean {
  const strength = state.strengths.at(-1);
  return strength !== undefined && strength < littleKnown;
}

/** What ends an answered question in good order; after anything else thanks would be out of place. */
const satisfied: ReadonlySet<UtteranceKind> = new Set([
  "answer",
  "partial-answer",
  "addition",
  "nothing-more",
]);

const isAnswer = ({ utterance }: Line) => utterance === "answer" || utterance === "partial-answer";

/** Time and what is left out for it, where that has to be said. */
function timeWords({ speech, words }: Line, { minutesLeft, leftOut }: Timing): string[] {
  const left = minutesLeft === null ? "" : speech.fresh("time.left", { minutes: words.minutes(minutesLeft) });
  const out =
    leftOut.length === 0
      ? ""
      : speech.always("time.left-out", { kinds: words.list(leftOut.map((kind) => words.kinds[kind])) });
  return [left, out];
}

function withinKind({ speech, context }: Line, previous: Question, next: Question): string {
  const { language } = context.settings;
  const from = topicName(previous, language);
  const to = topicName(next, language);
  if (next.kind === "project") return speech.fresh("bridge.next-project", { previous: from });
  if (next.kind === "behavioral") return speech.fresh("bridge.next-story");
  if (from !== null && from === to)
    return speech.fresh("bridge.same-topic", { topic: to }) || speech.fresh("bridge.plain");
  const topics =
    from !== null && to !== null ? speech.fresh("bridge.topic", { previous: from, topic: to }) : "";
  return topics || speech.fresh("bridge.plain");
}

/** What leads from one question to the next: within a kind by topic, across kinds by name. */
function bridge(line: Line, previous: Question | null, next: Question): string {
  const { speech, words, context, state } = line;
  const cameBefore = cameUp(context, next) ? speech.fresh("bridge.came-up") : "";
  if (cameBefore !== "") return cameBefore;
  if (previous?.kind === next.kind) return withinKind(line, previous, next);
  const asked = new Set(askedIn(state).map(({ questionId }) => questionId));
  const again = context.guide.questions.some(({ id, kind }) => kind === next.kind && asked.has(id));
  return again
    ? speech.fresh("bridge.again", { kinds: words.kinds[next.kind] })
    : speech.fresh(`bridge.${next.kind}`);
}

/**
 * The next question, with a word on the last one and a bridge; with words on time in place of these where they are due. On a
 * panel whoever takes over says so instead.
 */
export function wordQuestion(line: Line, move: MoveOf<"ask">): string[] {
  const next = lineQuestion(line, move.questionId);
  const previous = move.previousQuestionId === null ? null : lineQuestion(line, move.previousQuestionId);
  const heard = wordHeard(line, move);
  const asked = heard === "" ? [] : [heard];
  const time = timeWords(line, move).filter((sentence) => sentence !== "");
  const question = putQuestion(line, next.text);
  if (time.length > 1) return [...asked, ...time, question];
  const other = colleague(line, previous?.id ?? null, next.id);
  if (other !== null) {
    const { name, function: post } = other;
    return [...asked, line.speech.always("bridge.colleague", { name, function: post }), ...time, question];
  }
  const lead = heard || noted(line, move.after, previous ? [previous.text] : []);
  return [lead, ...time, bridge(line, previous, next), question];
}

/** At the candidate's wish: what is left out for it has to be said. */
function wordEarlyHandOver({ speech, words }: Line, { leftOut }: MoveOf<"hand-over">): string[] {
  const kinds = words.list(leftOut.map((kind) => words.kinds[kind])) || null;
  const out = kinds === null ? "" : speech.always("hand-over.left-out", { kinds });
  return [speech.always("hand-over.early"), out, speech.always("hand-over.ask")];
}

/** Gives the word to the candidate. */
export function wordHandOver(line: Line, move: MoveOf<"hand-over">): string[] {
  const { speech, words } = line;
  if (move.early) return wordEarlyHandOver(line, move);
  const [, leftOut = ""] = timeWords(line, { ...move, minutesLeft: null });
  const minutes = move.minutesLeft === null ? null : words.minutes(move.minutesLeft);
  const lead = speech.fresh("hand-over.time", { minutes }) || speech.always("hand-over.lead");
  return [noted(line, move.after, []), leftOut, lead, speech.always("hand-over.ask")];
}
