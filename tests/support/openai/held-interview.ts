import type { Guide } from "@/core/guide/guide";
import type { Move } from "@/core/interview/move";
import type { Turn } from "@/core/interview/transcript";
import type { Phraser } from "@/use-cases/ports/phraser";
import { phraseTask, readReply, spoken, voiced } from "./phrase-task";

const words =
  "We moved the nightly load to a queue, and I measured how long each partition took before and after".split(
    " ",
  );

/** An answer of about 80 words that differs from every other one. */
function answerTo(index: number): string {
  const shifted = [...words.slice(index % words.length), ...words.slice(0, index % words.length)].join(" ");
  return `Answer ${index}: ${Array.from({ length: 4 }, (_, part) => `${part + 1}, ${shifted}.`).join(" ")}`;
}

/** One move of every kind for a guide's questions, as many as asked for; the last three are the candidate's own questions and the close. */
export function movesOf(guide: Guide, count: number): Move[] {
  const inner = Array.from({ length: count - 4 }, (_, index) => innerMove(guide, index));
  const timing = { after: "answered" as const, minutesLeft: 5, leftOut: [] };
  return [
    { type: "open", questionId: guide.questions[0]?.id ?? null },
    ...inner,
    { type: "hand-over", ...timing },
    { type: "reply", topic: "team", ending: "ask-back" },
    { type: "close", because: "finished" },
  ];
}

function innerMove(guide: Guide, index: number): Move {
  const at = (position: number) => guide.questions[position % guide.questions.length];
  const question = at(Math.floor(index / 8) + 1);
  const questionId = question?.id ?? "";
  const keyPointId = question?.keyPoints[index % 2]?.id ?? null;
  const previousQuestionId = at(Math.floor(index / 8))?.id ?? null;
  const variants: Move[] = [
    {
      type: "ask",
      questionId,
      previousQuestionId,
      after: "answered",
      minutesLeft: null,
      leftOut: ["design"],
    },
    {
      type: "probe",
      questionId,
      reason: "key-point",
      keyPointId,
      component: null,
      quote: "each partition took",
    },
    { type: "clarify", questionId, how: "rephrase" },
    { type: "redirect", questionId, because: "command" },
    { type: "probe", questionId, reason: "star", keyPointId: null, component: "result", quote: null },
    { type: "hint", questionId, keyPointId },
    { type: "acknowledge", what: "more", questionId },
    { type: "probe", questionId, reason: "contradiction", keyPointId, component: null, quote: "I measured" },
  ];
  const move = variants[index % variants.length];
  if (!move) throw new Error("There is a variant for every index");
  return move;
}

/** Holds a whole interview with a phraser: each move is worded on what was said before, and answered. */
export async function holdInterview(phraser: Phraser, guide: Guide, count: number): Promise<Turn[]> {
  const transcript: Turn[] = [];
  for (const [index, move] of movesOf(guide, count).entries()) {
    const { text } = await readReply(phraser, phraseTask(move, [...transcript], guide));
    transcript.push(voiced(`i${index}`, text, move), spoken(`c${index}`, answerTo(index)));
  }
  return transcript;
}
