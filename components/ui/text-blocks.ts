/** A paragraph, or list items in a row with how deep each is nested (0 outermost). */
export type TextBlock =
  | { type: "paragraph"; text: string }
  | { type: "list"; items: { text: string; depth: number }[] };

/**
 * Lays out a guide's plain text: each line is a paragraph, lines that begin with "- " are list items, two spaces deeper each. Nothing else
 * is markup, so that an asterisk stays one.
 */
export function layOutText(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const item = /^( *)- (.*)$/.exec(line);
    const last = blocks.at(-1);
    if (!item) blocks.push({ type: "paragraph", text: line.trim() });
    else {
      const entry = { text: item[2] ?? "", depth: Math.floor((item[1] ?? "").length / 2) };
      if (last?.type === "list") last.items.push(entry);
      else blocks.push({ type: "list", items: [entry] });
    }
  }
  return blocks;
}
