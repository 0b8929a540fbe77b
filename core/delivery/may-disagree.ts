import type { Guide, KeyPoint, Question } from "../guide/guide";
import type { CompiledPoint } from "../scoring/compiled-question";
import { saysTerm } from "../scoring/matching/term-match";
import type { IndexedText } from "../text/indexed-text";
import { mayStateFigure } from "../text/quantities";
import { sure } from "./sure";

const known = new WeakMap<Guide, readonly Question[]>();

/** The questions of a guide of which a point has a figure or a misstatement: nothing else can be disagreed with. Told once a guide, by their words alone. */
export function questionsToDisagreeWith(guide: Guide): readonly Question[] {
  const found =
    known.get(guide) ??
    guide.questions.filter(({ keyPoints }) =>
      keyPoints.some(({ text, misstatements }) => misstatements.length > 0 || mayStateFigure(text)),
    );
  known.set(guide, found);
  return found;
}

/** Rounding apart. */
const hair = 1e-9;

/** Whether an answer says so much of a point that it could disagree with it: of most points of a guide it says too little to look any closer. */
export function saysEnoughOf({ claim, point }: CompiledPoint, text: IndexedText): boolean {
  const said = claim.terms.filter((term) => saysTerm(term, text));
  const words = said.filter(({ quantity }) => quantity === null).length;
  const canBeMisstated = point.misstatements.length > 0;
  const needed = canBeMisstated ? 1 : sure.wordsAround;
  if (claim.figures > 0 && text.quantities.length > 0 && words >= needed) return true;
  const weight = said.reduce((sum, term) => sum + term.weight, 0);
  return canBeMisstated && weight / claim.mass >= sure.sameThing - hair;
}

/** To read a text at all takes as much as so many characters of it. */
const perText = 30;

const workOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length + perText, 0);

/** What it takes to read the claims of a question, and what else a point of it carries. */
export const claimsWork = ({ keyPoints }: Question) => workOf(keyPoints.map(({ text }) => text));
export const wordingsWork = ({ aliases, misstatements }: KeyPoint) => workOf([...aliases, ...misstatements]);
