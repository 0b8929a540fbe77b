import { expect, test } from "../e2e/fixtures";
import { InterviewPage } from "../e2e/pages/interview-page";
import { memory } from "./answers";
import { shoot } from "./shoot";

const cv =
  "Ann Lee. Data engineer with six years of Spark.\nMoved a warehouse of 10 TB to Delta Lake in six months.\nCut the nightly load to 2 hours.";

test("a guide drafted from a CV, with the source of each statement", async ({ page, withModel }) => {
  await page.goto(`${withModel.url}/import`);
  await page.getByRole("textbox", { name: "Your CV" }).fill(cv);
  await page.getByRole("textbox", { name: "The job description" }).fill("Senior Data Engineer at Acme Air");
  await page.getByRole("button", { name: "Have stand-in draft a guide" }).click();
  await expect(page.getByRole("heading", { name: "Drafted by stand-in" })).toBeVisible();
  await shoot(page, "draft-review");
});

test("key points for a whole guide: being proposed, and to be reviewed", async ({
  page,
  withModel,
  standIn,
}) => {
  await page.goto(`${withModel.url}/guides/wang-zhiwei-bmw-ad`);
  await shoot(page, "guide-with-model");
  standIn.control({ faults: ["hang"] });
  await page.getByRole("button", { name: "Have stand-in propose them for all" }).click();
  await expect(page.getByText(/1 of 17/)).toBeVisible();
  await shoot(page, "key-points-asking");
  await page.getByRole("button", { name: "Stop" }).click();
  standIn.control({ reset: true });
  await page.getByRole("button", { name: "Have stand-in propose them for all" }).click();
  await expect(page.getByRole("heading", { name: "Proposed for 17 questions" })).toBeVisible({
    timeout: 60_000,
  });
  await shoot(page, "key-points-proposed");
});

test("an answer told better, and what models took", async ({ page, withModel }) => {
  await page.goto(withModel.url);
  await page
    .getByRole("button", { name: /^Practise: .*memory/i })
    .first()
    .click();
  const interview = await InterviewPage.opened(page);
  await interview.say(memory);
  if (!(await interview.hasEnded())) await interview.end();
  await interview.report().click();
  await page.getByText("A better answer").click({ timeout: 30_000 });
  await page.getByRole("button", { name: "Have stand-in tell it better" }).click();
  await expect(page.getByText(/Told by stand-in from your own words/)).toBeVisible({ timeout: 30_000 });
  await shoot(page, "report-better-answer");
  await page.goto(`${withModel.url}/settings`);
  await shoot(page, "settings-spending");
});
