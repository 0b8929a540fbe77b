import { hasStar } from "../../scoring/question-kinds";
import { pickQuote } from "../following/quote";
import { type MoveOf, returnsAfterWord } from "../move";
import type { PoolName } from "./english";
import { type Line, lastSaid, lineQuestion, openQuestion } from "./line";
import { asOneQuestion, firstPart } from "./question-wording";
import { topicName } from "./topic-name";

const greeting =
  /\b(?:hi|hello|hey|morning|afternoon|evening|meet|pleasure|having me|inviting|thank\w*|thanks)\b|你好|您好|高兴|谢/iu;
const nervous =
  /\b(?:nervous|anxious|first interview|sweat\w*|shaking|shaky|stressed|scared|panick\w*)\b|紧张|第一次(?:参加)?面试/iu;
const wellBeing = /\bhow (?:are|is|was|has|'?s)\b|\bhow's\b|最近怎么样|还好吗/iu;
/** A bare yes or no where more was asked for. */
const assent =
  /^\W*(?:yes|yeah|yep|yup|no|nope|ok(?:ay)?|fine|sure|right|true|good|cool|great|mhm|嗯|好|行|对|是的?)\W*$/iu;

/** To what was said before anything else: a greeting gets one, a bare "yes" to a question wants more. */
function leadPool(line: Line, { because }: MoveOf<"redirect">): PoolName {
  if (because !== "small-talk") return `redirect.${because}`;
  const said = lastSaid(line);
  if (wellBeing.test(said)) return "redirect.how-are-you";
  if (nervous.test(said)) return "redirect.nervous";
  if (greeting.test(said)) return "redirect.greeting";
  const underWay = line.state.asked > 1 || line.context.transcript.length > 2;
  return underWay && assent.test(said) ? "redirect.non-answer" : "redirect.small-talk";
}

/** Back to the question after something that was no answer to it. */
export function wordRedirect(line: Line, move: MoveOf<"redirect">): string[] {
  const { speech } = line;
  const asksToHear = line.utterance === "repeat" || line.utterance === "redo";
  const lead = move.because === "clarified" && asksToHear ? "" : speech.fresh(leadPool(line, move));
  if (move.because === "dont-know") {
    const asked = lineQuestion(line, move.questionId);
    const pool = hasStar(asked.kind) ? "redirect.dont-know-story" : "redirect.dont-know-ask";
    return [lead, speech.always(pool, { topic: topicName(asked, line.context.settings.language) })];
  }
  const question = openQuestion(line, move.questionId);
  return [lead, speech.fresh("redirect.back", { question }) || question];
}

function rephrased(line: Line, question: string, isStory: boolean): string {
  const { speech } = line;
  const part = firstPart(question);
  const inPart = part === null ? "" : speech.fresh("clarify.rephrase-part", { part });
  return inPart || speech.fresh(isStory ? "clarify.rephrase-story" : "clarify.rephrase", { question });
}

/** The question again: as it was, in other words, or with leave to read it one's own way. */
export function wordClarification(line: Line, move: MoveOf<"clarify">): string[] {
  const { speech } = line;
  const asked = lineQuestion(line, move.questionId);
  const question = move.how === "again" ? asOneQuestion(asked.text) : openQuestion(line, move.questionId);
  const { kind } = asked;
  const isFollowUp = question !== asOneQuestion(asked.text);
  const isStory = (kind === "project" || kind === "behavioral") && !isFollowUp;
  const worded =
    move.how === "rephrase"
      ? rephrased(line, question, isStory)
      : speech.fresh(isStory && move.how === "clarify" ? "clarify.clarify-story" : `clarify.${move.how}`, {
          question,
        });
  return [worded || speech.fresh("redirect.back", { question }) || question];
}

/** A nudge that does not give the point away. */
export function wordHint({ speech, context }: Line, move: MoveOf<"hint">): string[] {
  const question = lineQuestion({ context }, move.questionId);
  const written = question.keyPoints.find(({ id }) => id === move.keyPointId)?.probe ?? null;
  return [
    speech.fresh("hint.lead"),
    written === null ? speech.always("hint.generic") : asOneQuestion(written),
  ];
}

/** How far the answer under way had come, in its own words; "" where nothing can be quoted. */
function recalled({ context, state, speech }: Line): string {
  const turns = new Set((state.current?.answer ?? []).map(({ turnId }) => turnId));
  const quote = context.transcript
    .filter(({ id }) => turns.has(id))
    .map(({ text }) => pickQuote(text, []))
    .findLast((one) => one !== null);
  if (turns.size === 0) return speech.fresh("acknowledge.recall-nothing");
  return (quote && speech.fresh("acknowledge.recall-quote", { quote })) || speech.fresh("acknowledge.recall");
}

/** What is said before the open question comes back. */
function wordBefore(line: Line, move: MoveOf<"acknowledge">): string {
  const { speech, words } = line;
  const { what, minutesLeft } = move;
  if (what === "recall") return recalled(line);
  if (minutesLeft === undefined) return speech.fresh(`acknowledge.${what}`);
  const pool = what === "hurry" ? "acknowledge.hurry-minutes" : "acknowledge.time";
  return speech.always(pool, { minutes: words.minutes(minutesLeft) });
}

const backPools: Partial<Record<MoveOf<"acknowledge">["what"], PoolName>> = {
  resume: "acknowledge.resume-back",
  addition: "acknowledge.addition-back",
};

/** A word that needs no answer; coming back from a pause or an addition, the open question with it. */
export function wordAcknowledgement(line: Line, move: MoveOf<"acknowledge">): string[] {
  const { speech, state } = line;
  const { what } = move;
  if (!returnsAfterWord(move)) return [speech.always(`acknowledge.${what}`)];
  const lead = wordBefore(line, move);
  if (move.questionId === null || state.phase === "ask") {
    const turn = what === "resume" ? speech.fresh("acknowledge.resume-ask") : "";
    return [lead, turn, speech.always("hand-over.ask")];
  }
  const question = openQuestion(line, move.questionId);
  const pool = backPools[what] ?? "acknowledge.back";
  return [lead, speech.fresh(pool, { question }) || question];
}
