import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";

const good =
  "You said that raw sensor data stays in China. How did you decide where to draw the line the last time Munich wanted to train on it?";
const closed = "Do you use Databricks?";
const several =
  "How big is the team, and who would I report to, and is it agile or more waterfall, and what about travel?";

async function askAndRead(page: Page, url: string, questions: string[]): Promise<void> {
  const interview = await InterviewPage.start(page, url, { Kind: "Questions to ask" });
  for (const question of questions) await interview.say(question);
  if (!(await interview.hasEnded())) await interview.end();
  await interview.report().click();
  await expect(page.getByRole("heading", { name: "What you asked" })).toBeVisible();
}

test("a sitting of one's own questions: six criteria each, the weakest named, a better wording", async ({
  page,
  builtIn,
}) => {
  await askAndRead(page, builtIn.url, [good, closed, several]);
  await expect(page.getByText(/3 of 3 questions rated/)).toBeVisible();
  const asked = (text: string) =>
    page.getByRole("article").filter({ has: page.getByRole("heading", { name: text }) });
  await expect(asked(closed).getByText("Yes or no answers it.")).toBeVisible();
  await expect(asked(closed).getByText("How do you decide whether to use Databricks?")).toBeVisible();
  await expect(asked(several).getByText(/Rambling, or several at once|Several things at once/)).toBeVisible();
  await expect(asked(good).getByText(/^Weakest/)).toHaveCount(0);
  await expect(page.getByText("not asked this time").first()).toBeVisible();
  await expect(page.getByText("Nothing was asked in this interview")).toHaveCount(0);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
  }
});

test("with a model, a question is worded better on request, and nothing is added to it", async ({
  page,
  withModel,
}) => {
  await askAndRead(page, withModel.url, [closed]);
  await page.getByRole("button", { name: "Have stand-in word it" }).click();
  await expect(page.getByText(/Worded by stand-in/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Worded by stand-in/)).toBeVisible();
});
