import { afterThoughts } from "./thoughts";

/**
 * The JSON object in a model's reply, whatever stands around it (a code fence, a sentence before it, thoughts with braces in them).
 * @returns undefined if there is none
 */
export function extractJsonObject(text: string): unknown {
  return outermost(afterThoughts(text)) ?? outermost(text);
}

function outermost(text: string): unknown {
  const start = text.indexOf("{");
  const end = text.lastIndexOf("}");
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return undefined;
  }
}
