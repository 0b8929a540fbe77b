import { foldText } from "../text/fold";
import { splitSentences } from "../text/sentences";
import { type Move, returnsAfterWord } from "./move";
import { guideVocabulary } from "./reading/vocabulary";
import { findMisquote, strays } from "./rules/anchor";
import { findAppraisal } from "./rules/appraisal";
import { wasAskedBefore } from "./rules/asked-before";
import { chineseJudgements } from "./rules/chinese-judgements";
import { findCompanyFact } from "./rules/company-facts";
import { englishJudgements } from "./rules/english-judgements";
import { findFalseName } from "./rules/false-name";
import { findFarewell } from "./rules/farewell";
import type { Forbidden } from "./rules/forbidden";
import { findOtherLanguage } from "./rules/language";
import { findLeak } from "./rules/leak";
import { findTag, markup } from "./rules/markup";
import { candidateTexts, ReadText } from "./rules/read-text";
import type { InterviewContext } from "./take-step";

export const personaRules = [
  "praise",
  "marks",
  "machinery",
  "farewell",
  "false-name",
  "markup",
  "second-question",
  "no-question",
  "too-long",
  "misquote",
  "stray",
  "invented",
  "asked-before",
  "other-language",
  "leak",
] as const;
export type PersonaRule = (typeof personaRules)[number];

/** The rule that a sentence breaks, and the words that do it. */
export interface RuleBreak {
  rule: PersonaRule;
  phrase: string;
}

/** Sentences that may come before the question; in a reply to the candidate's question or a close, sentences in all. */
const mostBeforeQuestion = 3;
const mostWithoutQuestion = 5;
const asksNothing: ReadonlySet<Move["type"]> = new Set(["reply", "close"]);

const asks = /[?？]/u;
/** A second question inside one sentence: another mark, or "… or …, and also …" after one. */
const marksIn = (text: string) => text.match(/[?？](?!["'”’)\]?？!！])/gu)?.length ?? 0;

function firstMatch(rule: PersonaRule, patterns: readonly RegExp[], text: string): RuleBreak | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return { rule, phrase: match[0] };
  }
  return null;
}

/** A line may mix the languages, so that both lists hold for every one. */
function firstJudgement(rule: keyof Forbidden, folded: string): RuleBreak | null {
  const lists = [englishJudgements[rule], chineseJudgements[rule]];
  const patterns = lists.flatMap(({ anywhere, stated }) =>
    asks.test(folded) ? anywhere : [...anywhere, ...stated],
  );
  return firstMatch(rule, patterns, folded);
}

/** What comes after an answer, and may be tempted to say how it was. */
const followsAnswer: ReadonlySet<Move["type"]> = new Set(["ask", "probe", "hand-over"]);

/** Tells stems of the guide's field and of all that the candidate has said: to take these up appraises nothing. */
function tellKnown({ guide, transcript }: InterviewContext): (stem: string) => boolean {
  const said = candidateTexts(transcript);
  return (stem) => guideVocabulary(guide).has(stem) || said.some(({ stems }) => stems.has(stem));
}

function appraisalIn(own: ReadText, context: InterviewContext, move: Move): RuleBreak | null {
  const rule = followsAnswer.has(move.type) ? findAppraisal(own, tellKnown(context)) : null;
  return rule && { rule, phrase: own.text.trim() };
}

function broken(rule: PersonaRule, phrase: string | null): RuleBreak | null {
  return phrase === null ? null : { rule, phrase };
}

/** Only with its question a line says what it is about. */
function findStray(sentence: string, soFar: string, context: InterviewContext, move: Move): RuleBreak | null {
  if (!asks.test(sentence)) return null;
  const phrase = sentence.trim();
  if (strays(new ReadText(`${soFar} ${sentence}`), context, move)) return { rule: "stray", phrase };
  const isOwn = move.type === "probe" && move.reason === "unscripted";
  return isOwn && wasAskedBefore(sentence, context, move) ? { rule: "asked-before", phrase } : null;
}

const figuresIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

/** A figure in a reply that neither the guide nor the talk knows: about the company nobody has given the interviewer any. */
function findInvented(own: string, { guide, transcript }: InterviewContext, move: Move): RuleBreak | null {
  const figures = move.type === "reply" ? figuresIn(own) : [];
  if (figures.length === 0) return null;
  const { role, company, questionsToAsk } = guide;
  const texts = [
    role,
    company,
    ...questionsToAsk.map(({ text }) => text),
    ...transcript.map(({ text }) => text),
  ];
  const known = new Set(texts.flatMap(figuresIn));
  const figure = figures.find((one) => !known.has(one));
  return figure === undefined ? null : { rule: "invented", phrase: figure };
}

/** Without the candidate's own words in quotation marks: what is said in them is not the interviewer's. */
function withoutQuotes(sentence: string, { transcript }: InterviewContext): string {
  return sentence.replace(/[“"]([^“”"]+)[”"]/gu, (quoted, words: string) =>
    transcript.some(({ role, text }) => role === "candidate" && text.includes(words)) ? "…" : quoted,
  );
}

function countSentences(text: string): number {
  return splitSentences(text).length;
}

function findFormBreak(sentence: string, soFar: string, move: Move): RuleBreak | null {
  if (asks.test(soFar) || marksIn(sentence) > 1) return { rule: "second-question", phrase: sentence.trim() };
  const most = asksNothing.has(move.type) ? mostWithoutQuestion : mostBeforeQuestion;
  const before = countSentences(soFar) + countSentences(sentence) - (asks.test(sentence) ? 1 : 0);
  return before > most ? { rule: "too-long", phrase: sentence.trim() } : null;
}

/** Of a guide in another language than the interview, the question at hand and its follow-ups may be read out, give or take a word. */
function otherLanguageIn(own: ReadText, context: InterviewContext, move: Move): string | null {
  const other = findOtherLanguage(own, context.settings.language);
  return other !== null && isReadOut(own, context, move) ? null : other;
}

function isReadOut(own: ReadText, { guide }: InterviewContext, move: Move): boolean {
  const question = "questionId" in move && guide.questions.find(({ id }) => id === move.questionId);
  if (!question) return false;
  const said = [...own.stems];
  return [question.text, ...question.keyPoints.map(({ probe }) => probe ?? "")].some((text) => {
    const { stems } = new ReadText(text);
    const shared = said.filter((stem) => stems.has(stem)).length;
    return shared > 1 && said.length - shared <= 1;
  });
}

/** What the interviewer may repeat: the question at hand and its written follow-up. */
function wordsAtHand({ guide }: InterviewContext, move: Move): ReadText[] {
  const id = "questionId" in move ? move.questionId : null;
  const question = guide.questions.find((candidate) => candidate.id === id);
  if (!question) return [];
  const point =
    "keyPointId" in move
      ? question.keyPoints.find((candidate) => candidate.id === move.keyPointId)
      : undefined;
  return [new ReadText(question.text), new ReadText(point?.probe ?? "")];
}

/**
 * Checks one sentence of a model's line before it reaches the screen: no praise, no marks (feedback included), no talk of being
 * a machine, no leave taken before the close, no name but the interviewer's own, no markup, one question at its end, no more than three sentences before that, nothing between quotation marks that nobody
 * said, a new question none but the one to be put, a follow-up of its own only on the words that it is tied to and none that was asked before, nothing in the other language than
 * the interview's, no figure and, but in a reply, no fact about the company that nobody gave, and nothing of a
 * model answer or a key point that the candidate has not said. `soFar` is what of the line has been released already.
 */
export function findRuleBreak(
  sentence: string,
  soFar: string,
  context: InterviewContext,
  move: Move,
): RuleBreak | null {
  const own = new ReadText(withoutQuotes(sentence, context));
  const { folded } = own;
  const atHand = wordsAtHand(context, move);
  return (
    firstMatch("markup", markup, sentence) ??
    broken("markup", findTag(sentence)) ??
    broken("farewell", findFarewell(folded, context, move)) ??
    broken("false-name", findFalseName(own.text, soFar, context.settings)) ??
    firstJudgement("praise", folded) ??
    firstJudgement("marks", folded) ??
    firstJudgement("machinery", folded) ??
    findFormBreak(sentence, soFar, move) ??
    appraisalIn(own, context, move) ??
    broken("misquote", findMisquote(sentence, context, atHand)) ??
    broken("other-language", otherLanguageIn(own, context, move)) ??
    broken("leak", findLeak(own, context, atHand)) ??
    findStray(sentence, soFar, context, move) ??
    findInvented(own.text, context, move) ??
    broken("invented", findCompanyFact(own, context, move))
  );
}

/** Moves that end in a question, or in asking for something in other words. */
function hasToAsk(move: Move): boolean {
  if (move.type === "acknowledge") return returnsAfterWord(move);
  return move.type !== "close";
}

const requests =
  /\b(?:tell|walk|talk|take|give|show|help) (?:me|us)\b|\b(?:describe|explain|introduce|share|compare|outline|sketch|name)\b|\b(?:i'd|i would|we'd) (?:like|love|want) to (?:hear|know|understand|see)\b|请|(?:谈|说|讲|聊|想)(?:一?(?:谈|说|讲|聊|想)|一下)|介绍|描述|解释|举|想(?:听|知道|了解)/u;

/** What a whole line lacks: without a question the candidate would not know what to say. */
export function findLack(text: string, move: Move): RuleBreak | null {
  if (!hasToAsk(move) || asks.test(text) || requests.test(foldText(text))) return null;
  return { rule: "no-question", phrase: text.trim() };
}

/**
 * Takes the sentences that are complete off a growing text. Each keeps the white space before it, so that putting sentences and
 * `rest` together again gives the text. A sentence counts as complete once something follows it.
 */
export function splitCompleteSentences(buffer: string): { sentences: string[]; rest: string } {
  const spans = splitSentences(buffer);
  const last = spans.at(-1);
  const complete = last && /[.!?。！？"”’)\]]\s+$/u.test(buffer) ? spans : spans.slice(0, -1);
  let from = 0;
  const sentences = complete.map(({ end }) => {
    const sentence = buffer.slice(from, end);
    from = end;
    return sentence;
  });
  return { sentences, rest: buffer.slice(from) };
}
