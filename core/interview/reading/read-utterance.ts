import type { Guide, Question } from "../../guide/guide";
import { foldText } from "../../text/fold";
import type { Token } from "../../text/tokens";
import type { InterviewSettings } from "../settings";
import type { UtteranceKind } from "../take-step";
import { type Aside, asideOf } from "./asides";
import { saysNothingInChinese } from "./chinese-small-words";
import { asksForLanguage, isOtherLanguage } from "./language";
import { isMashed, isOffTopic } from "./off-topic";
import { leavesQuestion, type ReadSentence, readSentences } from "./read-sentences";
import {
  claimsInChinese,
  contentWords,
  guideVocabulary,
  isTelling,
  isWorkWord,
  questionVocabulary,
  tellsOfOneself,
} from "./vocabulary";

/** Where an utterance is heard; `question` null in the candidate's own part. */
export interface Scene {
  guide: Guide;
  language: InterviewSettings["language"];
  question: Question | null;
}

export interface Reading {
  kind: Exclude<UtteranceKind, "addition">;
  /** Opens like something added to what was said before, or corrected in it ("wait, …", "sorry, I meant …"). */
  continues: boolean;
  /** Names an earlier question ("about the previous question …"). */
  returns: boolean;
  /** Speaks of a question or an answer by what it was about ("one more thing on the migration story"), be it this one or an earlier one. */
  names?: boolean;
  /** Wants to come to their own questions and has let the open one go. */
  leaves?: boolean;
  /** The same words as an earlier message of the candidate's. */
  repeats?: boolean;
  /** Says, beside whatever else, that time is short. */
  hurries?: boolean;
  /** Asks something of the interviewer beside an answer. */
  aside?: Aside | undefined;
}

/** Where an utterance shows several signs, the first of these decides. */
const precedence = [
  "command",
  "stop",
  "own-questions",
  "skip",
  "pause",
  "hint",
  "repeat",
  "rephrase",
  "scope",
  "clarify",
  "feedback",
  "dont-know",
  "redo",
  "more",
  "thinking",
  "question",
  "time",
  "hurry",
  "contest",
  "recall",
  "nothing-more",
  "hostile",
  "small-talk",
] as const;

/** Signs of a question to the interviewer, which in the candidate's own part come before whatever else is said. */
const asking: ReadonlySet<string> = new Set([
  "question",
  "clarify",
  "scope",
  "rephrase",
  "feedback",
  "command",
]);

/** Fewer content words say too little, unless one of them is what the question is after. */
const fewestWords = 3;
/** An answer this short is a partial one. */
const shortAnswerWords = 7;

const hedges =
  /\b(?:not (?:really |quite |entirely |100% )?sure|i guess|i think maybe|maybe|perhaps|only know|not certain|vaguely|if i remember|roughly|something like)\b|不太(?:确定|清楚)|可能|大概|好像/u;
const continuation =
  /^(?:oh|and|but|ah|um+|uh+|so|ok(?:ay)?)?,? ?(?:wait|sorry|actually|also|correction|i meant|i mean|rather|to add|to correct|one (?:more|other|last) (?:thing|point)|i forgot|let me (?:add|correct)|scratch that|p\.?s\.?|in addition|plus|另外|还有|补充|更正|对了|我是说|不好意思)\b|^(?:另外|还有|补充|更正|对了|我是说)/u;
const returning =
  /^.{0,60}\b(?:about|to|on|regarding|for|concerning) (?:the|my|your|that) (?:previous|last|earlier|prior|former|first|second) (?:question|answer|topic|point|one)\b|^.{0,30}\b(?:(?:going|coming|come|go|can i go|let me go) back to|back to (?:the|what i|my)|question before|as i (?:said|was saying) (?:before|earlier))\b|^.{0,12}(?:上一个|前一个|刚才的?那个)(?:问题|题|回答)|^.{0,6}回到/u;

const naming =
  /^.{0,60}\b(?:about|to|on|regarding|for|concerning|in) (?:the|my|your|that) (?:[\w-]+ ){1,4}(?:question|answer|topic|story|project|example|thing|one|part|platform|migration|case)\b/u;
const earlier =
  /\b(?:earlier|before|previously|again|first one|correct|correction|forgot|add|mistake|wrong|misspoke)\b/u;
/** Only at the beginning does a message say what it is about. */
const openingLength = 100;

function namesAnother(folded: string): boolean {
  const opening = folded.slice(0, openingLength);
  return naming.test(opening) && (continuation.test(folded) || earlier.test(opening));
}

function tokensOf(readings: ReadSentence[], kind: "content" | "command"): Token[] {
  return readings.filter((reading) => reading.kind === kind).flatMap(({ tokens }) => tokens);
}

function isExpected(tokens: readonly Token[], question: Question | null, least: number): boolean {
  if (question === null) return false;
  const { expected } = questionVocabulary(question);
  const hits = new Set(tokens.filter(({ stem }) => expected.has(stem)).map(({ stem }) => stem));
  return hits.size >= least;
}

/** Beside a command only what the question is after makes an answer; in the commanding sentence itself it takes more of it. */
function readBesideCommand(tokens: Token[], readings: ReadSentence[], { question }: Scene): "answer" | null {
  const apart = isExpected(tokens, question, 1);
  return apart || isExpected([...tokens, ...tokensOf(readings, "command")], question, 2) ? "answer" : null;
}

/** A whole clause, not a word thrown in. */
const clauseWords = 3;
/** So many words are a sentence that says something, be it in the question's own words. */
const sentenceWords = 7;
/** Says only that much could be said. */
const readsNothing = /\bit (?:all |really |always )?depends\b(?!.*\b(?:if|whether|because)\b)/u;
const owndeed =
  /^(?:(?:so|well|yes|no|basically|in the end|finally|then),? )*(?:i|we) (?:[a-z]+ly |just |had to |did )?(?:\w{2,}ed|built|led|wrote|made|did|went|took|got|kept|ran|held|spoke|told|found|cut|won|lost|brought|taught|met|sent|chose|stopped|sat|gave|left|grew|set|fought|sold|paid|rewrote|rebuilt)\b/u;

/** Whether few words tell something all the same: a term or a figure, a clause on what the question is after, a deed in a story. */
function tellsSomething(text: string, tokens: Token[], { question, guide }: Scene): boolean {
  if (tokens.some(({ kind }) => kind === "number")) return true;
  if (question === null || readsNothing.test(text)) return false;
  if (tellsOfOneself(question.kind) && owndeed.test(text)) return true;
  if (tokens.length === 0) return false;
  if (isExpected(tokens.filter(isTelling), question, 1)) return true;
  if (claimsInChinese(text, tokens)) return true;
  const { claimed } = questionVocabulary(question);
  const length = text.split(" ").length;
  if (tokens.some(({ stem }) => claimed.has(stem)) && length >= clauseWords) return true;
  const known = guideVocabulary(guide);
  const terms = tokens.filter(
    (token) => isTelling(token) && (known.has(token.stem) || isWorkWord(token.stem)),
  );
  return (terms.length >= 1 && tokens.length >= 2) || length >= sentenceWords;
}

/** What the sentences that are no sign add up to, or null if to nothing. */
function readContent(text: string, readings: ReadSentence[], scene: Scene): Reading["kind"] | null {
  if (isMashed(text, scene.guide)) return "non-answer";
  const tokens = tokensOf(readings, "content");
  const words =
    new Set(tokens.map(({ stem }) => stem)).size < 2 ? Math.min(1, tokens.length) : contentWords(tokens);
  if (readings.some(({ kind }) => kind === "command")) return readBesideCommand(tokens, readings, scene);
  const telling = readings.filter(({ kind }) => kind === "content");
  if (telling.length === 0 || saysNothingInChinese(telling.map((reading) => reading.text).join(" ")))
    return null;
  if (words < fewestWords) {
    const told = telling.map((reading) => reading.text).join(" ");
    return tellsSomething(told, tokens, scene) ? "partial-answer" : null;
  }
  if (isOffTopic(text, scene.guide, scene.question)) return "off-topic";
  const hedged = words < 3 * shortAnswerWords && hedges.test(text);
  return words < shortAnswerWords || hedged ? "partial-answer" : "answer";
}

/** Neither the interview's language nor the guide's, in which its questions are put. */
function isForeign(folded: string, { guide, language }: Scene): boolean {
  return isOtherLanguage(folded, language) && isOtherLanguage(folded, guide.language);
}

/** What a message in another language is: a short sign is understood, a question of the candidate's own answered, the rest is not. */
function readForeign(
  folded: string,
  sign: Reading["kind"] | null,
  content: Reading["kind"] | null,
  { question }: Scene,
): Reading["kind"] {
  if (question === null && sign === "question") return "question";
  const isSign = sign !== null && sign !== "question" && content === null;
  return isSign && /\p{Script=Han}/u.test(folded) ? sign : "other-language";
}

function readSigns(readings: ReadSentence[]): Reading["kind"] | null {
  const kinds = new Set<string>(readings.map(({ kind }) => kind));
  return precedence.find((kind) => kinds.has(kind)) ?? null;
}

/** What may as well be said of something else altogether. */
const isChat = (sign: Reading["kind"] | null) =>
  sign === "question" || sign === "small-talk" || sign === "scope" || sign === "clarify";

const help: ReadonlySet<string> = new Set(["hint", "repeat", "rephrase", "clarify", "redo", "recall"]);

/** Whether few words that say nothing of what is asked end in a request: it is the request that waits for a reply. */
function asksForHelp(
  readings: ReadSentence[],
  sign: Reading["kind"] | null,
  { question }: Scene,
): sign is Reading["kind"] {
  const isLast = sign !== null && help.has(sign) && readings.at(-1)?.kind === sign;
  return isLast && !isExpected(tokensOf(readings, "content").filter(isTelling), question, 1);
}

function kindOf(folded: string, readings: ReadSentence[], scene: Scene): Reading["kind"] {
  if (/^[?？!！\s]+$/u.test(folded) && /[?？]/u.test(folded)) return "rephrase";
  const content = readContent(folded, readings, scene);
  const sign = readSigns(readings);
  const foreign = sign !== "command" && isForeign(folded, scene);
  const languages = [scene.language, scene.guide.language];
  if ((foreign || content === null) && asksForLanguage(folded, languages)) return "other-language";
  if (foreign) return readForeign(folded, sign, content, scene);
  if (scene.question !== null && isChat(sign) && isOffTopic(folded, scene.guide, scene.question))
    return "off-topic";
  if (scene.question === null && (sign === "nothing-more" || sign === "stop")) return sign;
  if (content === "partial-answer" && asksForHelp(readings, sign, scene)) return sign;
  const asksUs = scene.question === null && sign !== null && asking.has(sign);
  if (!asksUs && (content === "answer" || content === "partial-answer")) return content;
  return sign ?? content ?? "non-answer";
}

/**
 * Reads what the candidate said, without a model. Only what says something of its own to the open question is an answer; a
 * message that holds an answer and a command to the interviewer is an answer. In the candidate's own part (`question` null)
 * whatever asks is a "question".
 */
export function readUtterance(text: string, scene: Scene): Reading {
  const folded = foldText(text).trim();
  const readings = readSentences(text, scene.question);
  const kind = kindOf(folded, readings, scene);
  const isAnswer = kind === "answer" || kind === "partial-answer";
  return {
    kind,
    aside: isAnswer && scene.question !== null ? asideOf(readings) : undefined,
    leaves: kind === "own-questions" && leavesQuestion(folded, readings),
    continues: continuation.test(folded),
    returns: returning.test(folded),
    names: namesAnother(folded),
    hurries: readings.some((reading) => reading.kind === "hurry"),
  };
}
