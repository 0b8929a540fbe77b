import type { Guide } from "../../guide/guide";
import { longestRead } from "../../scoring/constants";
import { isChinese } from "../../text/chinese";
import { type Token, wordsOf } from "../../text/tokens";
import { WordRuns } from "../../text/word-runs";
import { contentTokens, questionStems, stemsOf } from "../reading/vocabulary";
import type { InterviewContext } from "../take-step";

/** A run of so many words in the guide's own order is no accident; of Chinese, so many characters. */
const longestRun = { words: 6, characters: 12 };
/** A sentence that says so large a share of what a key point claims beyond what was said already gives the point away. */
const givenAwayShare = 0.6;
const fewestGivenAway = 3;

/** Texts' words, and how many of them make a run. */
interface Read {
  words: string[];
  length: number;
}

interface Secrets {
  /** By their length: those of what is secret, and of what may be said anyway. */
  runs: (length: number) => { secret: WordRuns; open: WordRuns };
  points: ReadonlySet<string>[];
}

const ofGuides = new WeakMap<Guide, Secrets>();

function read(text: string): Read {
  return { words: wordsOf(text), length: isChinese(text) ? longestRun.characters : longestRun.words };
}

function runsOf(texts: readonly Read[], wanted: number): WordRuns {
  return new WordRuns(
    texts.flatMap(({ words, length }) => (length === wanted ? [words] : [])),
    wanted,
  );
}

/** What an interviewer may say of a guide: questions, project titles and situations, follow-ups, role and company. */
function openTexts(guide: Guide): string[] {
  const { questions, projects, role, company, title } = guide;
  return [
    role,
    company,
    title,
    ...questions.flatMap(({ text, topic, category, keyPoints }) => [
      text.slice(0, longestRead.question),
      topic ?? "",
      category,
      ...keyPoints.map(({ probe }) => probe ?? ""),
    ]),
    ...projects.flatMap((project) => [project.title, project.situation]),
  ];
}

/** Read once per guide object: guides never change. */
function secretsOf(guide: Guide): Secrets {
  const known = ofGuides.get(guide);
  if (known) return known;
  const open = openTexts(guide).map(read);
  const secret = guide.questions.flatMap(({ modelAnswer, keyPoints }) => [
    modelAnswer.slice(0, longestRead.answer),
    ...keyPoints.map(({ text }) => text),
  ]);
  const told = secret.map(read);
  const runs = new Map(
    Object.values(longestRun).map((length) => [
      length,
      { secret: runsOf(told, length), open: runsOf(open, length) },
    ]),
  );
  const fresh: Secrets = {
    runs: (length) => runs.get(length) as { secret: WordRuns; open: WordRuns },
    points: guide.questions.flatMap((question) => {
      const asked = questionStems(question).text;
      return question.keyPoints.map(
        (point) => new Set([...stemsOf([point.text])].filter((stem) => !asked.has(stem))),
      );
    }),
  };
  ofGuides.set(guide, fresh);
  return fresh;
}

function givesAway(
  tokens: Token[],
  points: readonly ReadonlySet<string>[],
  free: readonly string[],
): boolean {
  const stems = new Set(tokens.map(({ stem }) => stem));
  const touched = points.filter(
    (point) => [...stems].filter((stem) => point.has(stem)).length >= fewestGivenAway,
  );
  if (touched.length === 0) return false;
  const said = stemsOf(free);
  return touched.some((point) => {
    const unsaid = [...point].filter((stem) => !said.has(stem));
    const given = unsaid.filter((stem) => stems.has(stem)).length;
    return given >= fewestGivenAway && given >= givenAwayShare * unsaid.length;
  });
}

/** The words of a model answer or key point that a sentence would give away, or null; what the candidate has said is free. */
export function findLeak(
  sentence: string,
  context: InterviewContext,
  mayBeSaid: readonly string[],
): string | null {
  const { runs, points } = secretsOf(context.guide);
  const candidate = context.transcript.filter(({ role }) => role === "candidate").map(({ text }) => text);
  const free = [...candidate, ...mayBeSaid];
  const { words, length } = read(sentence);
  const { secret, open } = runs(length);
  const [isSecret, isOpen] = [secret.foundIn(words), open.foundIn(words)];
  const isFree = isSecret.includes(true) ? runsOf(free.map(read), length).foundIn(words) : [];
  const leaked = isSecret.findIndex((found, at) => found && !isOpen[at] && !isFree[at]);
  if (leaked >= 0) return words.slice(leaked, leaked + length).join(" ");
  return givesAway(contentTokens(sentence), points, free) ? sentence.trim() : null;
}
