import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";

const weak = "Off-heap memory lies outside of the JVM heap, so the garbage collector does not scan it.";

/** Answers the first question on Spark's memory, and opens its report. */
async function answerAndRead(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const practise = page.getByRole("button", { name: /^Practise: .*memory/i });
  await practise.first().click();
  const interview = await InterviewPage.opened(page);
  await interview.say(weak);
  if (!(await interview.hasEnded())) await interview.end();
  await interview.report().click();
  await expect(page.getByText("A better answer")).toBeVisible();
}

test("with a model, an answer is told better, and becomes the guide's model answer until that is undone", async ({
  page,
  withModel,
}) => {
  await answerAndRead(page, withModel.url);
  await page.getByText("A better answer").click();
  await expect(page.getByText("What to add, and where")).toBeVisible();
  await page.getByRole("button", { name: "Have stand-in tell it better" }).click();
  await expect(page.getByText(/Told by stand-in from your own words/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Use this as my model answer" }).click();
  await expect(page.getByText("This is your guide’s model answer now.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Use this as my model answer" })).toBeVisible();
});

test("without a model there is an outline of what to add and where, and one's own words can be accepted", async ({
  page,
  builtIn,
}) => {
  await answerAndRead(page, builtIn.url);
  await page.getByText("A better answer").click();
  await expect(page.getByText("What to add, and where")).toBeVisible();
  await expect(page.getByText(/^After “Off-heap memory lies outside/).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /tell it better/ })).toHaveCount(0);
  const accept = page.getByRole("button", { name: /^Know these words next time/ });
  await expect(accept.first()).toBeVisible();
  const offered = await accept.count();
  await accept.first().click();
  await expect(accept).toHaveCount(offered - 1);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(accept).toHaveCount(offered);
});
