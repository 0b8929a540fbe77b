import { expect, test } from "../e2e/fixtures";
import { InterviewPage } from "../e2e/pages/interview-page";
import { startProduct } from "../support/product";
import { fit, introduction, projectOf } from "./answers";
import { shootForReading } from "./shoot";

test("narrow, with letters twice as large, and in the system's own colours", async ({ page }) => {
  const product = await startProduct();
  try {
    for (const [name, path] of [
      ["home", "/"],
      ["guide", "/guides/wang-zhiwei-bmw-ad"],
      ["import", "/import"],
      ["settings", "/settings"],
    ] as const) {
      await page.goto(product.url + path);
      await shootForReading(page, name);
    }
    const interview = await InterviewPage.start(page, product.url);
    await interview.say(introduction);
    await interview.say(fit);
    await interview.say("I have led two teams of five.");
    await interview.say(projectOf(await interview.lastTurn().innerText()));
    await shootForReading(page, "interview", "window");
    await interview.end();
    await interview.readReport();
    await expect(page.getByText(/Built-in rater, version/)).toBeVisible();
    await shootForReading(page, "report");
    for (const name of ["interviews", "progress"]) {
      await page.goto(`${product.url}/${name}`);
      await shootForReading(page, name);
    }
  } finally {
    await product.close();
  }
});
