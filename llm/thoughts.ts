import { extractReasoningMiddleware } from "ai";
import { EndpointError } from "./faults";

const [opening, closing] = ["<think>", "</think>"];
/** Address and model of those found to write their thoughts without opening them: a chat template has done that in their prompt. */
const unopened = new Set<string>();

/** Keeps thoughts that local models write between `<think>` tags out of the text. @param key address and model */
export function withoutThoughts(key: string) {
  return extractReasoningMiddleware({ tagName: "think", startWithReasoning: unopened.has(key) });
}

/**
 * Watches a streamed reply for thoughts that were only closed: until then they looked like what is said. From the next reply on they are
 * kept out; and where there are none any more, no longer.
 * @param quotable what the model may repeat: a tag in there is no sign
 */
export function watchForThoughts(key: string, quotable: () => boolean) {
  return {
    /** @throws EndpointError "malformed" once what was said turns out to have been thoughts */
    read(text: string): void {
      if (!text.includes(closing) || quotable()) return;
      unopened.add(key);
      throw new EndpointError("malformed");
    },
    /** The reply came to its end with nothing said. */
    sawNothing(): void {
      unopened.delete(key);
    },
  };
}

/** What follows the thoughts of a whole reply; all of it where there are none. */
export function afterThoughts(text: string): string {
  const end = text.lastIndexOf(closing);
  return end < 0 ? text : text.slice(end + closing.length);
}

/** What of a reply that is still coming in is no thought. */
export function heardSoFar(text: string): string {
  const begun = text.trimStart();
  if (!begun.startsWith(opening)) return opening.startsWith(begun) ? "" : begun;
  return begun.includes(closing) ? afterThoughts(begun).trimStart() : "";
}
