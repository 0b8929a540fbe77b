/** A text that can begin no section of a prompt. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
