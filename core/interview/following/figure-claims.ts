import { splitClauses } from "../../text/clauses";
import { rangeOf } from "../../text/figure-range";
import { findQuantities, type Quantity } from "../../text/quantities";
import { isRough } from "../../text/rough-figures";
import { splitSentences } from "../../text/sentences";
import { type Token, tokenize } from "../../text/tokens";
import { carriesClaim } from "../reading/vocabulary";

/** A figure as it was told. */
export interface ToldFigure {
  quantity: Quantity;
  range: [low: number, high: number];
  rough: boolean;
}

/** A clause with its figures, mere bounds left out, and the content words that they stand among. */
export interface FigureClaim {
  clause: string;
  stems: ReadonlySet<string>;
  figures: ToldFigure[];
}

/** A digit, or a number word that may be a figure; most clauses have neither and need no reading. */
const numeric =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|third|quarter|dozen|double[d]?|tripled?|twice|halved)\b/iu;

/** Whether a text may state a figure at all. */
export function hasFigure(text: string): boolean {
  return numeric.test(text);
}

/** The content words that are no part of a figure. */
function stemsBeside(tokens: readonly Token[], quantities: readonly Quantity[]): Set<string> {
  const stems = new Set<string>();
  let next = 0;
  tokens.forEach((token, at) => {
    while ((quantities[next]?.last ?? at) < at) next++;
    const inFigure = at >= (quantities[next]?.first ?? tokens.length);
    if (!inFigure && token.kind === "word" && carriesClaim(token)) stems.add(token.stem);
  });
  return stems;
}

function readClause(clause: string): FigureClaim {
  const tokens = tokenize(clause);
  const quantities = findQuantities(clause, tokens);
  const figures = quantities
    .filter(({ bound }) => !bound)
    .map((quantity) => ({
      quantity,
      range: rangeOf({ text: clause, tokens, quantities }, quantity),
      rough: isRough(clause, tokens, quantity),
    }));
  return { clause, stems: stemsBeside(tokens, quantities), figures };
}

/** The clauses of a text that state a figure, in order. */
export function figureClaimsOf(text: string): FigureClaim[] {
  if (!hasFigure(text)) return [];
  return splitSentences(text)
    .filter(({ start, end }) => hasFigure(text.slice(start, end)))
    .flatMap((sentence) => splitClauses(text, sentence))
    .map(({ start, end }) => text.slice(start, end))
    .filter(hasFigure)
    .map(readClause)
    .filter(({ figures }) => figures.length > 0);
}
