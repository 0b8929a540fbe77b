import type { Guide, Question } from "../guide/guide";
import { indexText } from "../text/indexed-text";
import { type Token, tokenize } from "../text/tokens";
import type { Answer } from "./answer";
import type { Evidence } from "./rating";

/** A run of this many words in the guide's own order is no accident. */
const shortestRun = 8;
/** Share of the answer's words in such runs from which it counts as recited. */
const recitedShare = 0.5;

/** Runs of words, and those that one begins with. */
interface Runs {
  runs: ReadonlySet<string>;
  openings: ReadonlySet<string>;
}

/** The word runs of all texts that could have been learnt by heart. */
function runsOf(texts: readonly string[]): Runs {
  const runs = new Set<string>();
  const openings = new Set<string>();
  for (const text of texts) {
    const words = tokenize(text).map((token) => token.word);
    for (let at = 0; at + shortestRun <= words.length; at++) {
      runs.add(words.slice(at, at + shortestRun).join(" "));
      openings.add(words.slice(at, at + 2).join(" "));
    }
  }
  return { runs, openings };
}

function sourcesOf(question: Question, guide: Guide | null): string[] {
  const script = question.kind === "introduction" ? (guide?.introduction.script ?? []) : [];
  return [question.modelAnswer, ...(script.length > 0 ? [script.join(" ")] : [])];
}

const known = new WeakMap<Question, Runs>();
const nothing: Runs = { runs: new Set(), openings: new Set() };

/** The runs of a question's model answer, and of the script for an introduction; read once a question. */
function learntRuns(question: Question | null, guide: Guide | null): Runs {
  if (!question) return nothing;
  const runs = known.get(question) ?? runsOf(sourcesOf(question, guide));
  known.set(question, runs);
  return runs;
}

function recitedTokens(tokens: readonly Token[], { runs, openings }: Runs): boolean[] {
  const recited = tokens.map(() => false);
  const words = tokens.map((token) => token.word);
  for (let at = 0; at + shortestRun <= words.length; at++) {
    if (!openings.has(`${words[at]} ${words[at + 1]}`)) continue;
    if (runs.has(words.slice(at, at + shortestRun).join(" "))) recited.fill(true, at, at + shortestRun);
  }
  return recited;
}

/** Near-verbatim runs (eight words or more) of the model answer or the script, in order. */
export function findRecitedPassages(
  question: Question | null,
  answer: Answer,
  guide: Guide | null,
): Evidence[] {
  const runs = learntRuns(question, guide);
  if (runs.runs.size === 0) return [];
  return answer.parts.flatMap(({ turnId, text }) => {
    const { tokens } = indexText(text);
    const recited = recitedTokens(tokens, runs);
    const passages: Evidence[] = [];
    recited.forEach((is, at) => {
      if (!is || recited[at - 1]) return;
      let last = at;
      while (recited[last + 1]) last++;
      const start = (tokens[at] as Token).start;
      const end = (tokens[last] as Token).end;
      passages.push({ turnId, quote: text.slice(start, end), start, end });
    });
    return passages;
  });
}

/** Whether at least half of the answer's words stand in recited passages. */
export function isRecited(question: Question | null, answer: Answer, guide: Guide | null): boolean {
  const words = answer.parts.reduce((sum, part) => sum + indexText(part.text).tokens.length, 0);
  const recited = findRecitedPassages(question, answer, guide);
  const within = recited.reduce((sum, passage) => sum + tokenize(passage.quote).length, 0);
  return words >= shortestRun && within >= recitedShare * words;
}
