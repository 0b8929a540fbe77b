import type { Unit } from "../../text/quantities";
import { isNear } from "../../text/rough-figures";
import { type FigureClaim, figureClaimsOf, hasFigure, type ToldFigure } from "./figure-claims";

/** Two clauses speak of one thing if they share so many content words, and so large a share of the shorter one's. */
const fewestShared = 2;
const leastShare = 0.6;
/** Figures this close are the same, told roughly. */
const tolerance = 0.02;

/** Of what was said before, the latest so many characters of texts that state a figure: two hours of talk. */
const longestEarlier = 100_000;
/** Of an answer that says much the same with each figure, held against others that do so too, so much is compared. */
const mostCompared = 2_000_000;

/** By how much two ranges miss each other; a figure is a range of its own. */
function gapBetween([least, most]: ToldFigure["range"], [low, high]: ToldFigure["range"]): number {
  return Math.max(0, least - high, low - most);
}

function differ(one: ToldFigure, other: ToldFigure): boolean {
  const { quantity: a } = one;
  const { quantity: b } = other;
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  if ((one.rough || other.rough) && isNear(a, b)) return false;
  return a.unit === b.unit && gapBetween(one.range, other.range) > tolerance * larger;
}

/** Claims of one key say the same in the same words, in whatever order. */
function keyOf({ figures, stems }: FigureClaim): string {
  const told = figures.map(({ quantity: { value, unit }, range, rough }) => [value, unit, ...range, rough]);
  return [...told.flat(), ...[...stems].sort()].join(" ");
}

/** The claims of a text that say what their figures are of; each with its key. */
function claimsOf(text: string): [key: string, claim: FigureClaim][] {
  return figureClaimsOf(text)
    .filter(({ stems }) => stems.size >= fewestShared)
    .map((claim) => [keyOf(claim), claim]);
}

const unitsOf = ({ figures }: FigureClaim) => new Set(figures.map(({ quantity }) => quantity.unit));

/** What was said before, each thing once, by the words that it was said in and the units that it was told in. */
class Said {
  private readonly claims: readonly FigureClaim[];
  private readonly places = new Map<string, number[]>();
  private compared = 0;

  constructor(claims: Map<string, FigureClaim>) {
    this.claims = [...claims.values()];
    this.claims.forEach((claim, index) => {
      for (const unit of unitsOf(claim)) for (const stem of claim.stems) this.post(`${unit} ${stem}`, index);
    });
  }

  private post(key: string, index: number): void {
    const places = this.places.get(key);
    if (places) places.push(index);
    else this.places.set(key, [index]);
  }

  /** The claims that tell a figure of the same thing in a unit. */
  private aboutTheSame({ stems }: FigureClaim, unit: Unit): FigureClaim[] {
    const shared = new Uint32Array(this.claims.length);
    for (const stem of stems) {
      const places = this.places.get(`${unit} ${stem}`) ?? [];
      this.compared += places.length;
      if (this.compared > mostCompared) return [];
      for (const index of places) shared[index] = (shared[index] as number) + 1;
    }
    return this.claims.filter((known, index) => {
      const fewest = Math.max(fewestShared, leastShare * Math.min(stems.size, known.stems.size));
      return (shared[index] as number) >= fewest;
    });
  }

  /** How many of a claim's figures were other ones before. */
  countOtherwise(claim: FigureClaim): number {
    const known = new Map(
      unitsOf(claim)
        .values()
        .map((unit) => [unit, this.aboutTheSame(claim, unit).flatMap(({ figures }) => figures)]),
    );
    const isOther = (figure: ToldFigure) => {
      const others = known.get(figure.quantity.unit) ?? [];
      this.compared += others.length;
      return this.compared <= mostCompared && others.some((other) => differ(figure, other));
    };
    return claim.figures.filter(isOther).length;
  }
}

/** The latest of the texts that state a figure, in their order. */
function latestOf(earlier: readonly string[]): string[] {
  let left = longestEarlier;
  const latest = earlier.filter(hasFigure).reverse();
  const end = latest.findIndex(({ length }) => {
    left -= length;
    return left < 0;
  });
  return (end < 0 ? latest : latest.slice(0, end)).reverse();
}

/** Clauses of `text` whose figure differs from what one of the `earlier` texts said of the same thing, in order. */
export function findContradictions(text: string, earlier: readonly string[]): string[] {
  const now = claimsOf(text);
  if (now.length === 0) return [];
  const said = new Said(new Map(latestOf(earlier).flatMap(claimsOf)));
  const counts = new Map<string, number>();
  return now.flatMap(([key, claim]) => {
    const count = counts.get(key) ?? said.countOtherwise(claim);
    counts.set(key, count);
    return Array.from({ length: count }, () => claim.clause);
  });
}
