/** A question as a sentence of its own: a capital at the start, one question mark at the end. */
export function asQuestion(text: string): string {
  const bare = text.trim().replace(/(?<![\s.?!,;:])[\s.?!,;:]+$/u, "");
  return `${bare.charAt(0).toLocaleUpperCase("en")}${bare.slice(1)}?`;
}
