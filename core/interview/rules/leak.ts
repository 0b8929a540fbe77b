import type { Guide } from "../../guide/guide";
import { isChinese } from "../../text/chinese";
import { type Token, tokenize } from "../../text/tokens";
import { contentTokens, stemsOf } from "../reading/vocabulary";
import type { InterviewContext } from "../take-step";

/** A run of so many words in the guide's own order is no accident; of Chinese, so many characters. */
const longestRun = { words: 6, characters: 12 };
/** A sentence that says so large a share of what a key point claims beyond what was said already gives the point away. */
const givenAwayShare = 0.6;
const fewestGivenAway = 3;

interface Secrets {
  runs: ReadonlySet<string>;
  points: ReadonlySet<string>[];
}

const ofGuides = new WeakMap<Guide, Secrets>();

function runsOf(text: string): string[] {
  const words = tokenize(text).map(({ word }) => word);
  const length = isChinese(text) ? longestRun.characters : longestRun.words;
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(" "));
}

/** What an interviewer may say of a guide: questions, project titles and situations, follow-ups, role and company. */
function openTexts(guide: Guide): string[] {
  const { questions, projects, role, company, title } = guide;
  return [
    role,
    company,
    title,
    ...questions.flatMap(({ text, topic, category, keyPoints }) => [
      text,
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
  const open = new Set(openTexts(guide).flatMap(runsOf));
  const secret = guide.questions.flatMap(({ modelAnswer, keyPoints }) => [
    modelAnswer,
    ...keyPoints.map(({ text }) => text),
  ]);
  const fresh = {
    runs: new Set(secret.flatMap(runsOf).filter((run) => !open.has(run))),
    points: guide.questions.flatMap(({ text, keyPoints }) => {
      const asked = stemsOf([text]);
      return keyPoints.map((point) => new Set([...stemsOf([point.text])].filter((stem) => !asked.has(stem))));
    }),
  };
  ofGuides.set(guide, fresh);
  return fresh;
}

function givesAway(
  tokens: Token[],
  points: readonly ReadonlySet<string>[],
  said: ReadonlySet<string>,
): boolean {
  const stems = new Set(tokens.map(({ stem }) => stem));
  return points.some((point) => {
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
  const freeRuns = new Set(free.flatMap(runsOf));
  const run = runsOf(sentence).find((words) => runs.has(words) && !freeRuns.has(words));
  if (run !== undefined) return run;
  return givesAway(contentTokens(sentence), points, stemsOf(free)) ? sentence.trim() : null;
}
