import { foldText } from "../text/fold";
import { isStopWord } from "../text/stop-words";
import { tokenize } from "../text/tokens";
import type { Guide, KeyPoint, Question } from "./guide";
import type { FiledQuestion, KeyPointFile } from "./key-point-file";

const comparedLength = 400;

/** What two spellings of one question or title share: letters and digits, no brackets' content. */
function same(text: string): string {
  return foldText(text.slice(0, comparedLength))
    .replace(/\([^()]*\)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function keyOf(kind: string, topic: string | null, text: string): string {
  if (kind === "introduction") return kind;
  return kind === "project" ? `project ${same(topic ?? "")}` : `${kind} ${same(text)}`;
}

function termsOf(text: string): { words: Set<string>; figures: Set<string> } {
  const tokens = tokenize(text).filter(({ word }) => !isStopWord(word));
  const figures = tokens.filter(({ kind }) => kind === "number").map(({ stem }) => stem);
  return { words: new Set(tokens.map(({ stem }) => stem)), figures: new Set(figures) };
}

/** The least share of a curated point's words that its answer says; the bundled guide's lie between 0.6 and 1, another answer's at 0.2. */
const leastShare = 0.5;

/** Whether the answer still says what the curated points claim: most of their words and all of their figures. */
function stillFits({ text, modelAnswer }: Question, points: readonly KeyPoint[]): boolean {
  const answer = termsOf(`${text}\n${modelAnswer}`).words;
  return points.every((point) => {
    const { words, figures } = termsOf(point.text);
    const said = [...words].filter((word) => answer.has(word)).length;
    return said >= words.size * leastShare && [...figures].every((figure) => answer.has(figure));
  });
}

/** A question as the file has it; without points where its answer says something else by now. */
function fill(
  question: Question,
  { id, kind, category, topic, question: asked, keyPoints }: FiledQuestion,
): Question {
  const spelledOut = kind !== "introduction" && kind !== "project";
  const text = spelledOut ? question.text : asked;
  const filled = { ...question, id, category, topic, text };
  return stillFits(filled, keyPoints)
    ? { ...filled, keyPoints: keyPoints.map((point) => ({ ...point })) }
    : filled;
}

/** The filed entry of each question that has one. A file is another guide's if fewer than half of its questions occur. */
function matches(questions: readonly Question[], file: KeyPointFile): Map<Question, FiledQuestion> {
  const byKey = new Map(
    file.questions.map((filed) => [keyOf(filed.kind, filed.topic, filed.question), filed]),
  );
  const found = new Map<Question, FiledQuestion>();
  for (const question of questions) {
    if (question.keyPoints.length > 0) continue;
    const key = keyOf(question.kind, question.topic, question.text);
    const filed = byKey.get(key);
    if (filed === undefined) continue;
    found.set(question, filed);
    byKey.delete(key);
  }
  return found.size * 2 >= file.questions.length ? found : new Map();
}

/** Whether a guide that was made for `candidate` is still that person's: a name that is not given is nobody else's. */
function isFor({ candidate: own }: Guide, candidate: string): boolean {
  return own === "" || candidate === "" || same(own) === same(candidate);
}

/**
 * Gives a guide's questions their curated key points, ids and topics, each by kind and, for projects and the introduction, topic, else
 * by its text. A question that the file does not know, or whose answer was rewritten, and one with points of its own gets none. A file
 * that belongs to another guide changes nothing; one for another candidate leaves the guide its own slug.
 */
export function attachKeyPoints(guide: Guide, file: KeyPointFile): Guide {
  const found = matches(guide.questions, file);
  if (found.size === 0) return guide;
  const questions = guide.questions.map((question) => {
    const filed = found.get(question);
    return filed ? fill(question, filed) : question;
  });
  const ids = new Map([...found].map(([question, filed]) => [question.id, filed.id]));
  const renamed = <Told extends { id: string }>(told: Told): Told => ({
    ...told,
    id: ids.get(told.id) ?? told.id,
  });
  const { projects, scenarios } = guide;
  return {
    ...guide,
    ...(isFor(guide, file.candidate) ? { slug: file.guide } : {}),
    questions,
    projects: projects.map(renamed),
    scenarios: scenarios.map(renamed),
  };
}
