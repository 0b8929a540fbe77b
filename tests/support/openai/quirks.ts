import type { ChatRequest } from "./protocol";

/** How compatible servers differ from OpenAI: Ollama, llama.cpp, LM Studio, vLLM, gateways. None of it is a fault. */
export const quirks = [
  "no-usage",
  "no-finish-reason",
  "other-finish-reason",
  "tight-done",
  "keep-alive",
  "no-index",
  "empty-role",
  "content-parts",
  "reasoning-field",
  "string-errors",
  "errors-as-success",
  "model-array",
  "model-names",
  "no-temperature",
  "max-completion-tokens",
  "small-context",
] as const;
export type Quirk = (typeof quirks)[number];
export type Quirks = ReadonlySet<Quirk>;

interface Choice {
  index?: number;
  finish_reason?: string | null;
  delta?: Record<string, unknown>;
  message?: Record<string, unknown>;
}
interface Body {
  choices: Choice[];
  usage?: unknown;
}

/** A body or a chunk as such a server writes it. */
export function asWritten(body: Body, quirks: Quirks): object {
  const { usage, choices, ...rest } = body;
  return {
    ...rest,
    choices: choices.map((choice) => choiceAsWritten(choice, quirks)),
    ...(usage && !quirks.has("no-usage") ? { usage } : {}),
  };
}

function choiceAsWritten({ index, finish_reason = null, ...choice }: Choice, quirks: Quirks): object {
  const reason = quirks.has("other-finish-reason") && finish_reason === "stop" ? "eos_token" : finish_reason;
  return {
    ...(quirks.has("no-index") ? {} : { index }),
    ...(quirks.has("no-finish-reason") ? {} : { finish_reason: reason }),
    ...(choice.delta && { delta: saidAsWritten(choice.delta, quirks) }),
    ...(choice.message && { message: saidAsWritten(choice.message, quirks) }),
  };
}

function saidAsWritten(said: Record<string, unknown>, quirks: Quirks): object {
  const { content } = said;
  return {
    ...said,
    ...(quirks.has("empty-role") && { role: "" }),
    ...(quirks.has("reasoning-field") && { reasoning_content: "They want a question.", reasoning: "Hm." }),
    ...(quirks.has("content-parts") &&
      typeof content === "string" && {
        content: [
          { type: "thinking", thinking: [{ type: "text", text: "Hm." }] },
          { type: "text", text: content },
        ],
      }),
  };
}

/** Why such a server refuses a request's parameters, with status 400; null if it takes them. */
export function refusalOf(request: ChatRequest, quirks: Quirks): { message: string; param: string } | null {
  if (quirks.has("max-completion-tokens") && "max_tokens" in request) {
    const message =
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.";
    return { message, param: "max_tokens" };
  }
  if (quirks.has("no-temperature") && "temperature" in request) {
    const message = "Unsupported value: 'temperature' does not support 0.7 with this model.";
    return { message, param: "temperature" };
  }
  if (quirks.has("small-context") && ("max_tokens" in request || "max_completion_tokens" in request)) {
    const message =
      "'max_tokens' or 'max_completion_tokens' is too large: 4000. This model's maximum context length is 4096 tokens.";
    return { message, param: "max_tokens" };
  }
  return null;
}

/** The list of models in the shapes that servers have for it. */
export function modelListAsWritten(models: string[], quirks: Quirks): object {
  const data = models.map((id) => ({ id, object: "model", created: 1_790_000_000, owned_by: "stand-in" }));
  if (quirks.has("model-array")) return data;
  if (quirks.has("model-names")) return { models: models.map((name) => ({ name, model: name })) };
  return { object: "list", data };
}
