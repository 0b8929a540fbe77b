import type { PromptUsed } from "@/core/guide/editing/guide-change";

/** Where words or verdicts of a model came from; stored beside them. Tokens as the provider reports them, or estimated. */
export interface Provenance {
  promptId: string;
  promptVersion: string;
  promptHash: string;
  model: string;
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
  /** The provider reported none, and they are reckoned from the characters. */
  tokensEstimated: boolean;
}

/** The prompts and models of some calls, each once: what is kept of them with a guide. */
export function promptsUsed(calls: readonly Provenance[]): PromptUsed[] {
  const used = calls.map(({ promptId, promptVersion, promptHash, model }) => ({
    ...{ promptId, promptVersion, promptHash, model },
  }));
  return [...new Map(used.map((one) => [JSON.stringify(one), one])).values()];
}
