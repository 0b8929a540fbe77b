/**
 * A text as people see it: what leaves no mark on a screen (letters of the block of tags, zero-width and direction characters) could carry
 * orders that whoever passed the text on has not read.
 */
export function visibleText(text: string): string {
  return text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]+/gu, "");
}
