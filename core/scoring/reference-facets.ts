import { deriveReferenceKeyPoints } from "../guide/derive-key-points";
import type { KeyPoint } from "../guide/guide";
import { type IndexedText, indexText } from "../text/indexed-text";
import { otherStance } from "../text/stance";
import { askedCount } from "./asked-count";
import { readTerms, type Term } from "./matching/terms";

/** A reference of more terms is an essay: its sentences tell right from wrong better than their words do. */
const mostTerms = 14;

/** What one term of the reference is worth: what the question has said already next to nothing, a very common word less than others. */
const weights = { new: 3, common: 2, asked: 1 } as const;

/** Terms of the two most common tiers weigh so much at most. */
const commonWeight = 0.6;

interface Piece {
  first: number;
  last: number;
  terms: Term[];
}

/** A figure says nothing without its noun, so that it goes with the term beside it. */
function piecesOf(terms: readonly Term[]): Piece[] {
  const pieces: Piece[] = [];
  for (const term of terms) {
    const open = pieces.at(-1);
    const figures = open?.terms.filter(({ quantity }) => quantity !== null).length ?? 0;
    const joins = term.quantity ? figures === 0 : figures === open?.terms.length;
    if (open && joins) {
      open.terms.push(term);
      open.last = term.last;
    } else pieces.push({ first: term.first, last: term.last, terms: [term] });
  }
  return pieces;
}

function weightOf({ terms }: Piece): KeyPoint["weight"] {
  if (terms.every((term) => term.inQuestion)) return weights.asked;
  return terms.every((term) => term.weight <= commonWeight) ? weights.common : weights.new;
}

/** A letter that names something, or a "yes" or "no": no content of its own by which an essay would be told. */
function isMark({ keys }: Term): boolean {
  return keys[0]?.[0].startsWith("@") ?? false;
}

function stanceIn({ terms }: Piece): string | null {
  const key = terms[0]?.keys[0]?.[0];
  return key === "@yes" || key === "@no" ? key : null;
}

function keyOf({ terms }: Piece): string {
  return terms.map((term) => term.keys[0]?.[0] ?? `${term.quantity?.value} ${term.quantity?.unit}`).join(" ");
}

/** The words from the piece before to this one's end: "were square", "not connected". */
function textOf({ text, tokens }: IndexedText, before: number, last: number): string {
  return text.slice(tokens[before + 1]?.start ?? 0, tokens[last]?.end);
}

/**
 * A reference answer in facets, the smallest claims that can be right or wrong by themselves (after Nielsen, Ward and Martin, 2009): each
 * content word with the function words before it. Ids r1.k1, r1.k2 …; a facet of the question's words weighs 1, of very common words 2, others
 * 3. An essay is taken by its claims, and so is a reference with more claims than the question asks for: the best of them count.
 */
export function deriveReferenceFacets(reference: string, question: string, prefix: string): KeyPoint[] {
  const source = indexText(reference);
  const terms = readTerms(reference, indexText(question));
  const claims = deriveReferenceKeyPoints(reference, prefix);
  const count = askedCount(question);
  if (count !== null && claims.length > count)
    return claims.map((claim) => ({ ...claim, anyOf: { group: prefix, k: count } }));
  const facets =
    terms.filter((term) => !isMark(term)).length > mostTerms ? [] : facetsOf(source, terms, prefix);
  return facets.length > 0 ? facets : claims;
}

function facetsOf(source: IndexedText, terms: readonly Term[], prefix: string): KeyPoint[] {
  const pieces = piecesOf(terms);
  const seen = new Set<string>();
  return pieces.flatMap((piece, index): KeyPoint[] => {
    const key = keyOf(piece);
    if (seen.has(key) || piece.terms.every(({ quantity }) => quantity !== null)) return [];
    seen.add(key);
    return [
      {
        id: `${prefix}.k${seen.size}`,
        text: textOf(source, pieces[index - 1]?.last ?? -1, piece.last),
        weight: weightOf(piece),
        aliases: [],
        misstatements: stanceIn(piece) ? [otherStance(stanceIn(piece) as string)] : [],
        probe: null,
      },
    ];
  });
}
