import { measureDelivery } from "@/core/delivery/measure-delivery";
import { type QuestionKind, questionKinds } from "@/core/guide/guide";
import { type Change, changeOf } from "@/core/practice/change";
import { type SeriesPoint, type SittingValue, toSeries } from "@/core/practice/series";
import type { ProbeCount, SaidText, SittingScore } from "./stored";

/** A figure over time: points to draw, and what can honestly be said of their direction. */
export interface Course {
  points: SeriesPoint[];
  sittings: number;
  /** Null with too few sittings to say anything. */
  change: Change | null;
}

export const deliveryMeasures = ["words", "fillers", "hedges", "we"] as const;
export type DeliveryMeasure = (typeof deliveryMeasures)[number];

export interface CompetencyCourse {
  kind: QuestionKind | "ask";
  course: Course;
}

export interface DeliveryCourse {
  measure: DeliveryMeasure;
  course: Course;
}

function toCourse(values: SittingValue[]): Course {
  const points = toSeries(values);
  return { points, sittings: values.length, change: changeOf(points.map(({ value }) => value)) };
}

/** Scores by competency; kinds without any are left out. */
export function toCompetencies(scores: SittingScore[]): CompetencyCourse[] {
  return [...questionKinds, "ask" as const].flatMap((kind) => {
    const own = scores.filter((score) => score.kind === kind);
    const values = own.map(({ startedAt, mean, low, high }) => ({
      atMs: startedAt.getTime(),
      ...{ value: mean, low, high },
    }));
    return own.length > 0 ? [{ kind, course: toCourse(values) }] : [];
  });
}

function single(at: Date, value: number): SittingValue {
  return { atMs: at.getTime(), value, low: value, high: value };
}

/** Follow-ups an answer, sitting by sitting. */
export function toProbeCourse(counts: ProbeCount[]): Course {
  return toCourse(counts.map(({ startedAt, answers, probes }) => single(startedAt, probes / answers)));
}

/** How it was said, sitting by sitting. */
export function toDelivery(said: SaidText[]): DeliveryCourse[] {
  if (said.length === 0) return [];
  const measured = said.map(({ startedAt, answers, text }) => ({
    startedAt,
    figures: deliveryFigures(text, answers),
  }));
  return deliveryMeasures.map((measure) => ({
    measure,
    course: toCourse(measured.map(({ startedAt, figures }) => single(startedAt, figures[measure]))),
  }));
}

/** Figures that don't grow with how much was said. */
function deliveryFigures(text: string, answers: number): Record<DeliveryMeasure, number> {
  const part = { turnId: "", text, probedKeyPointId: null };
  const { words, fillers, hedges, i, we } = measureDelivery({ parts: [part] });
  const perHundred = (count: number) => (words === 0 ? 0 : (100 * count) / words);
  return {
    words: words / Math.max(1, answers),
    fillers: perHundred(fillers),
    hedges: perHundred(hedges),
    we: i + we === 0 ? 0 : (100 * we) / (i + we),
  };
}
