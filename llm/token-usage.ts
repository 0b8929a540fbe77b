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

/** No model takes or gives more at once. */
const mostTokens = 10_000_000;
/** A model's name has room in so many characters. */
const longestName = 200;

/** A count as an endpoint reports it; 0 for one that none can be. */
function countOf(reported: number | undefined): number {
  const isCount = Number.isInteger(reported) && Number(reported) >= 0 && Number(reported) <= mostTokens;
  return isCount ? Number(reported) : 0;
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
  const [input, output] = [countOf(usage?.inputTokens), countOf(usage?.outputTokens)];
  return {
    model: model.slice(0, longestName),
    inputTokens: input || estimateTokens(sent),
    cachedInputTokens: countOf(usage?.inputTokenDetails.cacheReadTokens),
    outputTokens: output || estimateTokens([reply]),
    tokensEstimated: !input || !output,
  };
}
