import type { CompiledPoint } from "../compiled-question";
import { findHits } from "./find-hits";
import { closeness, costOf, matchPhrase, type PhraseMatch } from "./match-phrase";
import { matcherConstants } from "./matcher-constants";
import type { Phrase } from "./phrase";
import type { ReadAnswer } from "./read-answer";

/** What of an answer speaks for a key point. Every figure only grows with what is said, so that adding words alone never lowers it. */
export interface SupportFeatures {
  /** Recall of the claim in its best run of segments. */
  claim: number;
  /** The same, where that run denies nothing of the claim; else 0. */
  whole: number;
  /** Recall of the claim's words in the whole answer, each word counting the same, the question's too. */
  plain: number;
  /** The best alias: its recall, squared, times how much it names. */
  alias: number;
  /** Share of the claim's parts said, by its own words or by an alias of the part. */
  facets: number;
  /** Share of the claim's figures and rare terms said. */
  substance: number;
  /** How many aliases are said, on a scale that flattens. */
  aliasCount: number;
}

export interface Support {
  features: SupportFeatures;
  claim: PhraseMatch | null;
  /** For each facet of the claim. */
  facets: (PhraseMatch | null)[];
  /** Every alias of which something is said. */
  aliases: { phrase: Phrase; match: PhraseMatch; score: number }[];
}

/** An alias that names less than this is not yet a statement. */
const fullMass = 1.6;

/** Recall of an alias; where a single word of the answer stands for all that was found of it, for one of its terms only. */
function saidOnce({ terms, mass }: Phrase, { hits, recall }: PhraseMatch): number {
  const found = hits.flatMap((hit, index) => (hit ? [{ hit, weight: terms[index]?.weight ?? 0 }] : []));
  const first = found[0];
  if (!first || found.length < 2 || found.some(({ hit }) => hit.first !== first.hit.first)) return recall;
  return Math.min(recall, Math.max(...found.map(({ hit, weight }) => weight * hit.strength)) / mass);
}

function aliasScore(phrase: Phrase, match: PhraseMatch, answer: ReadAnswer): number {
  const recall = Math.max(0, saidOnce(phrase, match) - costOf(answer, match.first, match.last));
  return recall ** 2 * closeness(match) * Math.min(1, phrase.novelMass / fullMass);
}

function substanceShare(phrase: Phrase, match: PhraseMatch | null): number {
  let all = 0;
  let said = 0;
  phrase.terms.forEach((term, index) => {
    if (!term.substance || term.inQuestion) return;
    all += term.weight;
    const hit = match?.hits[index];
    if (hit && !hit.opposed) said += term.weight * hit.strength;
  });
  return all === 0 ? (match?.recall ?? 0) : said / all;
}

const noSubjects: ReadonlySet<number> = new Set();

function plainRecall(phrase: Phrase, answer: ReadAnswer): number {
  const { byTerm } = findHits(phrase, answer, noSubjects);
  const said = byTerm.map((places) =>
    Math.max(0, ...places.values().map((hit) => (hit.opposed ? 0 : hit.strength))),
  );
  return said.reduce((sum, strength) => sum + strength, 0) / Math.max(1, said.length);
}

function facetShare(
  point: CompiledPoint,
  facets: readonly (PhraseMatch | null)[],
  aliasScores: readonly number[],
): number {
  return point.facets.reduce((sum, facet, index) => {
    const own = facets[index]?.recall ?? 0;
    const byAlias = point.aliases.map(
      (alias, at) => (alias.says[index] as number) * Math.sqrt(aliasScores[at] as number),
    );
    return sum + facet.share * Math.max(own, ...byAlias);
  }, 0);
}

/** What speaks for a key point in an answer, and where. Its parts and aliases must each be said in one sentence. */
export function findSupport(point: CompiledPoint, answer: ReadAnswer): Support {
  const { subjects } = point;
  const { leastSaid } = matcherConstants;
  const claim = matchPhrase(point.claim, answer, { longest: 3, least: leastSaid.claim, subjects });
  const facets = point.facets.map(({ phrase }) =>
    matchPhrase(phrase, answer, { longest: 1, least: leastSaid.claim, subjects }),
  );
  const reach = { longest: 1, least: leastSaid.alias, subjects };
  const matches = point.aliases.map(({ phrase }) => matchPhrase(phrase, answer, reach));
  const scores = matches.map((match, index) =>
    match ? aliasScore((point.aliases[index] as { phrase: Phrase }).phrase, match, answer) : 0,
  );
  const aliases = matches.flatMap((match, index) =>
    match
      ? [
          {
            phrase: (point.aliases[index] as { phrase: Phrase }).phrase,
            match,
            score: scores[index] as number,
          },
        ]
      : [],
  );
  const features = {
    claim: claim?.recall ?? 0,
    whole: claim && claim.opposed === 0 ? claim.recall : 0,
    plain: plainRecall(point.claim, answer),
    alias: Math.max(0, ...scores),
    facets: facetShare(point, facets, scores),
    substance: substanceShare(point.claim, claim),
    aliasCount: 1 - 1 / (1 + scores.filter((score) => score >= 0.5).length),
  };
  return { features, claim, facets, aliases };
}
