import { createHash } from "node:crypto";
import type { Move } from "@/core/interview/move";
import { panelOf } from "@/core/interview/personas";
import type { InterviewSettings } from "@/core/interview/settings";
import type { Turn } from "@/core/interview/transcript";
import type { PhraseTask } from "@/use-cases/ports/phraser";
import { compactedCount, type Exchange, toExchanges } from "./exchanges";
import { instructionFor } from "./instruction";
import { type Prompts, promptById, renderPrompt } from "./prompts";

export interface InterviewerMessages {
  system: string;
  messages: { role: "user" | "assistant"; content: string }[];
}

const languageNames = { en: "English", zh: "Simplified Chinese" };

/**
 * All that is sent to have a move worded. It is derived from what is stored alone, and begins with what the request before it held,
 * byte for byte: a provider then reads all but the end from its cache.
 */
export function interviewerMessages(task: PhraseTask, prompts: Prompts): InterviewerMessages {
  const exchanges = toExchanges(task.transcript, task.move);
  const compacted = compactedCount(exchanges);
  const writer = userMessageWriter(task, prompts);
  const kept = exchanges.slice(compacted);
  const digest = compacted > 0 ? writer.digest(exchanges.slice(0, compacted)) : null;
  return {
    system: systemPrompt(task, prompts),
    messages: kept.flatMap((exchange, index) => [
      { role: "user" as const, content: writer.message(exchange, index === 0 ? digest : null) },
      ...assistantMessage(exchange),
    ]),
  };
}

/** Marks what is the candidate's and what is the director's; nobody who writes in the chat knows it, and it is taken out of what they write. */
export function fenceKey(interviewId: string): string {
  return createHash("sha256").update(`fence of ${interviewId}`).digest("hex").slice(0, 8);
}

function systemPrompt({ guide, settings, interviewId }: PhraseTask, prompts: Prompts): string {
  const role = asName(guide.role);
  const company = asName(guide.company);
  return renderPrompt(promptById(prompts, "interviewer"), "system", {
    role,
    company,
    candidate: asName(guide.candidate),
    projects: guide.projects.map(({ title, situation }) => ({
      title: asData(title),
      situation: asData(situation),
    })),
    questions: guide.questions.map(({ kind, text }) => ({ kind, text: asData(text) })),
    persona: renderPrompt(promptById(prompts, `personas/${settings.persona}`), "persona", {
      names: namesOf(settings),
      role,
      company,
    }),
    language: languageNames[settings.language],
    ...demands(settings),
    key: fenceKey(interviewId),
  });
}

/** A text of the guide on one line, which can neither begin a section of the prompt nor end its own. */
function asData(text: string): string {
  return text.replaceAll(/<[\s/]*guide\b/giu, "").replaceAll(/\s+/gu, " ");
}

/** What is named outside of the guide's section too: no longer than a name, and nothing that could be read as another part of the prompt. */
function asName(text: string): string {
  const [name = ""] = asData(text).split(/[<>[\]#:;]|[.!?] /u);
  return name.slice(0, 100).trim();
}

/** The one of each that holds. */
function demands({ strictness, seniority }: InterviewSettings) {
  return {
    gentle: strictness === "gentle",
    strict: strictness === "strict",
    junior: seniority === "junior",
    mid: seniority === "mid",
    senior: seniority === "senior",
    lead: seniority === "lead",
  };
}

function namesOf(settings: InterviewSettings): string {
  const people = panelOf(settings);
  return people
    .map(({ name, function: role }) => (people.length > 1 ? `${name} (${role})` : name))
    .join(", ");
}

function userMessageWriter(task: PhraseTask, prompts: Prompts) {
  const prompt = promptById(prompts, "interviewer");
  const key = fenceKey(task.interviewId);
  const clean = (text: string) => text.replaceAll(key, "");
  const withoutKey = (move: Move): Move =>
    move.type === "probe" && move.quote ? { ...move, quote: clean(move.quote) } : move;
  return {
    message: (exchange: Exchange, digest: string | null) =>
      renderPrompt(prompt, "turn", {
        digest,
        words: exchange.said.filter(({ text }) => text).map(({ text }) => ({ text: clean(text) })),
        action: exchange.said.findLast(({ action }) => action)?.action ?? null,
        key,
        instruction: instructionFor(withoutKey(exchange.move), {
          prompt,
          settings: task.settings,
          guide: task.guide,
        }),
      }),
    digest: (exchanges: Exchange[]) =>
      renderPrompt(prompt, "digest", { said: exchanges.flatMap((exchange) => digestLines(exchange, clean)) }),
  };
}

function assistantMessage({ line }: Exchange) {
  return line === null ? [] : [{ role: "assistant" as const, content: line || "…" }];
}

function digestLines({ said, line }: Exchange, clean: (text: string) => string) {
  const lines = said
    .filter(({ text }) => text)
    .map((turn: Turn) => ({ who: "Candidate", text: shorten(clean(turn.text)) }));
  return line ? [...lines, { who: "You", text: shorten(line) }] : lines;
}

function shorten(text: string): string {
  const words = text.split(/\s+/);
  const joined = words.slice(0, 40).join(" ").slice(0, 280);
  return joined.length < text.length ? `${joined} …` : joined;
}
