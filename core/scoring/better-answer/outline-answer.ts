import { type StarComponent, starComponents } from "../../guide/guide";
import { splitSentences } from "../../text/sentences";
import type { Answer } from "../answer";
import type { Evidence, KeyPointRating, Rating } from "../rating";
import type { ReportQuestion } from "../report";

/** "add" what was missed, "complete" what was said in part, "correct" what was said otherwise, "tell" a part of the story. */
export const outlineActs = ["add", "complete", "correct", "tell"] as const;

/** One thing that would make an answer better, and where in it. */
export interface OutlineItem {
  act: (typeof outlineActs)[number];
  /** The key point, or null for a part of the story. */
  keyPointId: string | null;
  component: StarComponent | null;
  /** What to say, as the guide has it; empty for a part of the story. */
  text: string;
  /** The candidate's sentence that it follows (or, to be corrected, replaces); null: it comes first. */
  after: Evidence | null;
}

type Point = ReportQuestion["keyPoints"][number];
type Rated = Pick<ReportQuestion, "keyPoints"> & { answer: Answer; rating: Rating };

/** A level 4 is what a good answer reaches. */
const goodLevel = 4;

const acts = { missed: "add", partial: "complete", contradicted: "correct" } as const;

/** The whole sentences that a quote stands in. */
function sentenceOf(evidence: Evidence | null, { parts }: Answer): Evidence | null {
  const text = parts.find(({ turnId }) => turnId === evidence?.turnId)?.text;
  if (!evidence || text === undefined) return null;
  const around = splitSentences(text).filter(
    ({ start, end }) => start < evidence.end && evidence.start < end,
  );
  const start = around[0]?.start ?? evidence.start;
  const end = around.at(-1)?.end ?? evidence.end;
  return { turnId: evidence.turnId, quote: text.slice(start, end), start, end };
}

/** Where in the answer an evidence ends, to be compared; before everything where there is none. */
function positionOf(evidence: Evidence | null, { parts }: Answer): number {
  if (!evidence) return -1;
  const before = parts.slice(
    0,
    parts.findIndex(({ turnId }) => turnId === evidence.turnId),
  );
  return before.reduce((sum, { text }) => sum + text.length + 1, evidence.end);
}

/** The last of these words in the answer. */
function lastOf(all: readonly (Evidence | null | undefined)[], answer: Answer): Evidence | null {
  const said = all.filter((one) => one != null);
  return said.toSorted((a, b) => positionOf(a, answer) - positionOf(b, answer)).at(-1) ?? null;
}

/** The components of the story up to this one that were told, the nearest first. */
function toldBefore(component: StarComponent, { star }: Rating): (Evidence | null)[] {
  const upTo = starComponents.slice(0, starComponents.indexOf(component) + 1).toReversed();
  return upTo.map((name) => star?.[name].evidence ?? null);
}

/** After what belongs to the same part of the story, else after the point that the guide has before it. */
function placeOf(point: Point, index: number, { keyPoints, answer, rating }: Rated): Evidence | null {
  const evidenceOf = (id: string) => rating.keyPoints.find((rated) => rated.id === id)?.evidence ?? null;
  const { star } = point;
  if (star) {
    const siblings = keyPoints.filter((other) => other.star === star).map(({ id }) => evidenceOf(id));
    const told = toldBefore(star, rating).find((evidence) => evidence !== null);
    return lastOf([...siblings, told], answer);
  }
  const before = keyPoints.slice(0, index).map(({ id }) => evidenceOf(id));
  return before.findLast((evidence) => evidence !== null) ?? null;
}

function pointItem(point: Point, rated: KeyPointRating, index: number, question: Rated): OutlineItem[] {
  if (rated.verdict === "covered") return [];
  const place = rated.evidence ?? placeOf(point, index, question);
  const after = sentenceOf(place, question.answer);
  const { id: keyPointId, text, star: component } = point;
  return [{ act: acts[rated.verdict], keyPointId, component, text, after }];
}

function storyItems({ rating, answer }: Rated): OutlineItem[] {
  const { star } = rating;
  if (!star) return [];
  return starComponents
    .filter((component) => star[component].level < goodLevel)
    .map((component) => {
      const told = toldBefore(component, rating).find((evidence) => evidence !== null) ?? null;
      const after = sentenceOf(told, answer);
      return { act: "tell", keyPointId: null, component, text: "", after };
    });
}

/** What to add to an answer, and after which of the candidate's sentences, in the order of the answer; nothing where nothing is missing. */
export function outlineAnswer(question: Rated): OutlineItem[] {
  const points = question.keyPoints.flatMap((point, index) => {
    const rated = question.rating.keyPoints.find(({ id }) => id === point.id);
    return rated ? pointItem(point, rated, index, question) : [];
  });
  const place = ({ after }: OutlineItem) => positionOf(after, question.answer);
  return [...storyItems(question), ...points].toSorted((a, b) => place(a) - place(b));
}
