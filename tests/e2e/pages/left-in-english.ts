import type { Page } from "@playwright/test";

/** Names that a Chinese reader meets in Latin letters too; what is a key, a file or a setting stands in `code`, `kbd` or a part said to be English. */
const names = "Rehearsal Markdown JSON PDF DOCX Word STAR Shift Esc zip MB stand-in English";

const wordsOf = (text: string) => text.match(/[A-Za-z][A-Za-z'’-]+/g) ?? [];

/**
 * English words in what a page shows or has read out, each with the text that it stands in. Examples in quotation marks are no words of the interface's.
 * @param said texts whose words are the candidate's own: the guide, and what was answered
 */
export async function leftInEnglish(page: Page, said: string): Promise<string[]> {
  const known = new Set([...wordsOf(names), ...wordsOf(said)]);
  const texts = await page.evaluate(shownTexts);
  return texts.flatMap((text) =>
    wordsOf(text.replace(/https?:\/\/\S+|“[^”]*”/g, ""))
      .filter((word) => !known.has(word))
      .map((word) => `${word}: ${text}`),
  );
}

/** Runs in the browser. */
function shownTexts(): string[] {
  const notTheirs = "script, style, noscript, textarea, code, kbd, [lang=en], [lang=en] *";
  const texts = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (textContent?.trim() && !parentElement?.closest(notTheirs)) texts.push(textContent.trim());
  }
  const told = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt"];
  for (const element of document.querySelectorAll(told.map((name) => `[${name}]`).join())) {
    if (!element.closest("[lang=en]"))
      texts.push(...told.flatMap((name) => element.getAttribute(name) ?? []));
  }
  return texts;
}
