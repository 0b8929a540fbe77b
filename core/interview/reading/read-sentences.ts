import type { Question } from "../../guide/guide";
import { splitClauses } from "../../text/clauses";
import { foldText } from "../../text/fold";
import { splitSentences } from "../../text/sentences";
import type { Token } from "../../text/tokens";
import { askTopicOf } from "./ask-topic";
import { chineseAsides } from "./chinese-asides";
import { asksAboutEmployer } from "./chinese-asking";
import { chineseCues } from "./chinese-cues";
import { chineseFraming } from "./chinese-framing";
import { belongsToCommand, goesOnCommanding, isCommand, isOrder, wantsToBeTold } from "./commands";
import type { Cue, CueKind } from "./cues";
import { asksAboutJob, englishAsking } from "./english-asking";
import { englishCues } from "./english-cues";
import { englishFraming } from "./english-framing";
import { englishHostile } from "./english-hostile";
import { englishLeaving } from "./english-leaving";
import { englishTelling } from "./english-telling";
import { wantsOwnQuestions } from "./own-questions";
import { contentTokens, contentWords, isTelling, questionVocabulary } from "./vocabulary";

/** One sentence of an utterance: a sign of what the candidate wants, or content. */
export interface SentenceReading {
  kind: CueKind | "content" | "question" | "echo";
  /** The words that say something of their own: not in the question, and not the sign itself. */
  tokens: Token[];
}

/** With the folded sentence itself. */
export type ReadSentence = SentenceReading & { text: string };

const framingCues: readonly Cue[] = [...englishFraming, ...chineseFraming];
const ofTime: ReadonlySet<CueKind> = new Set(["time", "hurry"]);
const narrowCues: readonly Cue[] = [...englishCues, ...chineseCues];
/** Told by their words alone, so that they count only where a sentence says nothing that the question is after. */
const wideCues: readonly Cue[] = [...englishHostile, ...englishAsking, ...englishLeaving, ...englishTelling];

/** A soft sign with this many words of its own beside it is an answer that begins with doubt ("not sure, but I think …"). */
const wordsBesideSoftCue = 4;

/** Any other sign drowns in this many ("we read the file again, and then …"). */
const wordsBesideCue = 7;

/** Signs that a longer sentence may well open or close with, without being only that. */
const softCues: ReadonlySet<CueKind> = new Set([
  "dont-know",
  "thinking",
  "small-talk",
  "clarify",
  "scope",
  "more",
  "pause",
  "hostile",
  "nothing-more",
]);

/** Says back what was said and wants it confirmed ("AD means automated driving, right?"). */
const confirms = /,? (?:right|correct|yes|isn't it|don't you|is it|ok(?:ay)?)\?+$/u;
const asks = /[?？]\s*["')\]]*$|[吗呢][。.!！]*$/u;
const tentative =
  /^(?:so |well |maybe |um+ |uh+ |er+ )*(?:let'?s say|i'?d say|i think|i guess|i believe|is|isn't|are|aren't|would|wouldn't|does|doesn't|could|maybe|perhaps|something like|because|like)\b/u;
const opensQuestion =
  /^(?:and |so |also |then |well |ok(?:ay)?,? )*(?:what|how|why|(?:when|where) (?=(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b)|who|which|whose|is|are|do|does|did|can|could|will|would|should|has|have|may|am i)\b|(?:吗|呢|什么|怎么|如何|为什么|哪)/u;

const wantsToKnow =
  /\bi(?:'d| would) (?:like|love|want) to (?:know|hear|understand|ask|learn)\b|\bi(?:'m| am) (?:curious|wondering|interested in (?:how|what|why|whether))\b|\bi wonder\b|\bmy (?:\w+ )?question (?:is|would be|concerns)\b|想(?:知道|了解|问)|请(?:问|讲|说|谈|介绍|描述|告诉)|(?:讲讲|说说|谈谈|介绍一下)/u;
/** Asks what a word of the question is. */
const meaning = /\b(?:is|are|was|were) (?:that|this|it|those|these) (?:the|an?|some|what)\b|\bmeaning\b/u;
/** Thrown in, not asked ("Honestly? …"). */
const rhetorical = /^(?:honestly|frankly|really|seriously|me|right|so|well|the result|and then)\?+$/u;

function ownTokens(text: string, question: Question | null): Token[] {
  const asked = question ? questionVocabulary(question).asked : new Set<string>();
  return contentTokens(text).filter(({ stem }) => !asked.has(stem));
}

/** A Chinese character says a part of a word, and the commonest are in any answer. */
const shareOfHan = 0.25;

/** How many of the tokens are telling words that an answer to the question may be expected to hold. */
function expectedIn(tokens: readonly Token[], question: Question | null): number {
  if (question === null) return 0;
  const { expected } = questionVocabulary(question);
  const found = tokens.filter((token) => isTelling(token) && expected.has(token.stem));
  return found.reduce((sum, { kind }) => sum + (kind === "han" ? shareOfHan : 1), 0);
}

/** Topics that only the employer can speak to. */
const jobTopics: ReadonlySet<string> = new Set([
  "pay",
  "start-date",
  "process",
  "location",
  "growth",
  "culture",
]);
/** A word of the question with so few others is asked about itself. */
const wordsBesideAsked = 2;

/** What a question to the interviewer is about: the job, a word of the open question, or how it is to be taken. */
function askedAbout(sentence: string, tokens: Token[], all: Token[]): SentenceReading["kind"] {
  if (jobTopics.has(askTopicOf(sentence)) || asksAboutEmployer(sentence) || asksAboutJob(sentence))
    return "question";
  const own = contentWords(tokens);
  if (own <= wordsBesideAsked && all.length > tokens.length) return "clarify";
  if (/\b(?:what(?:'s| is| are)|which|mean|call)\b/u.test(sentence) && own <= wordsBesideAsked)
    return "clarify";
  return askTopicOf(sentence) === "other" || !/\byou\b/u.test(sentence) ? "scope" : "question";
}

function asksOnly(sentence: string, tokens: Token[], question: Question | null): SentenceReading["kind"] {
  if (rhetorical.test(sentence)) return "echo";
  const all = contentTokens(sentence);
  const ofUs = /\b(?:you|your|team|company|we)\b/u.test(sentence);
  if (contentWords(tokens) <= 1 && contentWords(all) >= 2 && question && !ofUs)
    return meaning.test(sentence) ? "clarify" : "echo";
  if (tentative.test(sentence) && expectedIn(tokens, question) >= 2) return "content";
  return question === null ? "question" : askedAbout(sentence, tokens, all);
}

/** What the clauses of a commanding sentence say that are no command themselves. */
function besideCommand(sentence: string, question: Question | null): Token[] {
  return splitClauses(sentence, { start: 0, end: sentence.length })
    .map(({ start, end }) => sentence.slice(start, end))
    .filter((clause) => !belongsToCommand(clause))
    .flatMap((clause) => ownTokens(clause, question));
}

/** The first cue of a sentence, or the content in which it drowns; null where there is none. */
function readCue(sentence: string, cues: readonly Cue[], question: Question | null): SentenceReading | null {
  for (const { kind, pattern } of cues) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const rest = ownTokens(sentence.replace(match[0], " "), question);
    const drowned = softCues.has(kind) ? wordsBesideSoftCue : wordsBesideCue;
    if (!asks.test(sentence) && contentWords(rest) >= drowned) return { kind: "content", tokens: rest };
    return { kind, tokens: [] };
  }
  return null;
}

/** A sentence of so many words tells something, whatever it opens with; of Chinese, which has no blanks, one of so many characters. */
const longestWide = { words: 18, characters: 36 };

function readWideCue(sentence: string, tokens: Token[], question: Question | null): SentenceReading | null {
  if (!asks.test(sentence) && expectedIn(tokens, question) >= 2) return null;
  const english = sentence.split(" ").length <= longestWide.words ? wideCues : [];
  const chinese = sentence.length <= longestWide.characters ? chineseAsides : [];
  return readCue(sentence, english, question) ?? readCue(sentence, chinese, question);
}

/** In the candidate's own part a question may be put without its mark, or as a wish to be told something. */
function isAsking(sentence: string): boolean {
  return !isOrder(sentence) && (wantsToBeTold(sentence) || wantsToKnow.test(sentence));
}

const timeCues = framingCues.filter(({ kind }) => ofTime.has(kind));

/** What is about the sitting itself; in the candidate's own part, where all else is a question, only its time. */
function readFraming(sentence: string, question: Question | null): SentenceReading | null {
  if (wantsOwnQuestions(sentence)) return null;
  return readCue(sentence, question === null ? timeCues : framingCues, question);
}

function readSentence(sentence: string, question: Question | null): SentenceReading {
  const framing = readFraming(sentence, question);
  if (framing) return framing;
  const tokens = ownTokens(sentence, question);
  if (question === null && isAsking(sentence)) return { kind: "question", tokens };
  if (wantsOwnQuestions(sentence)) return { kind: "own-questions", tokens: [] };
  if (isCommand(sentence)) return { kind: "command", tokens: besideCommand(sentence, question) };
  const sign = readCue(sentence, narrowCues, question) ?? readWideCue(sentence, tokens, question);
  if (sign) return sign;
  if (asks.test(sentence) || (question === null && opensQuestion.test(sentence))) {
    const own = contentWords(tokens);
    const kind = confirms.test(sentence) && own <= 2 ? "clarify" : asksOnly(sentence, tokens, question);
    return { kind, tokens };
  }
  return { kind: "content", tokens };
}

/** Reads each sentence of a text by itself, but for what goes on with a command. `question` is the open one, null in the candidate's own part. */
export function readSentences(text: string, question: Question | null): ReadSentence[] {
  const sentences = splitSentences(text).map(({ start, end }) => foldText(text.slice(start, end)).trim());
  // Whoever says the same over and over is read once.
  const known = new Map<string, ReadSentence>();
  const readings = sentences.map((sentence) => {
    const reading = known.get(sentence) ?? { ...readSentence(sentence, question), text: sentence };
    known.set(sentence, reading);
    return reading;
  });
  if (!readings.some(({ kind }) => kind === "command")) return readings;
  return readings.map((reading) =>
    reading.kind === "content" && goesOnCommanding(reading.text)
      ? { ...reading, kind: "command", tokens: [] }
      : reading,
  );
}

const pressed =
  /\bhard stop\b|\bshort (?:of|on) time\b|\b(?:another|next) (?:meeting|call|appointment)\b|赶时间|还有(?:个|一个)?会/u;

/** Whether somebody lets the open question go as well ("I'd rather not do that one"), or is short of time. */
export function leavesQuestion(folded: string, readings: readonly ReadSentence[]): boolean {
  const leaving: ReadonlySet<string> = new Set(["skip", "dont-know", "nothing-more"]);
  return pressed.test(folded) || readings.some(({ kind }) => leaving.has(kind));
}
