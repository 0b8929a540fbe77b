import type { BrowserContext, Page } from "@playwright/test";

/** Set on a document's root as soon as React answers for all that is in it. */
const mark = "data-taken-over";

/**
 * Has every action and assertion on a context's pages wait until React has taken the document over. What is clicked or filled in before
 * that is lost, on a slow machine more often than not. Documents that are not the product's are taken as they are.
 */
export async function waitForReact(context: BrowserContext): Promise<void> {
  await context.addInitScript(markWhenTakenOver, mark);
  for (const page of context.pages()) await hold(page);
  context.on("page", (page) => void hold(page));
}

function hold(page: Page): Promise<void> {
  // Playwright goes on when what a handler is for can't be seen any more: there is nothing else to do.
  return page.addLocatorHandler(page.locator(`html:not([${mark}])`), async () => {});
}

/** Runs in the browser, before anything else does. A document can be written anew, so that it never stops looking. */
function markWhenTakenOver(mark: string): void {
  const isReacts = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactProps$"));
  const isTakenOver = () => {
    if (document.readyState === "loading") return false;
    if (!document.querySelector("script[src*='/_next/']")) return true;
    const controls = [
      ...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea"),
    ];
    return controls.every(isReacts);
  };
  setInterval(() => {
    const root = document.documentElement;
    if (root && !root.hasAttribute(mark) && isTakenOver()) root.setAttribute(mark, "");
  }, 20);
}
