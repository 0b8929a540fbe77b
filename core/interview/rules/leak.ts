import type { Guide } from "../../guide/guide";
import { longestRead } from "../../scoring/constants";
import { WordRuns } from "../../text/word-runs";
import { questionStems, stemsOf } from "../reading/vocabulary";
import type { InterviewContext } from "../take-step";
import { candidateTexts, ReadText } from "./read-text";

/** A run of so many words in the guide's own order is no accident; of Chinese, so many characters. */
const longestRun = { words: 6, characters: 12 };
/** A sentence that says so large a share of what a key point claims beyond what was said already gives the point away. */
const givenAwayShare = 0.6;
const fewestGivenAway = 3;
/** Of a point that claims no more than three words beyond its question, two are most of it. */
const ofShortPoint = { longest: 3, fewest: 2 };

interface Secrets {
  /** By their length: those of what is secret, and of what may be said anyway. */
  runs: (length: number) => { secret: WordRuns; open: WordRuns };
  /** What each key point claims beyond its question, as stems. */
  points: readonly ReadonlySet<string>[];
  /** Stem → the points that claim it, by their place. */
  claiming: ReadonlyMap<string, readonly number[]>;
}

const ofGuides = new WeakMap<Guide, Secrets>();

const runLength = (text: ReadText) => (text.isChinese ? longestRun.characters : longestRun.words);

function runsOf(texts: readonly ReadText[], wanted: number): WordRuns {
  return new WordRuns(
    texts.flatMap((text) => (runLength(text) === wanted ? [text.words] : [])),
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

/** What each key point claims beyond what its question says. */
function claimsOf(guide: Guide): ReadonlySet<string>[] {
  return guide.questions.flatMap((question) => {
    const asked = questionStems(question).text;
    return question.keyPoints.map(
      (point) => new Set([...stemsOf([point.text])].filter((stem) => !asked.has(stem))),
    );
  });
}

function placesOf(points: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  points.forEach((point, place) => {
    for (const stem of point) {
      const known = places.get(stem);
      if (known) known.push(place);
      else places.set(stem, [place]);
    }
  });
  return places;
}

/** Read once per guide object: guides never change. */
function secretsOf(guide: Guide): Secrets {
  const known = ofGuides.get(guide);
  if (known) return known;
  const open = openTexts(guide).map((text) => new ReadText(text));
  const secret = guide.questions.flatMap(({ modelAnswer, keyPoints }) => [
    modelAnswer.slice(0, longestRead.answer),
    ...keyPoints.map(({ text }) => text),
  ]);
  const told = secret.map((text) => new ReadText(text));
  const runs = new Map(
    Object.values(longestRun).map((length) => [
      length,
      { secret: runsOf(told, length), open: runsOf(open, length) },
    ]),
  );
  const points = claimsOf(guide);
  const fresh: Secrets = {
    runs: (length) => runs.get(length) as { secret: WordRuns; open: WordRuns },
    points,
    claiming: placesOf(points),
  };
  ofGuides.set(guide, fresh);
  return fresh;
}

/** The points that share enough stems with a sentence to be given away by it. */
function touchedBy(stems: ReadonlySet<string>, { points, claiming }: Secrets): ReadonlySet<string>[] {
  const shared = new Map<number, number>();
  for (const stem of stems)
    for (const place of claiming.get(stem) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  return [...shared].flatMap(([place, count]) =>
    count >= ofShortPoint.fewest ? [points[place] as ReadonlySet<string>] : [],
  );
}

function givesAway(stems: ReadonlySet<string>, secrets: Secrets, free: readonly ReadText[]): boolean {
  return touchedBy(stems, secrets).some((point) => {
    const unsaid = [...point].filter((stem) => !free.some((text) => text.stems.has(stem)));
    const given = unsaid.filter((stem) => stems.has(stem)).length;
    const fewest = point.size > ofShortPoint.longest ? fewestGivenAway : ofShortPoint.fewest;
    return given >= fewest && given >= givenAwayShare * unsaid.length;
  });
}

/** The words of a model answer or key point that a sentence would give away, or null; what the candidate has said is free. */
export function findLeak(
  sentence: ReadText,
  context: InterviewContext,
  mayBeSaid: readonly ReadText[],
): string | null {
  const secrets = secretsOf(context.guide);
  const free = [...candidateTexts(context.transcript), ...mayBeSaid];
  const { words } = sentence;
  const length = runLength(sentence);
  const { secret, open } = secrets.runs(length);
  const [isSecret, isOpen] = [secret.foundIn(words), open.foundIn(words)];
  const isFree = isSecret.includes(true) ? runsOf(free, length).foundIn(words) : [];
  const leaked = isSecret.findIndex((found, at) => found && !isOpen[at] && !isFree[at]);
  if (leaked >= 0) return words.slice(leaked, leaked + length).join(" ");
  return givesAway(sentence.stems, secrets, free) ? sentence.text.trim() : null;
}
