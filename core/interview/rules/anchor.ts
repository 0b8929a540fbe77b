import type { Guide, Question } from "../../guide/guide";
import { isChinese } from "../../text/chinese";
import { foldText } from "../../text/fold";
import { splitSentences } from "../../text/sentences";
import { tokenize } from "../../text/tokens";
import type { Move } from "../move";
import { contentTokens, isTelling, stemsOf } from "../reading/vocabulary";
import type { InterviewContext } from "../take-step";
import { namesAnotherQuestion } from "./named-terms";
import { asking, pairsOf } from "./words";

/** Fewer words between quotation marks are a term, not somebody's words. */
const fewestQuoted = 3;
/** A follow-up of the model's own that says so large a share of another question's words, and so many of them, is that question. */
const sameQuestionShare = 0.7;
const fewestShared = 3;

const quotation = /[“"「『]([^“”"「」『』]+)[”"」』]/gu;

/** Letters and figures alone, so that a comma more or less makes no other words. */
const bare = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]+/gu, " ");

/** What a sentence puts between quotation marks as somebody's words although nobody has said them, or null. */
export function findMisquote(
  sentence: string,
  { transcript }: InterviewContext,
  atHand: readonly string[],
): string | null {
  const said = [...transcript.map(({ text }) => text), ...atHand].map(bare);
  for (const [, words = ""] of sentence.matchAll(quotation)) {
    const quoted = bare(words).trim();
    if (tokenize(quoted).length < fewestQuoted) continue;
    if (!said.some((text) => text.includes(quoted))) return words;
  }
  return null;
}

function touches(line: string, quote: string): boolean {
  const wanted = stemsOf([quote]);
  if (contentTokens(line).some(({ stem, kind }) => kind !== "han" && wanted.has(stem))) return true;
  return pairsOf(quote).some((pair) => line.includes(pair));
}

function isThatQuestion(sentence: string, { text }: Question): boolean {
  const said = stemsOf([sentence]);
  return splitSentences(text).some(({ start, end }) => {
    const asked = [...stemsOf([text.slice(start, end)])];
    const shared = asked.filter((stem) => said.has(stem)).length;
    return shared >= fewestShared && shared >= sameQuestionShare * asked.length;
  });
}

/** What a line that puts a question may name besides it: what the candidate has said, and the question before. */
function besides({ guide, transcript }: InterviewContext, move: Move): string[] {
  const before =
    move.type === "ask" ? guide.questions.find(({ id }) => id === move.previousQuestionId) : null;
  const said = transcript.filter(({ role }) => role === "candidate").map(({ text }) => text);
  return [before?.text ?? "", ...said];
}

/** Who somebody is can be asked in any words; where the guide is in another language than the line, only names are common to both. */
function putsAnother(whole: string, context: InterviewContext, move: Move, questionId: string): boolean {
  const { guide } = context;
  const question = guide.questions.find(({ id }) => id === questionId);
  if (!question || question.kind === "introduction") return false;
  if (isChinese(question.text) !== isChinese(whole))
    return namesAnotherQuestion(whole, guide, question, besides(context, move));
  if (isChinese(whole)) return !touches(whole, question.text);
  const telling = [...stemsOf([question.text])].filter((stem) => !asking.has(stem));
  const said = stemsOf([whole]);
  return telling.length > 0 && !telling.some((stem) => said.has(stem));
}

/** What gives somebody the word asks for what they want to ask or know. */
const givesTheWord =
  /\b(?:questions?|ask|know|hear|learn|curious|wonder|your (?:turn|side)|(?:from|for) (?:you|me|us)|over to you)\b|问|想(?:知道|了解|听)|轮到你|你这边/u;

/** Moves that stay with a question. */
const staying: ReadonlySet<Move["type"]> = new Set(["probe", "redirect", "clarify", "acknowledge"]);

/** Whether a line that stays with a question puts another one of the guide, word for word or nearly so; without the words it quotes. */
function leavesFor(whole: string, guide: Guide, move: Move): boolean {
  if (!staying.has(move.type) || !("questionId" in move) || move.questionId === null) return false;
  const own = guide.questions.find(({ id }) => id === move.questionId);
  if (!own || isThatQuestion(whole, own)) return false;
  return guide.questions.some((question) => question !== own && namesQuestion(whole, question));
}

/** As above, by the words of its field alone: "what would you do differently" may follow up anything. */
function namesQuestion(whole: string, { text }: Question): boolean {
  const said = stemsOf([whole]);
  return splitSentences(text).some(({ start, end }) => {
    const telling = contentTokens(text.slice(start, end)).filter(isTelling);
    const field = [...new Set(telling.map(({ stem }) => stem))].filter((stem) => !asking.has(stem));
    const shared = field.filter((stem) => said.has(stem)).length;
    return shared >= fewestShared && shared >= sameQuestionShare * field.length;
  });
}

/**
 * A follow-up of the model's own speaks of the words that it is tied to, and is no other question of the guide. A new question is the one that
 * code has chosen: the answer to another would be held against that one's key points. Whatever leads back to a question leads to no other, and a hand-over
 * asks for the candidate's questions: what is said to it counts as one.
 */
export function strays(whole: string, context: InterviewContext, move: Move): boolean {
  if (move.type === "ask" || move.type === "open")
    return move.questionId !== null && putsAnother(whole, context, move, move.questionId);
  if (move.type === "hand-over") return !givesTheWord.test(foldText(whole));
  if (leavesFor(whole.replace(quotation, " "), context.guide, move)) return true;
  if (move.type !== "probe" || move.reason !== "unscripted" || move.quote === null) return false;
  const others = context.guide.questions.filter(({ id }) => id !== move.questionId);
  return !touches(whole, move.quote) || others.some((question) => isThatQuestion(whole, question));
}
