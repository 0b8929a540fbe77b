import type { Guide, Question, QuestionKind } from "../../guide/guide";
import { longestRead } from "../../scoring/constants";
import { hasStar } from "../../scoring/question-kinds";
import { isStopWord } from "../../text/stop-words";
import { differentTokens, type Token, tokenize } from "../../text/tokens";
import { commonness } from "../../text/word-frequency";

/** The tokens of a text that carry a claim: no stop words, no single letters. */
export function contentTokens(text: string): Token[] {
  return tokenize(text).filter(carriesClaim);
}

/** Whether a token is no stop word and no single letter. */
export function carriesClaim({ kind, word }: Token): boolean {
  return kind !== "word" || (word.length > 1 && !isStopWord(word));
}

/** The stems of the texts' words that carry a claim. */
export function stemsOf(texts: readonly (string | null)[]): Set<string> {
  const stems = new Set<string>();
  for (const text of texts)
    for (const token of differentTokens(text ?? "")) if (carriesClaim(token)) stems.add(token.stem);
  return stems;
}

const quantityWords = stemsOf([
  "one two three four five six seven eight nine ten all each last first next never only not no yes without before after over",
]);

/** Whether a word shared with a question tells anything: not a number, nor one of the most common words of any talk. */
export function isTelling({ stem, kind }: Token): boolean {
  return kind !== "number" && !quantityWords.has(stem) && commonness(stem) > 0;
}

/** How many content words the tokens make; two Chinese characters count as a word. */
export function contentWords(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { kind }) => sum + (kind === "han" ? 0.5 : 1), 0);
}

/** So many Chinese characters of its own make a statement, fewer where a term stands beside them. */
const hanAlone = 6;
const hanBesideTerm = 4;

/** Whether the tokens of a folded text state something in Chinese. */
export function claimsInChinese(text: string, tokens: readonly Token[]): boolean {
  const han = tokens.filter(({ kind }) => kind === "han").length;
  return han >= hanAlone || (han >= hanBesideTerm && /[a-z]{2,}/u.test(text));
}

/** Whether an answer to a question of the kind is the candidate's own story, in which any word may be in place. */
export function tellsOfOneself(kind: QuestionKind): boolean {
  return kind === "introduction" || hasStar(kind);
}

/** What a question asks with, and what answers to it may be expected to say beyond that; as stems. */
interface QuestionVocabulary {
  asked: ReadonlySet<string>;
  expected: ReadonlySet<string>;
  /** Of these, what the key points claim; the model answer's where there are none. */
  claimed: ReadonlySet<string>;
}

/** What a question's text and its model answer say, as stems. */
interface QuestionStems {
  text: ReadonlySet<string>;
  answer: ReadonlySet<string>;
}

const stemsOfQuestions = new WeakMap<Question, QuestionStems>();

/** Read once per question object: guides never change. */
export function questionStems(question: Question): QuestionStems {
  const known = stemsOfQuestions.get(question);
  if (known) return known;
  const { text, modelAnswer } = question;
  const fresh = {
    text: stemsOf([text.slice(0, longestRead.question)]),
    answer: stemsOf([modelAnswer.slice(0, longestRead.answer)]),
  };
  stemsOfQuestions.set(question, fresh);
  return fresh;
}

const ofQuestions = new WeakMap<Question, QuestionVocabulary>();
const ofGuides = new WeakMap<Guide, ReadonlySet<string>>();

/** Read once per question object: guides never change. */
export function questionVocabulary(question: Question): QuestionVocabulary {
  const known = ofQuestions.get(question);
  if (known) return known;
  const { text, answer } = questionStems(question);
  const asked = new Set([...text, ...stemsOf([question.topic])]);
  const points = question.keyPoints.flatMap(({ text, aliases }) => [text, ...aliases]);
  const told = stemsOf(points);
  const expected = new Set([...told, ...answer].filter((stem) => !asked.has(stem)));
  const claims = points.length > 0 ? told : answer;
  const claimed = new Set([...claims].filter((stem) => !asked.has(stem)));
  const fresh = { asked, expected, claimed };
  ofQuestions.set(question, fresh);
  return fresh;
}

/** Of all that a guide says so many characters, a hundred pages, tell what it speaks of. */
const longestGuide = 300_000;

function lengthOf({ text, modelAnswer, keyPoints }: Question): number {
  const points = keyPoints.reduce(
    (sum, point) => sum + point.text.length + point.aliases.reduce((all, { length }) => all + length, 0),
    0,
  );
  const { question, answer } = longestRead;
  return Math.min(text.length, question) + Math.min(modelAnswer.length, answer) + points;
}

const telling = new WeakMap<Guide, readonly Question[]>();

/** The questions by which a guide is known: all, of one that is no longer than a hundred pages. */
export function tellingQuestions(guide: Guide): readonly Question[] {
  const known = telling.get(guide);
  if (known) return known;
  let left = longestGuide;
  const fresh = guide.questions.filter((question) => {
    left -= lengthOf(question);
    return left >= 0;
  });
  telling.set(guide, fresh);
  return fresh;
}

/** What a guide says beside its questions and their answers. */
function headOf({ role, company, introduction, projects, questionsToAsk }: Guide): string {
  const texts = [
    role,
    company,
    ...introduction.script,
    ...projects.flatMap(({ title, situation, task, result }) => [title, situation, task, result]),
    ...questionsToAsk.map(({ text }) => text),
  ];
  return texts.join("\n").slice(0, longestRead.answer);
}

/** What the guide speaks of, as stems; read once per guide object. */
export function guideVocabulary(guide: Guide): ReadonlySet<string> {
  const known = ofGuides.get(guide);
  if (known) return known;
  const questions = tellingQuestions(guide);
  const fresh = stemsOf([
    headOf(guide),
    ...questions.flatMap(({ topic, category, keyPoints }) => [
      topic,
      category,
      ...keyPoints.map((point) => point.text),
    ]),
  ]);
  for (const question of questions) {
    const { text, answer } = questionStems(question);
    for (const stem of text) fresh.add(stem);
    for (const stem of answer) fresh.add(stem);
  }
  ofGuides.set(guide, fresh);
  return fresh;
}

/** Words of anybody's working life; talk that has none of them, nor of the guide, is off topic. */
const workWords = stemsOf([
  `team colleague manager boss lead leader engineer developer customer client user stakeholder company business project product
  deadline release sprint ticket meeting decision plan problem issue risk incident failure mistake conflict feedback budget cost
  delivery launch goal target result metric test bug code design review deploy system service server database data pipeline cloud
  software model algorithm performance latency error queue cache storage memory network api security tool process quality
  experience skill career job role responsibility learn teach mentor train support hire document research analyze improve
  automate monitor migrate refactor prioritize negotiate communicate coordinate deliver organize work`,
]);

export function isWorkWord(stem: string): boolean {
  return workWords.has(stem);
}
