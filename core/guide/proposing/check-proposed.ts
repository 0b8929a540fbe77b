import { readSource, type Source, unsupportedFigures, unsupportedNames } from "../../text/unsupported";
import { givesAway, probesFor } from "../derive/probe";
import { termsOf } from "../derive/terms";
import type { EditedPoint } from "../editing/guide-edit";
import type { QuestionKind } from "../guide";
import type { LeftOut, ProposedPoint } from "./proposed-point";

/** What the points were proposed for. */
export interface ProposedFor {
  kind: QuestionKind;
  question: string;
  answer: string;
  /** BCP 47 language of the guide. */
  language: string;
}

export interface CheckedProposal {
  points: EditedPoint[];
  leftOut: LeftOut[];
}

const mostPoints = 12;

const same = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();

/** Claims that rest on the answer, each once. */
function claimsOf(proposed: readonly ProposedPoint[], source: Source, leftOut: LeftOut[]): ProposedPoint[] {
  const seen = new Set<string>();
  return proposed.slice(0, mostPoints).filter(({ text }) => {
    const isNew = unsupportedFigures(text, source).length > 0 || unsupportedNames(text, source).length > 0;
    const why = isNew ? "unsupported" : seen.has(same(text)) ? "twice" : null;
    seen.add(same(text));
    if (why) leftOut.push({ what: "point", text, why });
    return why === null;
  });
}

/** Why words can't be another wording of a claim: they would credit what does not say it. */
function faultOfAlias(alias: string, point: ProposedPoint, others: ReadonlySet<string>, question: string) {
  const known = termsOf(question);
  const terms = [...termsOf(alias)];
  if (terms.length === 0 || terms.every((term) => known.has(term))) return "in-question";
  if (unsupportedFigures(alias, readSource(point.text)).length > 0) return "unsupported";
  if (others.has(same(alias)) || point.misstatements.some((wrong) => same(wrong) === same(alias))) {
    return "ambiguous";
  }
  return null;
}

function aliasesOf(
  point: ProposedPoint,
  all: readonly ProposedPoint[],
  { question }: ProposedFor,
  leftOut: LeftOut[],
): string[] {
  const others = new Set(
    all.filter((one) => one !== point).flatMap((one) => [one.text, ...one.aliases].map(same)),
  );
  const unique = point.aliases.filter(
    (alias, place) =>
      same(alias) !== same(point.text) &&
      point.aliases.findIndex((other) => same(other) === same(alias)) === place,
  );
  return unique.filter((alias) => {
    const why = faultOfAlias(alias, point, others, question);
    if (why) leftOut.push({ what: "alias", text: alias, why });
    return why === null;
  });
}

/** A wrong answer that says the claim itself, or another wording of it, would contradict who is right. */
function misstatementsOf({ text, aliases, misstatements }: ProposedPoint, leftOut: LeftOut[]): string[] {
  const right = new Set([text, ...aliases].map(same));
  return misstatements.filter((wrong) => {
    const isRight = right.has(same(wrong));
    if (isRight) leftOut.push({ what: "misstatement", text: wrong, why: "ambiguous" });
    return !isRight;
  });
}

function partOf({ star, part }: ProposedPoint, kind: QuestionKind): Pick<EditedPoint, "star" | "part"> {
  if (star && (kind === "project" || kind === "behavioral")) return { star };
  return part && kind === "introduction" ? { part } : {};
}

/**
 * Makes a model's proposal one that can be reviewed: what the answer does not bear out, what would credit wrong words and what gives a
 * point away is left out and listed. A follow-up that says the point is replaced by one by rule, where one is at hand.
 */
export function checkProposed(proposed: readonly ProposedPoint[], of: ProposedFor): CheckedProposal {
  const leftOut: LeftOut[] = [];
  const claims = claimsOf(proposed, readSource(of.answer, of.question), leftOut);
  const told = (point: ProposedPoint) =>
    point.probe !== null && givesAway(point.probe, point.text, of.question);
  const taken = claims.flatMap((point) => (point.probe && !told(point) ? [point.probe] : []));
  const byRule = probesFor(of.question, of.kind, of.language, taken);
  const points = claims.map((point): EditedPoint => {
    const place = partOf(point, of.kind);
    if (told(point)) leftOut.push({ what: "probe", text: point.probe ?? "", why: "gives-away" });
    return {
      ...{ id: null, text: point.text, weight: point.weight, ...place },
      aliases: aliasesOf(point, claims, of, leftOut),
      misstatements: misstatementsOf(point, leftOut),
      probe: point.probe && !told(point) ? point.probe : byRule({ text: point.text, ...place }),
    };
  });
  return { points, leftOut };
}
