import type { StarComponent } from "../../guide/guide";
import type { Clause, Sentence, TokenRange } from "../../text/indexed-text";
import { isStopWord } from "../../text/stop-words";
import { commonness } from "../../text/word-frequency";
import type { ProposedLevel, ProposedStar, ProposedVerdict } from "../assessment";
import type { CompiledPoint } from "../compiled-question";
import type { ReadAnswer } from "../matching/read-answer";
import { readSigns, type SentenceSigns } from "./sentence-signs";

const absent: ProposedLevel = { level: 1, quote: null };

function leveled(level: ProposedLevel["level"], signs: SentenceSigns | undefined): ProposedLevel {
  return signs ? { level, quote: signs.written } : absent;
}

/** Even a vague setting takes a few words. */
const shortestSetting = 6;

/** The setting: the first half's sentence in the past, at best with names or figures and with what made it hard. */
function situationOf(signs: readonly SentenceSigns[]): ProposedLevel {
  const early = signs.slice(0, Math.max(2, Math.ceil(signs.length / 2))).filter((sign) => !sign.hypothetical);
  const specific = early.find((sign) => sign.past && sign.specific && sign.named);
  const hard = early.find((sign) => sign.hardship && (sign.past || sign.specific));
  if (specific) return leveled(hard ? 4 : 3, specific);
  return leveled(
    2,
    early.find((sign) => sign.past && sign.sentence.last - sign.sentence.first >= shortestSetting),
  );
}

function taskOf(signs: readonly SentenceSigns[]): ProposedLevel {
  const own = signs.find((sign) => sign.task === "own" && !sign.hypothetical);
  if (own) return leveled(own.quantified ? 4 : 3, own);
  return leveled(
    2,
    signs.find((sign) => sign.task === "shared" && !sign.hypothetical),
  );
}

function actionOf(signs: readonly SentenceSigns[]): ProposedLevel {
  const told = signs.filter((sign) => !sign.hypothetical);
  const own = told.filter((sign) => sign.ownSteps > 0);
  const steps = own.reduce((sum, sign) => sum + sign.ownSteps, 0);
  const concrete = own.filter((sign) => sign.specific && sign.named);
  if (steps >= 2 && concrete.length > 0)
    return leveled(concrete.some((sign) => sign.reason) ? 4 : 3, concrete[0]);
  return leveled(2, own[0] ?? told.find((sign) => sign.teamSteps > 0));
}

function resultOf(signs: readonly SentenceSigns[]): ProposedLevel {
  const told = signs.filter((sign) => !sign.hypothetical).toReversed();
  const clear =
    told.find((sign) => sign.result === "clear" && sign.named && sign.quantified) ??
    told.find((sign) => sign.result === "clear" && sign.named);
  if (clear) return leveled(clear.quantified ? 4 : 3, clear);
  return leveled(
    2,
    told.find((sign) => sign.result !== null),
  );
}

/** What the key points of a component show of it: said, or said wrongly, it is there; denied, it is not. */
function fromPoints(
  points: readonly CompiledPoint[],
  verdicts: readonly ProposedVerdict[],
  component: StarComponent,
): ProposedLevel {
  let best = absent;
  points.forEach(({ point }, index) => {
    const proposed = verdicts[index];
    if (
      point.star !== component ||
      !proposed?.quote ||
      proposed.verdict === "missed" ||
      proposed.reason?.startsWith("denies")
    )
      return;
    const level = proposed.verdict === "partial" ? 2 : 3;
    if (level > best.level) best = { level, quote: proposed.quote };
  });
  return best;
}

function higher(a: ProposedLevel, b: ProposedLevel): ProposedLevel {
  return b.level > a.level ? b : a;
}

/** Whether most of an answer tells what one would do, not what was done. */
function isHypothetical(signs: readonly SentenceSigns[]): boolean {
  const would = signs.filter((sign) => sign.hypothetical).length;
  return would > 0 && would >= signs.filter((sign) => sign.past).length;
}

function isDenied(answer: ReadAnswer, { first, last }: TokenRange): boolean {
  const denied = answer.denied.slice(first, last + 1).reduce((sum, flag) => sum + flag, 0);
  return denied > (last - first + 1) / 2;
}

/** "We did not migrate it, and nothing got faster" tells no story: what is left of a sentence is its longest stretch that denies nothing. */
function undenied(answer: ReadAnswer, sentence: Sentence): Sentence | null {
  if (isDenied(answer, sentence)) return null;
  const { clauses } = sentence;
  let best: { from: Clause; to: Clause } | null = null;
  let from: Clause | null = null;
  for (const clause of clauses) {
    from = isDenied(answer, clause) ? null : (from ?? clause);
    if (from && (!best || clause.last - from.first > best.to.last - best.from.first))
      best = { from, to: clause };
  }
  if (!best) return null;
  const { from: start, to: end } = best;
  if (start === clauses[0] && end === clauses.at(-1)) return sentence;
  const kept = clauses.slice(clauses.indexOf(start), clauses.indexOf(end) + 1);
  return { start: start.start, end: end.end, first: start.first, last: end.last, clauses: kept };
}

const labels = new Set(["situation", "task", "action", "result", "context", "star"]);

/** Without its labels a sentence says something. */
function saysSomething({ text }: ReadAnswer, { first, last }: Sentence): boolean {
  const words = text.tokens
    .slice(first, last + 1)
    .filter((token) => !isStopWord(token.word) && !labels.has(token.word));
  return (
    words.filter((token) => token.kind === "word" && commonness(token.stem) > 0).length > 1 ||
    words.length > 2
  );
}

/** The sentences that tell a story: none that counts for nothing, denies, is a bare label, or was said before. */
function tellingSentences(answer: ReadAnswer): Sentence[] {
  const said = new Set<string>();
  const kept = answer.text.sentences.flatMap((sentence) => undenied(answer, sentence) ?? []);
  return kept.filter((sentence) => {
    const written = answer.text.text.slice(sentence.start, sentence.end).toLowerCase();
    const counts = (answer.segmentOf[sentence.first] ?? -1) >= 0;
    const fresh = !said.has(written) && saysSomething(answer, sentence);
    said.add(written);
    return counts && fresh;
  });
}

/**
 * The STAR levels (1–4) that an answer shows, by its own sentences and by the key points that it covers, each with its words. Sentences
 * in `answer` that count for nothing are left out.
 */
export function assessStar(
  answer: ReadAnswer,
  points: readonly CompiledPoint[],
  verdicts: readonly ProposedVerdict[],
): { star: ProposedStar; hypothetical: boolean } {
  const counted = tellingSentences(answer);
  const signs = readSigns(answer.text, counted);
  if (isHypothetical(signs))
    return { star: { situation: absent, task: absent, action: absent, result: absent }, hypothetical: true };
  const star = {
    situation: higher(situationOf(signs), fromPoints(points, verdicts, "situation")),
    task: higher(taskOf(signs), fromPoints(points, verdicts, "task")),
    action: higher(actionOf(signs), fromPoints(points, verdicts, "action")),
    result: higher(resultOf(signs), fromPoints(points, verdicts, "result")),
  };
  return { star, hypothetical: false };
}
