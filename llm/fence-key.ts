import { randomBytes } from "node:crypto";

/** A key of this one call that nobody can have written into the text that it marks off. */
export function fenceKeyFor(text: string): string {
  const key = randomBytes(8).toString("hex");
  return text.includes(key) ? fenceKeyFor(text) : key;
}
