import type { Guide, Question } from "@/core/guide/guide";
import { type Move, type MoveOf, returnsAfterWord } from "@/core/interview/move";
import { interviewerOf } from "@/core/interview/personas";
import type { InterviewSettings } from "@/core/interview/settings";
import type { PromptFile } from "./prompt-file";
import type { PromptInputs } from "./prompt-template";
import { renderPrompt } from "./prompts";

/** What an instruction is made from besides the move. All of it is stored: an earlier instruction comes out again byte for byte. */
export interface InstructionContext {
  prompt: PromptFile;
  settings: InterviewSettings;
  guide: Guide;
}

/** The director's line for one move: ids become the texts that an interviewer may know, never a key point or an answer. */
export function instructionFor(move: Move, context: InstructionContext): string {
  const question = "questionId" in move ? questionById(context.guide, move.questionId) : null;
  return renderPrompt(context.prompt, move.type, {
    voice: voiceFor(question, context.settings),
    ...inputsFor(move, question, context.guide),
  });
}

function inputsFor(move: Move, asked: Question | null, guide: Guide): PromptInputs {
  const question = asked?.text ?? null;
  switch (move.type) {
    case "open":
      return { question };
    case "ask":
      return {
        question,
        previous: topicOf(questionById(guide, move.previousQuestionId)),
        ...transition(move),
        ...heardIn(move),
      };
    case "probe":
      return probeInputs(move, asked);
    case "redirect":
      return { question, because: move.because };
    case "clarify":
      return { question, how: move.how };
    case "hint":
      return { question, followUp: probeText(asked, move.keyPointId) };
    case "acknowledge":
      return {
        question: returnsAfterWord(move) ? question : null,
        what: move.what,
        minutesLeft: move.minutesLeft ?? null,
      };
    case "hand-over":
      return { ...transition(move), early: move.early ?? false };
    case "reply":
      return { topic: move.topic, ending: move.ending };
    case "close":
      return { because: move.because };
  }
}

/** Only a point left out has its follow-up asked; the other reasons ask for something else about the words quoted. */
function probeInputs(move: MoveOf<"probe">, asked: Question | null): PromptInputs {
  const { reason, quote, keyPointId } = move;
  return {
    question: asked?.text ?? null,
    reason,
    component: reason === "star" ? (move.component ?? "action") : null,
    quote,
    followUp: reason === "key-point" || reason === "half-said" ? probeText(asked, keyPointId) : null,
    ...heardIn(move),
  };
}

const heardIn = ({ heard, heardMinutes }: MoveOf<"ask"> | MoveOf<"probe">) => ({
  heard: heard ?? null,
  heardMinutes: heardMinutes ?? null,
});

type Transition = Pick<MoveOf<"hand-over">, "after" | "minutesLeft" | "leftOut">;

function transition({ after, minutesLeft, leftOut }: Transition) {
  return { after, minutesLeft, leftOut: leftOut.join(", ") || null };
}

/** @throws Error for an id that the guide does not have. */
function questionById(guide: Guide, id: string | null): Question | null {
  if (id === null) return null;
  const question = guide.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`The guide has no question "${id}"`);
  return question;
}

const topicOf = (question: Question | null) => question && (question.topic ?? question.category);

function probeText(question: Question | null, keyPointId: string | null): string | null {
  return question?.keyPoints.find((point) => point.id === keyPointId)?.probe ?? null;
}

/** On a panel, who speaks: the same as the name in the margin. */
function voiceFor(question: Question | null, settings: InterviewSettings): string | null {
  if (settings.persona !== "panel") return null;
  const { name, function: role } = interviewerOf(settings, question?.kind ?? null);
  return `${name}, ${role}`;
}
