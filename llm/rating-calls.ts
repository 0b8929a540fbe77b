import type { z } from "zod";
import { type Meter, unmetered } from "@/use-cases/ports/meter";
import { mostRaterCalls } from "@/use-cases/ports/rater";
import type { Provenance } from "@/use-cases/provenance";
import { EndpointError } from "./faults";
import type { PromptFile } from "./prompt-file";
import { renderPrompt } from "./prompts";
import { parseReply, type StructuredCaller, type StructuredPrompt } from "./structured-call";
import type { TokenUsage } from "./token-usage";

/** The calls made for one answer: never more than four, none after the first that the budget does not leave, each with its provenance. */
export class RatingCalls {
  readonly provenance: Provenance[] = [];
  private readonly account = { left: mostRaterCalls, note: (usage: TokenUsage) => this.note(usage) };

  constructor(
    readonly prompt: PromptFile,
    private readonly call: StructuredCaller,
    private readonly signal: AbortSignal,
    private readonly meter: Meter = unmetered,
  ) {}

  /** Whether another call may be made. */
  async hasMore(): Promise<boolean> {
    return this.account.left > 0 && this.meter.mayAsk();
  }

  /**
   * Asks, and once more with what is wrong if the reply can't be read.
   * @throws EndpointError "malformed" if the second can't be read either, or there is nothing left to ask for it
   */
  async ask<T>(request: StructuredPrompt, schema: z.ZodType<T>): Promise<T> {
    const text = await this.send(request);
    const first = parseReply(text, schema);
    if ("value" in first) return first.value;
    if (!(await this.hasMore())) throw new EndpointError("malformed");
    const problem = renderPrompt(this.prompt, "repair", { problem: first.problem });
    const second = parseReply(await this.send(withRepair(request, text, problem)), schema);
    if ("value" in second) return second.value;
    throw new EndpointError("malformed");
  }

  /** Asks once for what there is an answer to already; null if the endpoint fails or its reply can't be read. */
  async askOnce<T>(request: StructuredPrompt, schema: z.ZodType<T>): Promise<T | null> {
    try {
      const reply = parseReply(await this.send(request), schema);
      return "value" in reply ? reply.value : null;
    } catch {
      this.signal.throwIfAborted();
      return null;
    }
  }

  private async send(request: StructuredPrompt): Promise<string> {
    return this.call(request, this.account, this.signal);
  }

  private note(usage: TokenUsage): void {
    const call = provenanceOf(this.prompt, usage);
    this.provenance.push(call);
    this.meter.note(call);
  }
}

function withRepair(request: StructuredPrompt, text: string, problem: string): StructuredPrompt {
  const turns = [
    { role: "assistant" as const, content: text },
    { role: "user" as const, content: problem },
  ];
  return { ...request, messages: [...request.messages, ...turns] };
}

function provenanceOf({ id, version, hash }: PromptFile, usage: TokenUsage): Provenance {
  return { promptId: id, promptVersion: version, promptHash: hash, ...usage };
}
