import { inOneGo, type Steps } from "../steps";
import { indexText } from "../text/indexed-text";
import type { AnswerTask } from "./answer";
import { askContextOf } from "./ask/ask-context";
import { assessAsk } from "./ask/assess-ask";
import type { Assessment, ProposedVerdict } from "./assessment";
import { unheardIn } from "./attacks/barred";
import { compileQuestion } from "./compiled-question";
import { detectFlags } from "./flags";
import { joinAnswer } from "./joined-answer";
import { judgePoint } from "./matching/judge-point";
import { readAnswer, readBarring } from "./matching/read-answer";
import { hasStar } from "./question-kinds";
import { assessStar } from "./star/assess-star";

/** The built-in rater's proposal: deterministic, offline, a few milliseconds, in steps that only the longest answers need. Pure. */
export function* assessInSteps(task: AnswerTask): Steps<Assessment> {
  const joined = joinAnswer(task.answer).text;
  if (!task.question) {
    yield;
    const criteria = assessAsk(joined, askContextOf(task.asking ?? null, task.guide));
    yield;
    return { keyPoints: [], star: null, criteria, flags: detectFlags(task) };
  }
  const { points, subjects, question } = compileQuestion(task.question);
  yield;
  const text = indexText(joined);
  yield;
  const unheard = unheardIn(text, question);
  yield;
  const answer = readAnswer(joined, subjects, () => unheard);
  const against = readBarring(answer, unheard.silent);
  const keyPoints: ProposedVerdict[] = [];
  for (const point of points) {
    yield;
    keyPoints.push(judgePoint(point, answer, against));
  }
  yield;
  const story = hasStar(task.question.kind) ? assessStar(answer, points, keyPoints) : null;
  yield;
  const flags = [...detectFlags(task), ...(story?.hypothetical ? (["hypothetical"] as const) : [])];
  yield;
  return { keyPoints, star: story?.star ?? null, criteria: null, flags };
}

/** See `assessInSteps`; in one go. */
export function assessBuiltIn(task: AnswerTask): Assessment {
  return inOneGo(assessInSteps(task));
}

export { builtInVersion } from "./built-in-version";
