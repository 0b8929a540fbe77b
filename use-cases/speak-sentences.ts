import { findLack, findRuleBreak, splitCompleteSentences } from "@/core/interview/persona-rules";
import type { InterviewContext } from "@/core/interview/take-step";
import type { PhraseEvent, Phraser, PhraseTask } from "./ports/phraser";
import type { Provenance } from "./provenance";
import type { ReplyWriter } from "./reply-writer";

/** How far the model got. Not complete: a sentence broke a rule or the call did not end, and what follows has to be the built-in wording. */
export interface Spoken {
  complete: boolean;
  ruleBreak: string | null;
  /** What the call took; reckoned where it was broken off, null where it never began. */
  provenance: Provenance | null;
  /** What the call failed of, the signal's reason among it; null where it did not. */
  failure: unknown;
}

/**
 * No line of the 800 tokens that are asked for has so many characters. A model that minds no limit, and ends no sentence, would have all that
 * it has said read again with each word.
 */
const longestLine = 8_000;

/** How long a reply that broke a rule is still read, in silence, to learn what it took. */
const usagePatienceMs = 500;

/**
 * Releases the model's sentences one by one as they are complete, each checked against the persona's rules; at the first that breaks one
 * it calls `onBreak`, and shows nothing more. What the call fails of is returned, for what it took until then is owed all the same.
 */
export async function speakSentences(
  phraser: Phraser,
  task: PhraseTask & InterviewContext,
  writer: Pick<ReplyWriter, "text" | "release">,
  onBreak: () => void,
  signal: AbortSignal,
): Promise<Spoken> {
  const abort = new AbortController();
  const sentences = new Sentences(task, writer);
  const taken = new Taken();
  let failure: unknown = null;
  let patience: NodeJS.Timeout | undefined;
  try {
    for await (const event of phraser.phrase(task, AbortSignal.any([signal, abort.signal]))) {
      taken.note(event);
      if (event.type === "text" && !sentences.ruleBreak) sentences.add(event.text);
      if (!sentences.ruleBreak || patience) continue;
      onBreak();
      patience = setTimeout(() => abort.abort(), usagePatienceMs);
    }
    sentences.end(onBreak);
  } catch (error) {
    if (!sentences.ruleBreak) failure = error;
  } finally {
    clearTimeout(patience);
    abort.abort();
  }
  return {
    complete: failure === null && sentences.isComplete(),
    ruleBreak: sentences.ruleBreak,
    provenance: taken.provenance(signal.aborted),
    failure,
  };
}

/** Keeps account of one call. */
class Taken {
  private finished: Provenance | null = null;
  private brokenOff: ((read: string) => Provenance) | null = null;
  private read = "";

  note(event: PhraseEvent): void {
    if (event.type === "asked") this.brokenOff = event.brokenOff;
    if (event.type === "text") this.read += event.text;
    if (event.type === "finish") this.finished = event.provenance;
  }

  /** @param stopped by us: an endpoint that was asked has begun to work, whether or not a word has come of it */
  provenance(stopped: boolean): Provenance | null {
    if (this.finished) return this.finished;
    return this.read !== "" || stopped ? (this.brokenOff?.(this.read) ?? null) : null;
  }
}

/** Collects streamed text into sentences and releases those that keep the rules. */
class Sentences {
  ruleBreak: string | null = null;
  private rest = "";

  constructor(
    private readonly task: PhraseTask & InterviewContext,
    private readonly writer: Pick<ReplyWriter, "text" | "release">,
  ) {}

  add(text: string): void {
    if (this.writer.text.length + this.rest.length + text.length > longestLine) {
      this.ruleBreak = "too-long";
      return;
    }
    const { sentences, rest } = splitCompleteSentences(this.rest + text);
    this.rest = rest;
    for (const sentence of sentences) this.release(sentence);
  }

  end(onBreak: () => void): void {
    if (this.ruleBreak) return;
    this.release(this.rest);
    if (this.writer.text.trim() !== "")
      this.ruleBreak ??= findLack(this.writer.text, this.task.move)?.rule ?? null;
    if (this.ruleBreak) onBreak();
  }

  isComplete(): boolean {
    return this.ruleBreak === null && this.writer.text.trim() !== "";
  }

  private release(sentence: string): void {
    if (this.ruleBreak || sentence.trim() === "") return;
    this.ruleBreak = findRuleBreak(sentence, this.writer.text, this.task, this.task.move)?.rule ?? null;
    if (!this.ruleBreak) this.writer.release(this.writer.text === "" ? sentence.trimStart() : sentence);
  }
}
