import { panelOf } from "@/core/interview/personas";
import type { InterviewSettings } from "@/core/interview/settings";
import type { Turn } from "@/core/interview/transcript";
import { visibleText } from "@/core/text/visible-text";
import type { PhraseTask } from "@/use-cases/ports/phraser";
import { compactedCount, type Exchange, toExchanges } from "./exchanges";
import { fenceKeyOf } from "./fence-key";
import { instructionFor } from "./instruction";
import { onOneLine } from "./plain-text";
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
  const key = fenceKeyOf(task);
  const writer = userMessageWriter(task, key, prompts);
  const kept = exchanges.slice(compacted);
  const digest = compacted > 0 ? writer.digest(exchanges.slice(0, compacted)) : null;
  return {
    system: systemPrompt(task, key, prompts),
    messages: kept.flatMap((exchange, index) => [
      { role: "user" as const, content: writer.message(exchange, index === 0 ? digest : null) },
      ...assistantMessage(exchange),
    ]),
  };
}

/** What is of the guide is on one line; what would end its section has a key that the guide can't know. */
function systemPrompt({ guide, settings }: PhraseTask, key: string, prompts: Prompts): string {
  const role = asName(guide.role);
  const company = asName(guide.company);
  return renderPrompt(promptById(prompts, "interviewer"), "system", {
    role,
    company,
    candidate: asName(guide.candidate),
    projects: guide.projects.map(({ title, situation }) => ({
      title: onOneLine(title),
      situation: onOneLine(situation),
    })),
    questions: guide.questions.map(({ kind, text }) => ({ kind, text: onOneLine(text) })),
    persona: renderPrompt(promptById(prompts, `personas/${settings.persona}`), "persona", {
      names: namesOf(settings),
      role,
      company,
    }),
    language: languageNames[settings.language],
    ...demands(settings),
    key,
  });
}

/** What is named outside of the guide's section too: no longer than a name, and nothing that could be read as another part of the prompt. */
function asName(text: string): string {
  const [name = ""] = onOneLine(text).split(/[<>[\]#:;]|[.!?] /u);
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

function userMessageWriter(task: PhraseTask, key: string, prompts: Prompts) {
  const prompt = promptById(prompts, "interviewer");
  return {
    message: (exchange: Exchange, digest: string | null) =>
      renderPrompt(prompt, "turn", {
        digest,
        words: exchange.said.filter(({ text }) => text).map(({ text }) => ({ text })),
        action: exchange.said.findLast(({ action }) => action)?.action ?? null,
        key,
        instruction: instructionFor(exchange.move, {
          prompt,
          settings: task.settings,
          guide: task.guide,
        }),
      }),
    digest: (exchanges: Exchange[]) =>
      renderPrompt(prompt, "digest", { said: exchanges.flatMap(digestLines), key }),
  };
}

function assistantMessage({ line }: Exchange) {
  return line === null ? [] : [{ role: "assistant" as const, content: visibleText(line) || "…" }];
}

function digestLines({ said, line }: Exchange) {
  const lines = said
    .filter(({ text }) => text)
    .map((turn: Turn) => ({ isCandidate: true, text: shorten(turn.text) }));
  return line ? [...lines, { isCandidate: false, text: shorten(line) }] : lines;
}

function shorten(text: string): string {
  const words = text.split(/\s+/);
  const joined = words.slice(0, 40).join(" ").slice(0, 280);
  return joined.length < text.length ? `${joined} …` : joined;
}
