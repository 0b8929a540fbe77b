import type { CompiledPoint } from "../compiled-question";
import { findDenial } from "./denial";
import { matchPhrase, type PhraseMatch } from "./match-phrase";
import { matcherConstants } from "./matcher-constants";
import { findMisstatement } from "./misstatement";
import { findOppositeWord } from "./opposite-word";
import { findOtherFigure } from "./other-figure";
import { type Place, strongestOf } from "./place";
import type { Support } from "./point-features";
import type { ReadAnswer } from "./read-answer";

/** What of an answer speaks against a key point, each 0–1. */
export interface OppositionFeatures {
  /** A misstatement of the point is said, in what sets it apart from the point. */
  misstatement: number;
  /** The claim's words are said, but denied. */
  denied: number;
  /** Another figure stands where the claim's belongs. */
  figure: number;
  /** The opposite of one of the claim's words stands among its others. */
  opposite: number;
}

export interface Opposition {
  features: OppositionFeatures;
  /** The run and hits of the strongest sign. */
  place: Place | null;
}

/** Another figure is plain to see, whatever else of the claim is said. */
const plainToSee = 0.8;

function otherFigure(point: CompiledPoint, answer: ReadAnswer): Place | null {
  const found = findOtherFigure(point, answer);
  const why = `gives another figure, "${found?.written}"`;
  return found && { phrase: point.claim, match: found.match, strength: plainToSee, why };
}

/** An alias is another way to say the claim where it is said best, and only there. */
function within({ first, last }: PhraseMatch, place: Place | null): Place | null {
  return place && place.match.first >= first && place.match.last <= last ? place : null;
}

/** The claim said nearly word for word in one sentence outweighs a weak sign in another. */
const wordForWord = 0.85;
const weakSign = 0.75;

function isOutweighed({ match, strength }: Place, own: PhraseMatch | null): boolean {
  return own !== null && own.recall >= wordForWord && own.first !== match.first && strength < weakSign;
}

/** An alias turned round in one sentence says nothing against a claim that another says in its own words. */
const ownWords = 0.4;

function isSaidElsewhere(match: PhraseMatch, own: PhraseMatch | null): boolean {
  return own !== null && own.recall >= ownWords && own.first !== match.first;
}

/** What speaks against a key point in an answer, and where. */
export function findOpposition(point: CompiledPoint, answer: ReadAnswer, support: Support): Opposition {
  const reach = { longest: 1, least: matcherConstants.leastSaid.claim, subjects: point.subjects };
  const own = matchPhrase(point.claim, answer, reach);
  const misstatement = strongestOf(
    point.misstatements.map((misstatement) => findMisstatement(point, misstatement, answer, own)),
  );
  const denials = [
    findDenial(point.claim, support.claim),
    ...support.aliases.map(({ phrase, match }) => findDenial(phrase, match)),
  ];
  const strongestDenial = strongestOf(denials);
  const denied = strongestDenial && {
    ...strongestDenial,
    strength: Math.max(
      0,
      strongestDenial.strength - Math.max(support.features.alias, support.features.claim),
    ),
  };
  const figure = otherFigure(point, answer);
  const opposite = strongestOf([
    findOppositeWord(point.claim, answer, point.claim, point.subjects),
    ...point.facets.map(({ phrase }) => findOppositeWord(phrase, answer, point.claim, point.subjects)),
    ...support.aliases
      .filter(({ match }) => !isSaidElsewhere(match, own))
      .map(({ phrase, match }) =>
        within(match, findOppositeWord(phrase, answer, point.claim, point.subjects)),
      ),
  ]);
  const plain = (place: Place | null) => (place && isOutweighed(place, own) ? null : place);
  const signs = [plain(misstatement), denied, plain(figure), plain(opposite)] as const;
  const [said, refused, counted, turned] = signs.map((place) => place?.strength ?? 0) as [
    number,
    number,
    number,
    number,
  ];
  const features = { misstatement: said, denied: refused, figure: counted, opposite: turned };
  return { features, place: strongestOf(signs) };
}
