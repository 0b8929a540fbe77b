import { readFileSync } from "node:fs";
import { addPastSittings } from "../support/past-sittings";
import { expect, expectAccessible, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";

test("progress says what is missed most, draws each competency with a table, and drills with one click", async ({
  page,
  withModel,
}) => {
  const copy = await page.request.post(`${withModel.url}/api/guides`, {
    data: { markdown: readFileSync("guides/wang-zhiwei-bmw-ad.md", "utf8"), apart: true },
    headers: { origin: withModel.url },
  });
  const { id: guideId } = await copy.json();
  await addPastSittings(withModel.databaseUrl, {
    guideId,
    sittings: 8,
    total: (sitting) => 45 + 5 * sitting,
    verdict: (sitting, point) => (point === 1 ? "missed" : sitting % 2 ? "covered" : "partial"),
    probes: (sitting) => 8 - sitting,
  });
  await page.goto(`${withModel.url}/progress?guide=${guideId}`);
  await expect(page.getByRole("heading", { name: "Progress", level: 1 })).toBeVisible();
  await expect(page.getByText("Missed in 5 of the last 5 answers.").first()).toBeVisible();
  await expect(page.getByRole("img", { name: /Technical\. Up by about \d+ over 8 sittings/ })).toBeVisible();
  await page.getByText("As a table").first().click();
  await expect(page.getByRole("table").first().getByRole("row")).toHaveCount(9);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
  }
  await page
    .getByRole("button", { name: /^Practise: / })
    .first()
    .click();
  const interview = await InterviewPage.opened(page);
  await expect(interview.lastTurn()).toContainText("?");
});

test("before anything is rated, progress says so and leads to the first interview", async ({
  page,
  builtIn,
}) => {
  const markdown =
    "# Guide for Eve Park as Potter at Clay & Co\n\n## Questions\n\n- **Q: Why wedge clay?**\n  - **A**: It drives out air.\n";
  const stored = await page.request.post(`${builtIn.url}/api/guides`, {
    data: { markdown },
    headers: { origin: builtIn.url },
  });
  const { id } = await stored.json();
  await page.goto(`${builtIn.url}/progress?guide=${id}`);
  await expect(page.getByText("Nothing is rated yet.", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Hold an interview" }).click();
  await expect(page.getByRole("heading", { name: "Potter" })).toBeVisible();
});
