import type { Locator, Page } from "@playwright/test";
import { accept, accountSettings, firstToken, letIn, password, signIn } from "../support/people";
import { type Product, startProduct } from "../support/product";
import { expect, expectAccessible, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";
import { enter, expectFocusKept, fillIn } from "./pages/keyboard";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct(accountSettings);
});
test.afterAll(() => product.close());

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function signInByKeys(page: Page, email: string): Promise<void> {
  await page.goto(`${product.url}/sign-in`);
  await fillIn(page, page.getByLabel("E-mail address"), email);
  await fillIn(page, page.getByLabel("Password"), password);
  await page.keyboard.press("Enter");
  await page.waitForURL(`${product.url}/`);
}

/** Makes a cohort, and a link into it, which is there to be copied. */
async function inviteByKeys(page: Page, email: string): Promise<string> {
  await enter(page, page.getByRole("link", { name: "Cohorts" }));
  await fillIn(page, page.getByLabel("Name"), "Spring");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/cohorts\/[^/]+$/);
  await expectFocusKept(page);
  await fillIn(page, page.getByLabel("E-mail address"), email);
  await enter(page, button(page, "Make a link"));
  const link = page.getByRole("textbox", { name: "One-time link" });
  await expect(link).toBeFocused();
  await expect(page.getByRole("status").filter({ has: link })).toContainText("It works once");
  const address = await link.inputValue();
  const chosen = link.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(await chosen).toBe(address);
  await expectAccessible(page);
  return address;
}

async function joinByKeys(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await enter(page, button(page, "Join"));
  await page.waitForURL(`${product.url}/cohorts`);
}

/** What changed is said where the buttons stand, and the keyboard goes on from there. */
async function press(page: Page, name: string, then: string, next: string): Promise<void> {
  const sheet = page.getByRole("region", { name: "Who can read this" });
  await enter(page, sheet.getByRole("button", { name }));
  await expect(sheet.getByRole("status")).toHaveText(then);
  await expect(sheet).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(sheet.getByRole("button", { name: next })).toBeFocused();
}

/** A question has the focus, keeps it, and gives it back when Escape takes the question away. */
async function askedAndTakenBack(page: Page, opener: Locator): Promise<void> {
  await enter(page, opener);
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toHaveAccessibleDescription(/./);
  const holdsFocus = () => dialog.evaluate((element) => element.contains(document.activeElement));
  await expect.poll(holdsFocus).toBe(true);
  for (const key of ["Tab", "Tab", "Tab", "Shift+Tab"]) {
    await page.keyboard.press(key);
    await expect.poll(holdsFocus, key).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
}

async function confirm(page: Page, opener: Locator, name: string): Promise<void> {
  await enter(page, opener);
  await enter(page, page.getByRole("alertdialog").getByRole("button", { name }));
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
}

test("a report is shared, read and no longer shared by keyboard alone", async ({ page, otherPage }) => {
  const { url } = product;
  await accept(url, await firstToken(product.databaseUrl), "Olga", "owner@example.com");
  const owner = await signIn(url, "owner@example.com");
  await letIn(url, owner, "cora@example.com", "coach");
  await letIn(url, owner, "cai@example.com", "candidate", "Cai Candidate");
  await signInByKeys(page, "cora@example.com");
  const link = await inviteByKeys(page, "cai@example.com");
  const cohort = page.url();

  const cai = await otherPage();
  await signInByKeys(cai, "cai@example.com");
  await joinByKeys(cai, link);
  const interview = await InterviewPage.start(cai, url);
  await interview.say("I am Cai, a data engineer. I built streaming pipelines for cars at BMW.");
  await interview.end();
  await interview.readReport();
  await press(cai, "Share this report", "cora@example.com (Spring) can read this report.", "Stop sharing");

  await page.goto(cohort);
  await enter(page, page.getByRole("link", { name: "Cai Candidate" }));
  await page.waitForURL(/\/cohorts\/[^/]+\/[^/]+$/);
  await expectFocusKept(page);
  await enter(page, page.getByRole("main").getByRole("listitem").getByRole("link").first());
  await page.waitForURL(/\/shared\//);
  await expect(page.getByText("Cai Candidate shared this report with you")).toBeVisible();
  await expectFocusKept(page);

  const alone = "Only you can read this report. You can share it with cora@example.com (Spring).";
  await press(cai, "Stop sharing", alone, "Share this report");

  await page.goto(cohort);
  await askedAndTakenBack(page, button(page, "Remove"));
  await enter(cai, cai.getByRole("link", { name: "Cohorts" }));
  await expect(button(cai, "Leave")).toBeVisible();
  await askedAndTakenBack(cai, button(cai, "Leave"));
  await confirm(cai, button(cai, "Leave"), "Leave");
  await expect(button(cai, "Leave")).toHaveCount(0);
  await expectFocusKept(cai);
  await page.reload();
  await expect(page.getByText("Nobody yet.")).toBeVisible();
});
