import type { ChatMessage } from "./protocol";
import { textOf } from "./protocol";

const charactersPerToken = 4;
const leastCachedTokens = 1_024;
const cacheStep = 128;

export function countTokens(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

/** The prompt as one string, in which a change anywhere changes all that follows. */
export function serializePrompt(messages: readonly ChatMessage[]): string {
  return messages.map((message) => `${message.role}\u0000${textOf(message)}\u0001`).join("");
}

/**
 * Tokens of a prompt that a provider would read from its cache: the longest prefix shared with an earlier prompt, counted from 1,024 tokens
 * on, in steps of 128.
 */
export function cachedTokens(prompt: string, earlier: readonly string[]): number {
  const shared = Math.max(0, ...earlier.map((other) => sharedPrefix(prompt, other)));
  const tokens = Math.floor(shared / charactersPerToken);
  return tokens < leastCachedTokens ? 0 : tokens - (tokens % cacheStep);
}

function sharedPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let index = 0;
  while (index < end && a.charCodeAt(index) === b.charCodeAt(index)) index += 1;
  return index;
}
