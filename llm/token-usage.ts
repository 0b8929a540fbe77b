import { estimateTokens } from "./estimate-tokens";

/** What one call cost, as the endpoint reports it, or estimated where it reports nothing. `model` is the one it says it used. */
export interface TokenUsage {
  model: string;
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
  tokensEstimated: boolean;
}

/** As the SDK tells it. */
export interface SdkUsage {
  inputTokens: number | undefined;
  outputTokens: number | undefined;
  inputTokenDetails: { cacheReadTokens: number | undefined };
}

/** What was sent and what came back, by which a call is estimated that its endpoint did not count. */
export interface CallTexts {
  system: string;
  messages: readonly { content: string }[];
  reply: string;
}

/**
 * No request and no reply takes 0 tokens: many compatible servers report that, or nothing at all.
 * @param usage null of a call that was broken off
 */
export function tokensOf(
  usage: SdkUsage | null,
  model: string,
  { system, messages, reply }: CallTexts,
): TokenUsage {
  const sent = [system, ...messages.map(({ content }) => content)];
  return {
    model,
    inputTokens: usage?.inputTokens || estimateTokens(sent),
    cachedInputTokens: usage?.inputTokenDetails.cacheReadTokens ?? 0,
    outputTokens: usage?.outputTokens || estimateTokens([reply]),
    tokensEstimated: !usage?.inputTokens || !usage.outputTokens,
  };
}
