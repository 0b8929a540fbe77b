import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";

const weak = "I know that Spark keeps some data in memory, but not much more about how it is divided.";
const memory =
  "Spark has one unified memory manager for execution and storage. On-heap memory is JVM heap and the garbage collector works on it; " +
  "off-heap memory lies outside of the JVM, so there are fewer GC pauses, but you have to manage it yourself.";

/** Starts the drill of the first question on Spark's memory from its line on the first page. */
async function drillMemory(page: Page, url: string): Promise<InterviewPage> {
  await page.goto(url);
  await page
    .getByRole("button", { name: /^Practise: .*memory/i })
    .first()
    .click();
  return InterviewPage.opened(page);
}

async function answerUntilEnd(interview: InterviewPage, text: string): Promise<void> {
  await interview.sayUntilEnd(text);
  await expect(interview.report()).toBeVisible();
}

test("practice gives hints and feedback and takes an answer once more; the report marks both", async ({
  page,
  builtIn,
}) => {
  const interview = await InterviewPage.start(page, builtIn.url, {
    Kind: "Technical only",
    Mode: "Practice",
  });
  await interview.press("Hint");
  await expect(page.getByText("Asked for a hint.")).toBeVisible();
  while ((await interview.questionsDone()) === 0) await interview.say(weak);
  const note = page.getByText(/Your answer: \d+ of 100/);
  await expect(note).toBeVisible();
  await note.click();
  await expect(page.getByText("Missed").first()).toBeVisible();
  await expectAccessible(page);
  await interview.press("Answer it again");
  await expect(page.getByText(/Question 1 of/)).toBeVisible();
  await interview.press("Skip");
  await interview.end();
  await interview.report().click();
  await expect(page.getByText(/this is attempt 2/)).toBeVisible();
  await expectAccessible(page);
});

test("live asks for one's own mark first, then shows the rater's beside it", async ({ page, builtIn }) => {
  const interview = await InterviewPage.start(page, builtIn.url);
  await interview.say("I am Wang Zhiwei, a senior data engineer with over six years in big data systems.");
  await interview.end();
  await interview.report().click();
  await expect(page.getByRole("heading", { name: "How did it go?" })).toBeVisible();
  await expect(page.getByText("Model answer")).toHaveCount(0);
  await expect(page.locator("[data-verdict]")).toHaveCount(0);
  await expectAccessible(page);
  const report = page.url();
  await page.goto(`${builtIn.url}/progress`);
  await expect(page.getByText(/waits? for your own marks/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(builtIn.url);
  await expect(page.getByRole("link", { name: /^Your mark first: / }).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${builtIn.url}/interviews`);
  await expect(page.getByText("Give your own marks first").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("listitem").filter({ hasText: "Give your own marks first" }).first().click();
  await page.waitForURL(report);
  await page.getByRole("button", { name: "4", exact: true }).first().click();
  await expect(page.getByText(/You gave yourself 4 of 5/)).toBeVisible();
  await expect(page.getByText("Model answer").first()).toBeVisible();
  await expectAccessible(page);
});

test("a question is practised again from its report, and the two answers stand side by side", async ({
  page,
  builtIn,
}) => {
  await answerUntilEnd(await drillMemory(page, builtIn.url), weak);
  await page.getByRole("link", { name: "Read the report" }).click();
  await expect(page.getByText("Model answer")).toBeVisible();
  await page.getByRole("button", { name: "Practise this question again" }).click();
  await answerUntilEnd(await InterviewPage.opened(page), memory);
  await page.getByRole("link", { name: "Read the report" }).click();
  await expect(page.getByText(/before, \d+ now \(\+\d+\)/)).toBeVisible();
  await expect(page.locator("ins").first()).toBeVisible();
  await expect(page.locator("del").first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(builtIn.url);
  await expect(page.getByText(/up \d+ since the time before/).first()).toBeAttached();
  await expectAccessible(page);
});

test("with nothing due, a review says so kindly", async ({ page, builtIn }) => {
  await page.goto(builtIn.url);
  await page.getByLabel("Kind").selectOption({ label: "Due for review" });
  await expect(page.getByText("Nothing is due today.")).toBeVisible();
  await expect(page.getByLabel("Mode")).toHaveValue("practice");
});
