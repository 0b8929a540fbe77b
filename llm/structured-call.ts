import { generateText, jsonSchema, NoObjectGeneratedError, Output } from "ai";
import { z } from "zod";
import { structuredCallMs } from "@/use-cases/ports/rater";
import { deadlineAfter } from "./deadline";
import { chatModel, reasoningFor, telemetry } from "./endpoint";
import { EndpointError, statusOf } from "./faults";
import { extractJsonObject } from "./json-text";
import type { PromptModelSettings } from "./prompt-file";
import type { ModelSettings } from "./settings";
import { type TokenUsage, tokensOf } from "./token-usage";

/** Ways to ask for JSON, the surest first: an endpoint has all, the last two, or the last. */
const formats = ["json-schema", "json-object", "text"] as const;

export interface StructuredPrompt {
  system: string;
  messages: { role: "user" | "assistant"; content: string }[];
  schema: z.ZodType;
  model: PromptModelSettings | null;
}

interface CallAccount {
  /** Requests that may still be made for one answer, those an endpoint rejects included. */
  left: number;
  /** Notes what a request took that the endpoint did not reject. */
  note(usage: TokenUsage): void;
}

export type StructuredCaller = (
  prompt: StructuredPrompt,
  account: CallAccount,
  signal: AbortSignal,
) => Promise<string>;

/**
 * Asks one model for JSON in the surest way that its endpoint has, and remembers which that was.
 * The caller throws whatever the SDK throws, or EndpointError for a refusal or an empty reply.
 */
export function createStructuredCaller(settings: ModelSettings, modelId: string): StructuredCaller {
  let format = 0;
  let proven = false;
  const ask: StructuredCaller = async (prompt, account, signal) => {
    const tried = format;
    account.left -= 1;
    const note = (usage: TokenUsage) => account.note(usage);
    try {
      const reply = await generate(settings, modelId, prompt, formats[tried] ?? "text", signal, note);
      proven = true;
      return reply;
    } catch (error) {
      if (proven || !mayLackFormat(error) || tried + 1 >= formats.length || account.left < 1) throw error;
      format = Math.max(format, tried + 1);
      return ask(prompt, account, signal);
    }
  };
  return ask;
}

/** Endpoints that don't know a response format reject the request with one of these. */
function mayLackFormat(error: unknown): boolean {
  return [400, 415, 422, 501].includes(statusOf(error) ?? 0);
}

async function generate(
  settings: ModelSettings,
  modelId: string,
  prompt: StructuredPrompt,
  format: (typeof formats)[number],
  signal: AbortSignal,
  note: CallAccount["note"],
): Promise<string> {
  signal.throwIfAborted();
  const limit = deadlineAfter(structuredCallMs);
  const bounds = AbortSignal.any([signal, limit.signal]);
  const request = {
    model: chatModel(settings, modelId),
    instructions: prompt.system,
    messages: prompt.messages,
    abortSignal: bounds,
    maxRetries: 0,
    telemetry,
    temperature: prompt.model?.temperature,
    maxOutputTokens: prompt.model?.maxOutputTokens,
    reasoning: reasoningFor(settings, modelId, prompt.model?.reasoning),
  };
  try {
    const result = await generateText({ ...request, output: outputFor(format, prompt.schema) });
    const { text, finishReason, usage, response } = result;
    note(tokensOf(usage, response.modelId, { ...prompt, reply: text }));
    return usable(text, finishReason);
  } catch (error) {
    // An endpoint that was asked has begun to work, and what came of it is not known.
    if (bounds.aborted) note(tokensOf(null, modelId, { ...prompt, reply: "" }));
    if (!NoObjectGeneratedError.isInstance(error) || !error.usage) throw error;
    const model = error.response?.modelId ?? modelId;
    const reply = error.text ?? "";
    note(tokensOf(error.usage, model, { ...prompt, reply }));
    return usable(reply, error.finishReason);
  } finally {
    limit.met();
  }
}

/** The reply is read by us in every format, so that one that is nearly right can be repaired: the SDK only asks for it. */
function outputFor(format: (typeof formats)[number], schema: z.ZodType) {
  if (format === "text") return Output.text();
  if (format === "json-object") return Output.json();
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { target: "draft-7" });
  return Output.object({ name: "assessment", schema: jsonSchema(shape as Parameters<typeof jsonSchema>[0]) });
}

function usable(text: string, finishReason: string | undefined): string {
  if (finishReason === "content-filter") throw new EndpointError("refusal");
  if (!text.trim()) throw new EndpointError("empty");
  return text;
}

/** Reads a reply by a schema. */
export function parseReply<T>(text: string, schema: z.ZodType<T>): { value: T } | { problem: string } {
  const json = extractJsonObject(text);
  if (json === undefined) return { problem: "There is no complete JSON object in it." };
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const issues = parsed.error.issues.slice(0, 5);
  return {
    problem: issues.map(({ path, message }) => `${path.join(".") || "The object"}: ${message}.`).join(" "),
  };
}
