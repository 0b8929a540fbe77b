import type { Move } from "@/core/interview/move";
import { findLack, findRuleBreak, splitCompleteSentences } from "@/core/interview/persona-rules";
import type { InterviewContext } from "@/core/interview/take-step";
import type { Phraser } from "./ports/phraser";
import type { Provenance } from "./provenance";
import type { ReplyWriter } from "./reply-writer";

/** How far the model got. Not complete: a sentence broke a rule, and what follows has to be the built-in wording. */
export interface Spoken {
  complete: boolean;
  ruleBreak: string | null;
  provenance: Provenance | null;
}

/** How long a reply that broke a rule is still read, in silence, to learn what it took. */
const usagePatienceMs = 500;

/**
 * Releases the model's sentences one by one as they are complete, each checked against the persona's rules; at the first that breaks one
 * it calls `onBreak`, and shows nothing more.
 * @throws RehearsalError "unavailable" when the endpoint fails
 */
export async function speakSentences(
  phraser: Phraser,
  interviewId: string,
  context: InterviewContext,
  move: Move,
  builtIn: string,
  writer: Pick<ReplyWriter, "text" | "release">,
  onBreak: () => void,
  signal: AbortSignal,
): Promise<Spoken> {
  const abort = new AbortController();
  const task = { ...context, interviewId, move, builtIn };
  const sentences = new Sentences(context, move, writer);
  let provenance: Provenance | null = null;
  let patience: NodeJS.Timeout | undefined;
  try {
    for await (const event of phraser.phrase(task, AbortSignal.any([signal, abort.signal]))) {
      if (event.type === "finish") provenance = event.provenance;
      else if (!sentences.ruleBreak) sentences.add(event.text);
      if (!sentences.ruleBreak || patience) continue;
      onBreak();
      patience = setTimeout(() => abort.abort(), usagePatienceMs);
    }
  } catch (error) {
    if (!sentences.ruleBreak) throw error;
  } finally {
    clearTimeout(patience);
    abort.abort();
  }
  sentences.end(onBreak);
  return { complete: sentences.isComplete(), ruleBreak: sentences.ruleBreak, provenance };
}

/** Collects streamed text into sentences and releases those that keep the rules. */
class Sentences {
  ruleBreak: string | null = null;
  private rest = "";

  constructor(
    private readonly context: InterviewContext,
    private readonly move: Move,
    private readonly writer: Pick<ReplyWriter, "text" | "release">,
  ) {}

  add(text: string): void {
    const { sentences, rest } = splitCompleteSentences(this.rest + text);
    this.rest = rest;
    for (const sentence of sentences) this.release(sentence);
  }

  end(onBreak: () => void): void {
    if (this.ruleBreak) return;
    this.release(this.rest);
    if (this.writer.text.trim() !== "")
      this.ruleBreak ??= findLack(this.writer.text, this.move)?.rule ?? null;
    if (this.ruleBreak) onBreak();
  }

  isComplete(): boolean {
    return this.ruleBreak === null && this.writer.text.trim() !== "";
  }

  private release(sentence: string): void {
    if (this.ruleBreak || sentence.trim() === "") return;
    this.ruleBreak = findRuleBreak(sentence, this.writer.text, this.context, this.move)?.rule ?? null;
    if (!this.ruleBreak) this.writer.release(this.writer.text === "" ? sentence.trimStart() : sentence);
  }
}
