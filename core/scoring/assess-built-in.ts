import { indexText } from "../text/indexed-text";
import type { AnswerTask } from "./answer";
import { askContextOf } from "./ask/ask-context";
import { assessAsk } from "./ask/assess-ask";
import type { Assessment } from "./assessment";
import { unheardIn } from "./attacks/barred";
import { compileQuestion } from "./compiled-question";
import { detectFlags } from "./flags";
import { joinAnswer } from "./joined-answer";
import { judgePoint } from "./matching/judge-point";
import { readAnswer, readBarring } from "./matching/read-answer";
import { hasStar } from "./question-kinds";
import { assessStar } from "./star/assess-star";

/** The built-in rater's proposal: deterministic, offline, a few milliseconds. Pure. */
export function assessBuiltIn(task: AnswerTask): Assessment {
  const joined = joinAnswer(task.answer).text;
  if (!task.question) {
    const criteria = assessAsk(joined, askContextOf(task.asking ?? null, task.guide));
    return { keyPoints: [], star: null, criteria, flags: detectFlags(task) };
  }
  const { points, subjects, question } = compileQuestion(task.question);
  const unheard = unheardIn(indexText(joined), question);
  const answer = readAnswer(joined, subjects, () => unheard);
  const against = readBarring(answer, unheard.silent);
  const keyPoints = points.map((point) => judgePoint(point, answer, against));
  const story = hasStar(task.question.kind) ? assessStar(answer, points, keyPoints) : null;
  return {
    keyPoints,
    star: story?.star ?? null,
    criteria: null,
    flags: [...detectFlags(task), ...(story?.hypothetical ? (["hypothetical"] as const) : [])],
  };
}

export { builtInVersion } from "./built-in-version";
