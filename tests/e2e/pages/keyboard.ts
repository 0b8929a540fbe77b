import { expect, type Locator, type Page } from "@playwright/test";

/** Most stops of the Tab key before a control is given up as out of reach. */
const farthest = 150;

/** Goes to a control with the Tab key alone; every stop on the way has to be seen. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let stops = 0; stops < farthest; stops += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    expect(await unseenFocus(page), "the focus can be seen").toBeNull();
  }
  throw new Error(`Tab does not lead to ${control}`);
}

/** Goes to a control and presses Enter. */
export async function enter(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}

/** The element that has the focus without showing it; null where it shows. */
function unseenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { width, height } = focused.getBoundingClientRect();
    const seen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && width * height > 0;
    return seen ? null : focused.outerHTML.slice(0, 200);
  });
}

/** What was done has left the keyboard somewhere: not at the top of the document, from where all would have to be gone through again. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== document.body), {
      message: "something has the focus",
    })
    .toBe(true);
}

/** Goes to a field, and writes in place of what it holds. */
export async function fillIn(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
}

/** Goes to a list of choices, and down it until the one with this value is chosen. */
export async function choose(page: Page, field: Locator, value: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("Home");
  const choices = await field.locator("option").count();
  for (let steps = 0; steps < choices && (await field.inputValue()) !== value; steps += 1) {
    await page.keyboard.press("ArrowDown");
  }
  await expect(field).toHaveValue(value);
}
