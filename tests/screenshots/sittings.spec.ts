import type { Page } from "@playwright/test";
import { expect, test } from "../e2e/fixtures";
import { InterviewPage } from "../e2e/pages/interview-page";
import { addPastSittings } from "../support/past-sittings";
import { asked, chinese, fit, introduction, memory, projectOf, vague } from "./answers";
import { pictureForReadme, printSheet, shoot } from "./shoot";

/** The first report, which is shown in Chinese too. */
let reportAddress = "";

async function openReport(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Read the report" }).click();
  await page.waitForURL(/\/report$/);
}

test("an interview and its report", async ({ page, builtIn }) => {
  const interview = await InterviewPage.start(page, builtIn.url);
  await shoot(page, "interview-opening", "window");
  await page.goto(builtIn.url);
  await shoot(page, "home-unfinished");
  await page.getByRole("link", { name: "Go on with it" }).click();
  await InterviewPage.opened(page);
  await interview.say(introduction);
  await interview.say(fit);
  await interview.say("I have led two teams of five.");
  await interview.say(projectOf(await interview.lastTurn().innerText()));
  await interview.answer.fill("What I want to add");
  await shoot(page, "interview", "window");
  await pictureForReadme(page, "interview", interview.turns.nth(-5), 48);
  await interview.answer.fill("");
  await interview.press("Pause");
  await shoot(page, "interview-paused", "window");
  await interview.press("Resume");
  const address = page.url();
  await page.goto(`${address}/report`);
  await shoot(page, "report-too-early");
  await page.goto(address);
  await page.getByRole("button", { name: "End interview" }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await shoot(page, "interview-end", "window");
  await page.getByRole("alertdialog").getByRole("button", { name: "End interview" }).click();
  await expect(interview.report()).toBeVisible();
  await shoot(page, "interview-ended", "window");
  await openReport(page);
  await expect(page.getByRole("heading", { name: "How did it go?" })).toBeVisible();
  await shoot(page, "report-own-rating");
  await page.getByRole("button", { name: "4", exact: true }).first().click();
  await expect(page.getByText(/You gave yourself/)).toBeVisible();
  await page.getByRole("button", { name: "Show all marks" }).click();
  await expect(page.getByText(/Built-in rater, version/)).toBeVisible();
  await page.getByText("Model answer").first().click();
  reportAddress = page.url();
  await shoot(page, "report");
  await pictureForReadme(page, "report");
  await printSheet(page, "report");
});

test("practice, its feedback, and a second attempt beside the first", async ({ page, builtIn }) => {
  const practise = page.getByRole("button", { name: /^Practise: .*memory/i }).first();
  for (const [answer, name] of [
    [vague, "interview-practice"],
    [memory, "report-compared"],
  ] as const) {
    await page.goto(builtIn.url);
    await practise.click();
    const interview = await InterviewPage.opened(page);
    for (let turns = 0; turns < 6 && !(await interview.hasEnded()); turns += 1) await interview.say(answer);
    await expect(interview.report()).toBeVisible();
    if (answer === vague) {
      await page.getByText(/Your answer: \d+ of 100/).click();
      await shoot(page, name, "window");
    } else {
      await openReport(page);
      await expect(page.getByText(/before, \d+ now/)).toBeVisible();
      await shoot(page, name);
    }
  }
});

test("one's own questions", async ({ page, builtIn }) => {
  const interview = await InterviewPage.start(page, builtIn.url, { Kind: "Questions to ask" });
  for (const question of asked) await interview.say(question);
  await shoot(page, "asking", "window");
  await interview.end();
  await openReport(page);
  await expect(page.getByText(/2 of 2 questions rated/)).toBeVisible({ timeout: 30_000 });
  await shoot(page, "report-asked");
});

test("an answer that is not rated, in Chinese", async ({ page, builtIn }) => {
  await page.goto(builtIn.url);
  await page.getByLabel("Language of the interview").selectOption({ label: "Chinese (中文)" });
  await page.getByRole("button", { name: "Start the interview" }).click();
  const interview = await InterviewPage.opened(page);
  await interview.say(chinese);
  await shoot(page, "interview-chinese", "window");
  await interview.end();
  await openReport(page);
  await shoot(page, "report-not-rated");
});

test("after weeks of practice", async ({ page, withModel }) => {
  await addPastSittings(withModel.databaseUrl, {
    sittings: 60,
    total: (sitting) => 40 + sitting / 2 + ((sitting * 7) % 13),
    verdict: (sitting, point) => (point === 1 ? "missed" : sitting % 2 ? "covered" : "partial"),
    probes: (sitting) => Math.round(8 - sitting / 10) - (sitting % 2),
  });
  for (const [name, path] of [
    ["home-practised", "/"],
    ["interviews", "/interviews"],
    ["interviews-none-found", "/interviews?q=submarine"],
    ["progress", "/progress"],
  ] as const) {
    await page.goto(withModel.url + path);
    await shoot(page, name);
  }
  await pictureForReadme(
    page,
    "progress",
    page.locator("section", { has: page.getByRole("heading", { name: "Scores" }) }),
  );
  await page.getByText("As a table").first().click();
  await shoot(page, "progress-table");
  await page.goto(`${withModel.url}/interviews`);
  await page
    .getByRole("button", { name: /^Delete: / })
    .first()
    .click();
  await page.waitForURL(/deleted=/);
  await shoot(page, "interviews-deleted", "window");
});

test("all of it in Chinese", async ({ page, context, builtIn }) => {
  await context.addCookies([{ name: "locale", value: "zh-CN", url: builtIn.url }]);
  const ended = reportAddress.split("/").at(-2);
  for (const [name, path] of [
    ["zh-home", "/"],
    ["zh-interviews", "/interviews"],
    ["zh-progress", "/progress"],
    ["zh-guide", "/guides/wang-zhiwei-bmw-ad"],
    ["zh-import", "/import"],
    ["zh-settings", "/settings"],
    ["zh-report", `/interviews/${ended}/report`],
  ] as const) {
    await page.goto(builtIn.url + path);
    await shoot(page, name);
  }
  await page.goto(builtIn.url);
  await page.locator("form").getByRole("combobox").last().selectOption("zh");
  await page.locator("form button[type=submit]").click();
  await page.waitForURL(/\/interviews\/[^/]+$/);
  await expect(page.getByRole("article").last()).not.toHaveAttribute("aria-busy", "true");
  await shoot(page, "zh-interview", "window");
});
