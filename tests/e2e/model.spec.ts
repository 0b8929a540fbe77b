import { expect, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";

const answer =
  "For six years I have built data platforms on AWS and Azure as a senior data engineer, with Spark, Flink and Kafka.";

test.afterEach(({ standIn }) => standIn.control({ always: "none" }));

test("a whole interview with a model that speaks and rates", async ({ page, withModel }) => {
  const interview = await InterviewPage.start(page, withModel.url);
  await expect(page.getByText("Model speaking")).toBeVisible();
  await interview.sayUntilEnd(answer);
  await interview.readReport();
  await expect(page.getByText(/Rated by stand-in/)).toBeVisible();
});

for (const when of ["before the first word", "in the middle"] as const) {
  test(`a reload ${when} of a reply shows the same text in the end, from one provider call`, async ({
    page,
    withModel,
    standIn,
  }) => {
    const interview = await InterviewPage.start(page, withModel.url);
    const mine = `${answer} It took me ${when} of each project to see what it needs.`;
    // Answers of other tests may still be being rated.
    const calls = () =>
      standIn.requests.filter(({ request }) => request.stream && JSON.stringify(request).includes(mine));
    await interview.answer.fill(mine);
    await interview.answer.press("Enter");
    await expect(interview.turns).toHaveCount(3);
    if (when === "in the middle") await expect(interview.lastTurn()).toContainText(/[.!?]/);
    await page.reload();
    await expect(interview.lastTurn()).not.toHaveAttribute("aria-busy", "true");
    await expect(interview.lastTurn()).toContainText("?");
    const seen = await interview.lastTurn().innerText();
    await page.reload();
    await expect(interview.turns).toHaveCount(3);
    expect(await interview.lastTurn().innerText()).toBe(seen);
    expect(calls()).toHaveLength(1);
  });
}

test("when the endpoint fails in mid-interview, the built-in interviewer goes on, a quiet line says so and goes when it works again", async ({
  page,
  context,
  withModel,
  standIn,
}) => {
  const interview = await InterviewPage.start(page, withModel.url);
  standIn.control({ always: "server-error" });
  await interview.say(answer);
  await expect(interview.lastTurn()).toContainText("?");
  const line = page.getByText(/The model isn’t answering/);
  await expect(line).toBeVisible();
  await page.reload();
  await expect(line).toBeVisible();
  standIn.control({ always: "none" });
  const settings = await context.newPage();
  await settings.goto(`${withModel.url}/settings`);
  await settings.getByRole("button", { name: "Test the endpoint" }).click();
  await expect(settings.getByText("The endpoint works.")).toBeVisible();
  await interview.say("I led the team that built the platform, from the first sketch to the last region.");
  await expect(page.getByText("Model speaking")).toBeVisible();
  await expect(line).toBeHidden();
});

test("a reply that does not come can be stopped, and the interview goes on", async ({
  page,
  withModel,
  standIn,
}) => {
  const interview = await InterviewPage.start(page, withModel.url);
  standIn.control({ faults: ["hang"] });
  await interview.answer.fill(answer);
  await interview.answer.press("Enter");
  await page.getByRole("button", { name: "Stop reply" }).click();
  await interview.replied(3);
  await expect(interview.lastTurn()).toContainText("(stopped)");
  await interview.say("I led the team that built the platform, from the first sketch to the last region.");
  await expect(interview.lastTurn()).toContainText("?");
});

test("a second window follows along, and is told when a reply is under way", async ({
  page,
  context,
  withModel,
}) => {
  const first = await InterviewPage.start(page, withModel.url);
  const second = new InterviewPage(await context.newPage());
  await second.page.goto(page.url());
  await expect(second.turns).toHaveCount(1);
  await first.say(answer);
  await expect(second.turns).toHaveCount(3);
  await expect(second.lastTurn()).not.toHaveAttribute("aria-busy", "true");
  expect(await second.lastTurn().innerText()).toBe(await first.lastTurn().innerText());
});

test("Settings says exactly what is wrong with the endpoint", async ({ page, withModel, standIn }) => {
  await page.goto(`${withModel.url}/settings`);
  await page.getByRole("button", { name: "Test the endpoint" }).click();
  await expect(page.getByText("The endpoint works.")).toBeVisible();
  standIn.control({ always: "unauthorized" });
  await page.getByRole("button", { name: "Test the endpoint" }).click();
  await expect(page.getByText(/The endpoint refused the key/)).toBeVisible();
});
