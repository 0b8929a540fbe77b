import { questionBudgets } from "../budgets";
import type { Heard, Move, MoveOf } from "../move";
import { questionTimeMs } from "../pending";
import type { Aside } from "../reading/asides";
import type { Step } from "../take-step";
import { minutesLeft } from "./about-time";
import { hasOwnPart } from "./close-question";
import type { QuestionMoment } from "./moment";
import { ownQuestions } from "./own-questions";

type Outcomes = Pick<Step, "move" | "state" | "closed">;

/** What is asked about the open question, and how it is answered: it stays open for the rest of the answer. */
const aboutQuestion: Partial<Record<Aside, MoveOf<"clarify">["how"]>> = {
  repeat: "repeat",
  rephrase: "rephrase",
  clarify: "clarify",
};

/**
 * What takes the place of a follow-up for somebody who asks something beside an answer, which counts already: the question put again, or the
 * word for their own questions, by the rules for these. Null where the interview goes on, with a word to it.
 */
export function insteadOfGoingOn(moment: QuestionMoment): Outcomes | null {
  const { aside } = moment.reading;
  const { context, state, current, now } = moment;
  if (aside === "own-questions") return hasOwnPart(context) ? ownQuestions(moment) : null;
  const how = aside && aboutQuestion[aside];
  const patient = current.clarifications < questionBudgets.clarifications;
  if (!how || !patient || questionTimeMs(context, state, now) <= 0) return null;
  return {
    move: { type: "clarify", questionId: current.questionId, how },
    state: { ...state, current: { ...current, clarifications: current.clarifications + 1 } },
    closed: [],
  };
}

function heardIn({ reading, context }: QuestionMoment): Heard | null {
  const { aside } = reading;
  if (aside === "own-questions" || aside === "question") return hasOwnPart(context) ? aside : "no-own-part";
  return aside === "feedback" || aside === "time" ? aside : null;
}

/** The move with the word that is due to what was asked beside the answer; what gives the candidate the word or ends the talk says it itself. */
export function withHeard(move: Move, moment: QuestionMoment): Move {
  const heard = heardIn(moment);
  if (heard === null || (move.type !== "probe" && move.type !== "ask")) return move;
  return { ...move, heard, ...(heard === "time" && { heardMinutes: minutesLeft(moment) }) };
}
