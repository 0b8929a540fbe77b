import type { Guide, Question } from "../../guide/guide";
import { longestRead } from "../../scoring/constants";
import { isChinese } from "../../text/chinese";
import { splitSentences } from "../../text/sentences";
import type { Span } from "../../text/span";
import { differentTokens, tokenize } from "../../text/tokens";
import type { Move } from "../move";
import { carriesClaim, isTelling, questionStems, stemsOf } from "../reading/vocabulary";
import type { InterviewContext } from "../take-step";
import { namesAnotherQuestion } from "./named-terms";
import { candidateTexts, ReadText, readTurn } from "./read-text";
import { asking, pairsOf } from "./words";

/** Fewer words between quotation marks are a term, not somebody's words. */
const fewestQuoted = 3;
/** A follow-up of the model's own that says so large a share of another question's words, and so many of them, is that question. */
const sameQuestionShare = 0.7;
const fewestShared = 3;

const quotation = /[“"「『]([^“”"「」『』]+)[”"」』]/gu;

/** What a sentence puts between quotation marks as somebody's words although nobody has said them, or null. */
export function findMisquote(
  sentence: string,
  { transcript }: InterviewContext,
  atHand: readonly ReadText[],
): string | null {
  const quotes = [...sentence.matchAll(quotation)]
    .map(([, words = ""]) => ({ words, quoted: new ReadText(words).bare.trim() }))
    .filter(({ quoted }) => tokenize(quoted).length >= fewestQuoted);
  if (quotes.length === 0) return null;
  const said = [...transcript.map(readTurn), ...atHand];
  return quotes.find(({ quoted }) => !said.some(({ bare }) => bare.includes(quoted)))?.words ?? null;
}

function touches(line: ReadText, quote: string): boolean {
  const wanted = stemsOf([quote]);
  if (line.tokens.some(({ stem, kind }) => kind !== "han" && wanted.has(stem))) return true;
  const said = new Set(pairsOf(line.text));
  return said.size > 0 && pairsOf(quote).some((pair) => said.has(pair));
}

/** What one sentence of a question says, as stems: all, and what is of its field. */
interface AskedSentence {
  all: readonly string[];
  field: readonly string[];
}

const known = new WeakMap<Question, readonly AskedSentence[]>();

/** Read once per question object: guides never change. */
function askedSentences(question: Question): readonly AskedSentence[] {
  const sentences = known.get(question) ?? readSentences(question.text.slice(0, longestRead.question));
  known.set(question, sentences);
  return sentences;
}

function readSentences(text: string): AskedSentence[] {
  return splitSentences(text).map((span) => readAsked(text, span));
}

function readAsked(text: string, { start, end }: Span): AskedSentence {
  const tokens = differentTokens(text.slice(start, end)).filter(carriesClaim);
  const telling = new Set(tokens.filter(isTelling).map(({ stem }) => stem));
  return {
    all: [...new Set(tokens.map(({ stem }) => stem))],
    field: [...telling].filter((stem) => !asking.has(stem)),
  };
}

function saysMostOf(said: ReadonlySet<string>, asked: readonly string[]): boolean {
  const shared = asked.filter((stem) => said.has(stem)).length;
  return shared >= fewestShared && shared >= sameQuestionShare * asked.length;
}

function isThatQuestion(said: ReadonlySet<string>, question: Question): boolean {
  return askedSentences(question).some(({ all }) => saysMostOf(said, all));
}

/** What a line that puts a question may name besides it: what the candidate has said, and the question before. */
function besides({ guide, transcript }: InterviewContext, move: Move): ReadText[] {
  const before =
    move.type === "ask" ? guide.questions.find(({ id }) => id === move.previousQuestionId) : null;
  return [new ReadText(before?.text ?? ""), ...candidateTexts(transcript)];
}

/** Who somebody is can be asked in any words; where the guide is in another language than the line, only names are common to both. */
function putsAnother(whole: ReadText, context: InterviewContext, move: Move, questionId: string): boolean {
  const { guide } = context;
  const question = guide.questions.find(({ id }) => id === questionId);
  if (!question || question.kind === "introduction") return false;
  if (isChinese(question.text) !== whole.isChinese)
    return namesAnotherQuestion(whole.text, guide, question, besides(context, move));
  if (whole.isChinese) return !touches(whole, question.text);
  const telling = [...questionStems(question).text].filter((stem) => !asking.has(stem));
  return telling.length > 0 && !telling.some((stem) => whole.stems.has(stem));
}

/** What gives somebody the word asks for what they want to ask or know. */
const givesTheWord =
  /\b(?:questions?|ask|know|hear|learn|curious|wonder|your (?:turn|side)|(?:from|for) (?:you|me|us)|over to you)\b|问|想(?:知道|了解|听)|轮到你|你这边/u;

/** What hands the word over; "what would you want to know first" may well be a follow-up. */
const handsOver =
  /\b(?:floor|word|turn) is (?:now |all )?yours\b|\bwhat (?:else )?would you like to (?:ask|know(?: (?:first|next|now|from me|from us|about us))*\?)|\b(?:do|have) you (?:have |got )?(?:any |some )?questions (?:for (?:me|us)|of your own)\b|\bwhat are your questions\b|你(?:还)?有(?:什么|哪些|没有)[\p{Script=Han}]{0,4}(?:想|要)问|你想(?:先)?问(?:些|点|我)?(?:什么|哪)/u;

/** Moves that stay with a question. */
const staying: ReadonlySet<Move["type"]> = new Set(["probe", "redirect", "clarify", "acknowledge"]);

function withoutQuotations(whole: ReadText): ReadText {
  const rest = whole.text.replace(quotation, " ");
  return rest === whole.text ? whole : new ReadText(rest);
}

/** Whether a line that stays with a question leaves it to the candidate's own, or for another one of the guide, word for word or nearly so; without the words it quotes. */
function leavesFor(whole: ReadText, guide: Guide, move: Move): boolean {
  if (!staying.has(move.type) || !("questionId" in move) || move.questionId === null) return false;
  if (move.type !== "acknowledge" && handsOver.test(whole.folded)) return true;
  const own = guide.questions.find(({ id }) => id === move.questionId);
  const said = withoutQuotations(whole).stems;
  if (!own || isThatQuestion(said, own)) return false;
  return guide.questions.some((question) => question !== own && namesQuestion(said, question));
}

/** As above, by the words of its field alone: "what would you do differently" may follow up anything. */
function namesQuestion(said: ReadonlySet<string>, question: Question): boolean {
  return askedSentences(question).some(({ field }) => saysMostOf(said, field));
}

/** With fewer words to tell it by a question can be put again in none of them. */
const fewestTelling = 2;
const putsAgain: ReadonlySet<string> = new Set(["repeat", "again"]);

/** What was asked last, the question at hand or the follow-up to it. */
function askedLast({ transcript }: InterviewContext): string {
  return transcript.findLast(({ role }) => role === "interviewer")?.text ?? "";
}

/** A follow-up is put again in words that need not be those of its first wording. */
function wasFollowedUp({ transcript }: InterviewContext, questionId: string): boolean {
  return transcript.some(
    ({ move }) => (move?.type === "probe" || move?.type === "hint") && move.questionId === questionId,
  );
}

/** Whether a line that is to put a question again, which was not followed up yet, shares no word with it or with what was asked last of it. */
function forgetsQuestion(whole: ReadText, context: InterviewContext, move: Move): boolean {
  if (move.type !== "clarify" || !putsAgain.has(move.how)) return false;
  if (wasFollowedUp(context, move.questionId)) return false;
  const question = context.guide.questions.find(({ id }) => id === move.questionId);
  if (!question || question.kind === "introduction" || isChinese(question.text) !== whole.isChinese)
    return false;
  const asked = [question.text, askedLast(context)].filter((text) => text !== "");
  if (whole.isChinese) return !asked.some((text) => touches(whole, text));
  const telling = asked.map((text) => [...stemsOf([text])].filter((stem) => !asking.has(stem)));
  return telling.every(
    (stems) => stems.length >= fewestTelling && !stems.some((stem) => whole.stems.has(stem)),
  );
}

/**
 * A follow-up of the model's own speaks of the words that it is tied to, and is no other question of the guide. A new question is the one that
 * code has chosen: the answer to another would be held against that one's key points; to put one again is to say something of it. Whatever leads back to a question leads to no other, and a hand-over
 * asks for the candidate's questions: what is said to it counts as one.
 */
export function strays(whole: ReadText, context: InterviewContext, move: Move): boolean {
  if (move.type === "ask" || move.type === "open")
    return move.questionId !== null && putsAnother(whole, context, move, move.questionId);
  if (move.type === "hand-over") return !givesTheWord.test(whole.folded);
  if (leavesFor(whole, context.guide, move) || forgetsQuestion(whole, context, move)) return true;
  if (move.type !== "probe" || move.reason !== "unscripted" || move.quote === null) return false;
  const others = context.guide.questions.filter(({ id }) => id !== move.questionId);
  return !touches(whole, move.quote) || others.some((question) => isThatQuestion(whole.stems, question));
}
