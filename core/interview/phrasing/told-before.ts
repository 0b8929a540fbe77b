import type { Question } from "../../guide/guide";
import { assessBuiltIn } from "../../scoring/assess-built-in";
import { contentTokens, stemsOf } from "../reading/vocabulary";
import type { InterviewContext } from "../take-step";
import { topicName } from "./topic-name";

/** Of the words that name a project so large a share, and so many, have to have been said for it to have come up. */
const nameShare = 0.5;
const fewestOfName = 2;
/** Longer turns and more of them are not gone through again: a lead is no worth a wait. */
const longestTurn = 2_000;
const mostTurns = 8;

/** What the candidate said to other questions, the latest last. */
function saidElsewhere({ transcript }: InterviewContext, { id }: Question): string[] {
  return transcript
    .filter(
      ({ role, text, questionId }) => role === "candidate" && questionId !== id && text.length <= longestTurn,
    )
    .slice(-mostTurns)
    .map(({ text }) => text);
}

/** Whether the candidate has named a question's project before it is asked about. */
export function cameUp(context: InterviewContext, question: Question): boolean {
  const name = question.kind === "project" ? topicName(question, "en") : null;
  if (name === null) return false;
  const words = new Set(contentTokens(name).map(({ stem }) => stem));
  const said = stemsOf(saidElsewhere(context, question));
  const shared = [...words].filter((stem) => said.has(stem)).length;
  return shared >= fewestOfName && shared >= nameShare * words.size;
}

/** Whether the candidate has told a key point in the answer to another question, by the built-in rater. */
export function wasToldElsewhere(context: InterviewContext, question: Question, pointId: string): boolean {
  const parts = saidElsewhere(context, question).map((text, at) => ({
    turnId: `${at}`,
    probedKeyPointId: null,
    text,
  }));
  if (parts.length === 0) return false;
  const { guide, settings } = context;
  const { keyPoints } = assessBuiltIn({ question, answer: { parts }, guide, language: settings.language });
  return keyPoints.some(({ keyPointId, verdict }) => keyPointId === pointId && verdict === "covered");
}
