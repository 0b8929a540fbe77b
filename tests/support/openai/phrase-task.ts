import type { Guide } from "@/core/guide/guide";
import type { Move } from "@/core/interview/move";
import { interviewSettingsSchema } from "@/core/interview/settings";
import type { Transcript, Turn } from "@/core/interview/transcript";
import type { ModelSettings } from "@/llm/settings";
import type { PhraseEvent, Phraser, PhraseTask } from "@/use-cases/ports/phraser";
import { canaryGuide } from "./canary-guide";

/** Settings that reach a stand-in. */
export function settingsFor(url: string, change: Partial<ModelSettings> = {}): ModelSettings {
  return {
    baseUrl: url,
    apiKey: "sk-secret-of-the-test",
    interviewerModel: "stand-in-interviewer",
    raterModel: "stand-in-rater",
    firstTokenMs: 2_000,
    prices: new Map(),
    budgets: { interview: { tokens: null, usd: null }, day: { tokens: null, usd: null } },
    ...change,
  };
}

export function phraseTask(
  move: Move,
  transcript: Transcript = [],
  guide: Guide = canaryGuide(),
): PhraseTask {
  return {
    interviewId: "0199c0de-0000-7000-8000-000000000001",
    seed: 1,
    guide,
    settings: interviewSettingsSchema.parse({}),
    transcript,
    move,
    builtIn: "built-in wording",
  };
}

export function spoken(id: string, text: string, questionId: string | null = null): Turn {
  return { id, role: "candidate", text, move: null, action: null, questionId };
}

export function voiced(id: string, text: string, move: Move): Turn {
  return { id, role: "interviewer", text, move, action: null, questionId: null };
}

/** Reads a reply to its end. */
export async function readReply(phraser: Phraser, task: PhraseTask, signal = new AbortController().signal) {
  const events: PhraseEvent[] = [];
  for await (const event of phraser.phrase(task, signal)) events.push(event);
  const last = events.at(-1);
  return {
    text: events.map((event) => (event.type === "text" ? event.text : "")).join(""),
    provenance: last?.type === "finish" ? last.provenance : null,
  };
}
