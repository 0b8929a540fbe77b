import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { cachedTokens, countTokens, serializePrompt } from "./cache";
import type { Fault } from "./faults";
import type { ChatRequest, Usage } from "./protocol";

export interface LoggedRequest {
  /** Counts from 1. */
  number: number;
  request: ChatRequest;
  authorization: string | null;
  /** What the product said the call is made for. */
  clientRequestId: string | null;
  fault: Fault;
  usage: Pick<Usage, "prompt_tokens" | "prompt_tokens_details">;
}

/** No cache remembers every prompt, and comparing with all of them would be slow. */
const longestMemory = 200;

/** Every chat request in order, with what a provider's prefix cache would have held of it. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];
  /** Chat requests that have not ended. */
  open = 0;
  /** When the product gave up a request, in milliseconds since 1970. */
  readonly aborts: number[] = [];
  private prompts: string[] = [];

  add(request: ChatRequest, headers: IncomingHttpHeaders, fault: Fault): LoggedRequest {
    const prompt = `${request.model}\u0001${serializePrompt(request.messages)}`;
    const cached_tokens = cachedTokens(prompt, this.prompts);
    const usage = { prompt_tokens: countTokens(prompt), prompt_tokens_details: { cached_tokens } };
    const clientRequestId = String(headers["x-client-request-id"] ?? "") || null;
    const authorization = headers.authorization ?? null;
    const number = this.requests.length + 1;
    const logged = { number, request, authorization, clientRequestId, fault, usage };
    this.requests.push(logged);
    this.prompts = [...this.prompts.slice(1 - longestMemory), prompt];
    return logged;
  }

  /** Notes when a request ends, and whether the product ended it. */
  watch(response: ServerResponse): void {
    this.open += 1;
    response.once("close", () => {
      this.open -= 1;
      if (!response.writableFinished) this.aborts.push(Date.now());
    });
  }

  clear(): void {
    this.requests.length = 0;
    this.aborts.length = 0;
    this.prompts = [];
  }
}
