import { streamText, type TextStreamPart, type ToolSet } from "ai";
import type { PhraseEvent, Phraser, PhraseTask } from "@/use-cases/ports/phraser";
import type { Provenance } from "@/use-cases/provenance";
import { deadlineAfter } from "./deadline";
import { chatModel, modelKey, openAiOptions, reasoningFor, telemetry } from "./endpoint";
import { EndpointError, unavailable } from "./faults";
import { type InterviewerMessages, interviewerMessages } from "./interviewer-messages";
import { personaProvenance } from "./interviewer-provenance";
import { type Prompts, promptById } from "./prompts";
import { refusalInRawChunk } from "./refusal";
import type { ModelSettings } from "./settings";
import { watchForThoughts } from "./thoughts";
import { type SdkUsage, tokensOf } from "./token-usage";

/** A whole reply is a few sentences: once it has begun, even a slow local model need not take longer than this. */
const speakingMs = 90_000;

/**
 * Words moves with the configured model, streaming.
 * `phrase` throws RehearsalError "unavailable" with `details.fault` when the endpoint fails, at whatever point of the stream, and the
 * signal's own reason when the signal aborts.
 */
export function createPhraser(settings: ModelSettings, prompts: Prompts): Phraser {
  const model = settings.interviewerModel;
  return {
    model,
    async *phrase(task, signal) {
      const firstWords = deadlineAfter(settings.firstTokenMs);
      const whole = deadlineAfter(settings.firstTokenMs + speakingMs);
      const stopped = new AbortController();
      try {
        const bounds = AbortSignal.any([signal, firstWords.signal, whole.signal, stopped.signal]);
        const thoughts = watchForThoughts(modelKey(settings, model), () => wroteTag(task));
        const sent = interviewerMessages(task, prompts);
        const provenance = (usage: SdkUsage | null, by: string, reply: string) => ({
          ...personaProvenance(prompts, task.settings.persona),
          ...tokensOf(usage, by, { ...sent, reply }),
        });
        yield { type: "asked", brokenOff: (read) => provenance(null, model, read) };
        const reply = startReply(settings, prompts, task, sent, bounds);
        yield* readReply(reply, thoughts, firstWords.met, provenance);
      } catch (error) {
        signal.throwIfAborted();
        const isLate = firstWords.signal.aborted || whole.signal.aborted;
        throw unavailable(isLate ? new EndpointError("too-slow") : error, settings, model);
      } finally {
        firstWords.met();
        whole.met();
        stopped.abort();
      }
    },
  };
}

function startReply(
  settings: ModelSettings,
  prompts: Prompts,
  task: PhraseTask,
  { system, messages }: InterviewerMessages,
  abortSignal: AbortSignal,
) {
  const asked = promptById(prompts, "interviewer").model;
  return streamText({
    model: chatModel(settings, settings.interviewerModel),
    instructions: system,
    messages,
    abortSignal,
    maxRetries: 0,
    temperature: asked?.temperature,
    maxOutputTokens: asked?.maxOutputTokens,
    reasoning: reasoningFor(settings, settings.interviewerModel, asked?.reasoning),
    providerOptions: openAiOptions(settings, task.interviewId),
    timeout: { chunkMs: settings.firstTokenMs },
    include: { rawChunks: true },
    telemetry,
    onError: () => {},
  }).stream;
}

type Part = TextStreamPart<ToolSet>;

async function* readReply(
  parts: AsyncIterable<Part>,
  thoughts: ReturnType<typeof watchForThoughts>,
  onFirstWords: () => void,
  provenance: (usage: SdkUsage, model: string, reply: string) => Provenance,
): AsyncGenerator<PhraseEvent> {
  let text = "";
  for await (const part of parts) {
    assertUsable(part);
    if (part.type === "text-delta" && part.text) {
      onFirstWords();
      text += part.text;
      thoughts.read(text);
      yield { type: "text", text: part.text };
    }
    if (part.type === "finish-step") {
      if (!text.trim()) thoughts.sawNothing();
      if (!text.trim()) throw new EndpointError("empty");
      yield { type: "finish", provenance: provenance(part.usage, part.response.modelId, text) };
    }
  }
}

/** Reports of trouble that the stream carries as parts are thrown like any other. */
function assertUsable(part: Part): void {
  if (part.type === "error") throw part.error;
  if (part.type === "abort") throw new EndpointError("too-slow");
  if (part.type === "raw" && refusalInRawChunk(part.rawValue)) throw new EndpointError("refusal");
  if (part.type !== "finish-step") return;
  if (part.finishReason === "content-filter") throw new EndpointError("refusal");
  if (part.finishReason !== "stop") throw new EndpointError("malformed");
}

/** A candidate may write a tag that the interviewer repeats. */
const wroteTag = ({ transcript }: PhraseTask) => transcript.some(({ text }) => text.includes("think>"));
