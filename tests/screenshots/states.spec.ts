import { expect, test } from "../e2e/fixtures";
import { InterviewPage } from "../e2e/pages/interview-page";
import { startProduct } from "../support/product";
import { introduction, vague } from "./answers";
import { shoot } from "./shoot";

test("practice: a hint, an answer given anew, and its report", async ({ page, builtIn }) => {
  const interview = await InterviewPage.start(page, builtIn.url, {
    Kind: "Technical only",
    Mode: "Practice",
  });
  await interview.press("Hint");
  await shoot(page, "interview-hint", "window");
  while ((await interview.questionsDone()) === 0) await interview.say(vague);
  await interview.press("Answer it again");
  await shoot(page, "interview-redo", "window");
  await interview.say(vague);
  await interview.end();
  await interview.report().click();
  await expect(page.getByText(/this is attempt 2/)).toBeVisible();
  await shoot(page, "report-redone");
});

test("a reply under way, and an answer that waits for its end", async ({ page, withModel, standIn }) => {
  const interview = await InterviewPage.start(page, withModel.url);
  standIn.control({ faults: ["hang"] });
  await interview.answer.fill(introduction);
  await interview.answer.press("Enter");
  await expect(page.getByRole("button", { name: "Stop reply" })).toBeVisible();
  await shoot(page, "interview-replying", "window");
  await interview.answer.fill("And before that I wrote billing systems.");
  await interview.answer.press("Enter");
  await expect(page.getByText("Sends as soon as the interviewer has finished.")).toBeVisible();
  await shoot(page, "interview-waiting", "window");
  await page.getByRole("button", { name: "Stop reply" }).click();
  await expect(interview.lastTurn()).not.toHaveAttribute("aria-busy", "true");
  standIn.control({ reset: true });
});

test("a budget that is used up, time that is, and a server that went away", async ({ page, standIn }) => {
  const product = await startProduct({
    ...{ OPENAI_BASE_URL: standIn.url, OPENAI_API_KEY: "test-key", REHEARSAL_INTERVIEWER_MODEL: "stand-in" },
    ...{ REHEARSAL_FIRST_TOKEN_MS: "60000", REHEARSAL_INTERVIEW_TOKENS: "1", REHEARSAL_DAY_TOKENS: "100000" },
  });
  try {
    await page.clock.install();
    const interview = await InterviewPage.start(page, product.url);
    await interview.say(introduction);
    await expect(page.getByText(/budget for this interview is spent/)).toBeVisible();
    await shoot(page, "interview-budget-spent", "window");
    await page.clock.fastForward("45:00");
    await expect(page.getByText("Time is up")).toBeVisible();
    await shoot(page, "interview-time-up", "window");
    await product.kill();
    await interview.answer.fill("I was about to say something that must not be lost.");
    await expect(page.getByText(/what you write stays here; trying again/)).toBeVisible();
    await shoot(page, "interview-offline", "window");
  } finally {
    await product.close();
  }
});

test("an interview that was deleted in another window", async ({ page, builtIn }) => {
  const interview = await InterviewPage.start(page, builtIn.url);
  const id = page.url().split("/").at(-1);
  const deleted = await page.request.delete(`${builtIn.url}/api/interviews/${id}`, {
    headers: { origin: builtIn.url },
    data: {},
  });
  expect(deleted.ok()).toBe(true);
  await interview.answer.fill(introduction);
  await interview.answer.press("Enter");
  const notice = page.getByText(/this interview no longer exists/);
  await expect(notice).toBeVisible();
  await shoot(page, "interview-deleted-elsewhere", notice);
  await page.reload();
  await shoot(page, "interview-deleted-reloaded");
});

test("a second window: a guide that was changed there", async ({ page, context, builtIn }) => {
  const guide = `${builtIn.url}/guides/wang-zhiwei-bmw-ad`;
  const other = await context.newPage();
  for (const [window, said] of [
    [other, "What does Catalyst do?"],
    [page, "What does the optimizer of Spark do?"],
  ] as const)
    await window.goto(guide).then(() => open(window, said));
  await other.getByRole("form").getByRole("button", { name: "Save" }).click();
  await expect(other.getByText(/Saved as revision/)).toBeVisible();
  await page.getByRole("form").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/changed in another window/)).toBeVisible();
  await shoot(page, "guide-changed-elsewhere", page.getByRole("alert").filter({ hasText: "another window" }));

  async function open(window: typeof page, said: string): Promise<void> {
    await window
      .getByRole("button", { name: /^Edit: Explain the|^Edit: .*Catalyst/ })
      .first()
      .click();
    await window.getByRole("form").getByLabel("Question", { exact: true }).fill(said);
  }
});
