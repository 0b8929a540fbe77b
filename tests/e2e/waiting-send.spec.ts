import { expect, expectAccessible, test } from "./fixtures";
import { slowLine } from "./late-states";
import { InterviewPage } from "./pages/interview-page";

const first = "For six years I have built data platforms on AWS as a senior data engineer.";
const second = "Before that I wrote billing systems.";

test.afterEach(({ standIn }) => standIn.control({ chunkMs: 30 }));

test("what is sent after a reply's last word, before it is known to be over, waits and is sent then", async ({
  page,
  withModel,
}) => {
  const line = await slowLine(page);
  const interview = await InterviewPage.start(page, withModel.url);
  await line.hold();
  await interview.answer.fill(first);
  await interview.answer.press("Enter");
  await expect(interview.turns).toHaveCount(3);
  await expect(interview.lastTurn()).not.toHaveAttribute("aria-busy", "true");
  await expect(interview.lastTurn()).toContainText("?");
  await interview.answer.fill(second);
  await interview.answer.press("Enter");
  const waits = page.getByText("Sends as soon as the interviewer has finished.");
  await expect(waits).toBeVisible();
  await expectAccessible(page);
  await expect(interview.turns).toHaveCount(3);
  await interview.answer.press("End");
  await page.keyboard.type(" And more.");
  await expect(waits).toBeHidden();
  await interview.answer.press("Enter");
  await expect(waits).toBeVisible();
  await line.release();
  await interview.replied(5);
  await expect(interview.turns.nth(3)).toContainText(`${second} And more.`);
  await expect(interview.answer).toHaveValue("");
});

test("what is sent while the interviewer is still speaking is kept, not sent", async ({
  page,
  withModel,
  standIn,
}) => {
  const interview = await InterviewPage.start(page, withModel.url);
  standIn.control({ chunkMs: 400 });
  await interview.answer.fill(first);
  await interview.answer.press("Enter");
  await expect(page.getByRole("button", { name: "Stop reply" })).toBeVisible();
  await interview.answer.fill(second);
  await interview.answer.press("Enter");
  await expect(page.getByText("Not sent yet: the interviewer went on.")).toBeVisible();
  await interview.replied(3);
  await expect(interview.answer).toHaveValue(second);
});
