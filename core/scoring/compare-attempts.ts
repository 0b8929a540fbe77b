import { type StarComponent, starComponents } from "../guide/guide";
import type { Verdict } from "./assessment";
import type { Rating } from "./rating";

/** A key point whose verdict is another one than before; null where that rating did not know the point. */
export interface VerdictChange {
  keyPointId: string;
  before: Verdict | null;
  after: Verdict;
}

/** A STAR component whose level, 1 to 5, is another one than before. */
export interface LevelChange {
  component: StarComponent;
  before: number;
  after: number;
}

/** What changed from one attempt at a question to the next, and by how many points. */
export interface AttemptChanges {
  points: number;
  verdicts: VerdictChange[];
  levels: LevelChange[];
}

function verdictChanges(before: Rating, after: Rating): VerdictChange[] {
  const earlier = new Map(before.keyPoints.map(({ id, verdict }) => [id, verdict]));
  return after.keyPoints.flatMap(({ id, verdict }) => {
    const was = earlier.get(id) ?? null;
    return was === verdict ? [] : [{ keyPointId: id, before: was, after: verdict }];
  });
}

function levelChanges({ star: before }: Rating, { star: after }: Rating): LevelChange[] {
  if (!before || !after) return [];
  return starComponents.flatMap((component) => {
    const [was, is] = [before[component].level, after[component].level];
    return was === is ? [] : [{ component, before: was, after: is }];
  });
}

/** Compares two ratings of one question by one rater; the other raters' scales differ. In the order of the later rating's points. */
export function compareAttempts(before: Rating, after: Rating): AttemptChanges {
  return {
    points: after.total - before.total,
    verdicts: verdictChanges(before, after),
    levels: levelChanges(before, after),
  };
}
