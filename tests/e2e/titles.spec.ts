import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";

/** What the browser asks for ahead of a click comes to nothing, as on a line that is cut, or with a server too busy for it. */
async function failPrefetches(page: Page): Promise<void> {
  await page.route(
    (url) => url.searchParams.has("_rsc"),
    async (route) => {
      const headers = route.request().headers();
      const ofPage = headers["next-router-prefetch"] && !headers["next-router-segment-prefetch"];
      await (ofPage ? route.fulfill({ status: 503, body: "busy" }) : route.continue());
    },
  );
}

test("each screen brings its title, whatever became of what was fetched ahead", async ({
  page,
  ownProduct,
}) => {
  // What is offered first on another product depends on what has been practised there.
  const { url } = await ownProduct("built-in");
  await failPrefetches(page);
  await page.goto(url);
  await expect(page).toHaveTitle("Rehearsal");
  const nav = page.getByRole("navigation");
  for (const screen of ["Progress", "Interviews", "Settings"]) {
    await nav.getByRole("link", { name: screen }).click();
    await expect(page.getByRole("heading", { level: 1, name: screen })).toBeVisible();
    expect(await page.title()).toBe(`${screen} · Rehearsal`);
  }
  await page.goto(`${url}/nowhere`);
  await expect(page).toHaveTitle("There is nothing at this address · Rehearsal");
  await page.getByRole("link", { name: "Rehearsal", exact: true }).click();
  await page
    .getByRole("button", { name: /^Practise: .*memory/i })
    .first()
    .click();
  const interview = await InterviewPage.opened(page);
  await expect(page).toHaveTitle("Interview · Rehearsal");
  await interview.say("Off-heap memory lies outside of the heap.");
  if (!(await interview.hasEnded())) await interview.end();
  await interview.report().click();
  await expect(page.getByText("A better answer")).toBeVisible();
  expect(await page.title()).toBe("Report · Rehearsal");
});
