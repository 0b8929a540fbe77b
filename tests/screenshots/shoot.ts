import type { Locator, Page } from "@playwright/test";
import { expect } from "../e2e/fixtures";

/** Both themes, at the widths of a desk and of a phone. */
const looks = (["light", "dark"] as const).flatMap((colorScheme) => [
  { name: `desk-${colorScheme}`, colorScheme, viewport: { width: 1440, height: 900 } },
  { name: `phone-${colorScheme}`, colorScheme, viewport: { width: 390, height: 844 } },
]);

const busy = '[aria-busy="true"]';

/** How much is taken: the whole page, or what the window shows of one whose parts stay in place while it scrolls. */
type Extent = "page" | "window";

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
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (extent === "window" && (await page.getByRole("article").count()) > 0)
      await page.getByRole("article").last().scrollIntoViewIfNeeded();
    const path = `test-results/screenshots/${look}/${name}.png`;
    await page.screenshot({ path, fullPage: extent === "page", animations: "disabled" });
  }
}

/** What the printer gets. */
export async function printSheet(page: Page, name: string): Promise<void> {
  await page.pdf({ path: `test-results/screenshots/${name}.pdf`, format: "A4", preferCSSPageSize: true });
}

/** One of the pictures of the README: what a window shows from the top, or with a part of the page in its middle. */
export async function pictureForReadme(page: Page, name: string, middle?: Locator): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  if (middle) await middle.evaluate((element) => element.scrollIntoView({ block: "center" }));
  else await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `docs/images/${name}.png`, animations: "disabled" });
}
