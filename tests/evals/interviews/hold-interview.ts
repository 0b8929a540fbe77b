import type { Guide, Question } from "@/core/guide/guide";
import { beginInterview } from "@/core/interview/begin-interview";
import type { CandidateAction, Move } from "@/core/interview/move";
import { phraseBuiltIn } from "@/core/interview/phrase-built-in";
import { planInterview } from "@/core/interview/plan-interview";
import { type Random, seededRandom } from "@/core/interview/seeded";
import type { InterviewSettings } from "@/core/interview/settings";
import type { InterviewState, Plan } from "@/core/interview/state";
import type { InterviewContext, Step, Utterance } from "@/core/interview/take-step";
import { takeUtterance } from "@/core/interview/take-utterance";
import type { Turn } from "@/core/interview/transcript";

/** What a simulated candidate sees when it is its turn. */
export interface Prompt {
  guide: Guide;
  /** The open question; null in the candidate's own part. */
  question: Question | null;
  move: Move;
  line: string;
  /** Counts the candidate's turns from 0. */
  turn: number;
  random: Random;
}

export type Said = string | { action: CandidateAction };

/** A simulated candidate; a new one for each interview, as it may remember. */
export interface Candidate {
  says(prompt: Prompt): Said;
  /** Seconds that reading and answering take. */
  seconds(text: string): number;
}

/** One exchange: what was said, what the core made of it, and what the interviewer said to that. */
export interface Exchange {
  turnId: string;
  said: Said;
  /** Server time, in milliseconds from the start, at which it was said. */
  now: number;
  question: Question | null;
  before: InterviewState;
  step: Step;
  line: string;
}

/** A whole interview, as it went. */
export interface HeldInterview {
  guide: Guide;
  settings: InterviewSettings;
  plan: Plan;
  seed: number;
  opening: string;
  exchanges: Exchange[];
  transcript: Turn[];
  state: InterviewState;
  /** Milliseconds of interview time. */
  endedAt: number;
}

/** What hearing a line takes. */
export const interviewerSeconds = 8;

function utteranceOf(said: Said, turnId: string): Utterance {
  return typeof said === "string"
    ? { turnId, text: said, action: null }
    : { turnId, text: "", action: said.action };
}

function candidateTurn(utterance: Utterance, questionId: string | null): Turn {
  return {
    id: utterance.turnId,
    role: "candidate",
    text: utterance.text,
    move: null,
    action: utterance.action,
    questionId,
  };
}

function interviewerTurn(id: string, text: string, move: Move): Turn {
  return {
    id,
    role: "interviewer",
    text,
    move,
    action: null,
    questionId: "questionId" in move ? move.questionId : null,
  };
}

/** Holds one interview from the greeting to its end, or until `mostTurns` of the candidate. */
export function holdInterview(
  guide: Guide,
  settings: InterviewSettings,
  seed: number,
  candidate: Candidate,
  modelAtHand = false,
  mostTurns = 600,
): HeldInterview {
  const plan = planInterview(guide, settings, seed);
  const random = seededRandom(seed ^ 0x5eed);
  const transcript: Turn[] = [];
  const context: InterviewContext = { guide, settings, plan, seed, transcript, modelAtHand };
  let now = 0;
  const first = beginInterview(context, now);
  const phrased = phraseBuiltIn(context, first.state, first);
  let state: InterviewState = { ...first.state, usedPhrases: phrased.usedPhrases };
  let move = first.move;
  let line = phrased.text;
  transcript.push(interviewerTurn("i0", line, move));
  const exchanges: Exchange[] = [];
  for (let turn = 0; turn < mostTurns && state.phase !== "ended"; turn++) {
    const questionId = state.current?.questionId ?? null;
    const question = guide.questions.find(({ id }) => id === questionId) ?? null;
    const said = candidate.says({ guide, question, move, line, turn, random });
    now += (interviewerSeconds + candidate.seconds(typeof said === "string" ? said : "")) * 1000;
    const utterance = utteranceOf(said, `c${turn}`);
    const before = state;
    const step = takeUtterance(context, state, utterance, now);
    transcript.push(candidateTurn(utterance, questionId));
    const words = phraseBuiltIn(context, step.state, step);
    state = { ...step.state, usedPhrases: words.usedPhrases };
    move = step.move;
    line = words.text;
    transcript.push(interviewerTurn(`i${turn + 1}`, line, move));
    exchanges.push({ turnId: utterance.turnId, said, now, question, before, step, line });
  }
  return { guide, settings, plan, seed, opening: phrased.text, exchanges, transcript, state, endedAt: now };
}
