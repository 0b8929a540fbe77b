import type { Locator, Page } from "@playwright/test";
import { expect } from "../e2e/fixtures";

/** Both themes, at the widths of a desk and of a phone. */
const looks = (["light", "dark"] as const).flatMap((colorScheme) => [
  { name: `desk-${colorScheme}`, colorScheme, viewport: { width: 1440, height: 900 } },
  { name: `phone-${colorScheme}`, colorScheme, viewport: { width: 390, height: 844 } },
]);

const busy = '[aria-busy="true"]';

/** How much is taken: the whole page, or what the window shows: of one whose parts stay in place while it scrolls, or around a part. */
type Extent = "page" | "window" | Locator;

/** Takes the screen as it stands under its name, in the folder of each look. */
export async function shoot(
  page: Page,
  name: string,
  extent: Extent = "page",
  state: "whole" | "busy" = "whole",
): Promise<void> {
  await expect(page.locator(`main${state === "busy" ? busy : `:not(${busy})`}`)).toBeVisible();
  for (const { name: look, colorScheme, viewport } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await take(page, look, name, extent);
  }
}

async function setLetters(page: Page, size: string): Promise<void> {
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
}

async function take(page: Page, folder: string, name: string, extent: Extent): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const turns = page.locator("ol article");
  if (extent === "page") await page.evaluate(() => scrollTo(0, 0));
  else if (extent !== "window") await toMiddle(extent);
  else if ((await turns.count()) > 0) await turns.last().scrollIntoViewIfNeeded();
  const path = `test-results/screenshots/${folder}/${name}.png`;
  await page.screenshot({ path, fullPage: extent === "page", animations: "disabled" });
}

/** Takes the screen as people see it who need it larger or in colours of their own: at 320 px, with letters twice as large, and in forced colours. */
export async function shootForReading(page: Page, name: string, extent: Extent = "page"): Promise<void> {
  await expect(page.locator(`main:not(${busy})`)).toBeVisible();
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 720 });
  await take(page, "narrow", name, extent);
  await page.setViewportSize({ width: 390, height: 844 });
  await setLetters(page, "200%");
  await take(page, "large", name, extent);
  await setLetters(page, "");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  await take(page, "forced-colors", name, extent);
  await page.emulateMedia({ forcedColors: "none" });
}

function toMiddle(part: Locator): Promise<void> {
  return part.evaluate((element) => element.scrollIntoView({ block: "center" }));
}

/** What the printer gets. */
export async function printSheet(page: Page, name: string): Promise<void> {
  await page.pdf({ path: `test-results/screenshots/${name}.pdf`, format: "A4", preferCSSPageSize: true });
}

/** One of the pictures of the README: what a window shows from the top, or from where a part of the page begins, `above` pixels below its edge. */
export async function pictureForReadme(page: Page, name: string, from?: Locator, above = 0): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(() => scrollTo(0, 0));
  await from?.evaluate((part, kept) => scrollTo(0, part.getBoundingClientRect().top + 1 - kept), above);
  await page.screenshot({ path: `docs/images/${name}.png`, animations: "disabled" });
}
