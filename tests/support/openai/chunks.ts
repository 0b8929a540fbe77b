import type { ChatRequest, Usage } from "./protocol";

/** Bodies of the chat completions API, as OpenAI sends them. */
export interface Reply {
  content: string;
  refusal: string | null;
  finishReason: "stop" | "length" | "content_filter";
}

export function completionBody(request: ChatRequest, id: string, reply: Reply, usage: Usage) {
  const { content, refusal, finishReason } = reply;
  return {
    id,
    object: "chat.completion",
    created: 1_790_000_000,
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: refusal ? null : content, refusal },
        logprobs: null,
        finish_reason: finishReason,
      },
    ],
    usage,
  };
}

export function chunkBody(request: ChatRequest, id: string, choice: object | null, usage: Usage | null) {
  return {
    id,
    object: "chat.completion.chunk",
    created: 1_790_000_000,
    model: request.model,
    choices: choice ? [{ index: 0, logprobs: null, finish_reason: null, ...choice }] : [],
    ...(usage && { usage }),
  };
}

/** A reply in pieces of about a word, as tokens come. */
export function pieces(text: string): string[] {
  return text.match(/\s*\S+|\s+$/gu)?.flatMap((word) => word.match(/.{1,12}/gsu) ?? []) ?? [];
}
