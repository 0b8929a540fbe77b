import { expect, test } from "../e2e/fixtures";
import { InterviewPage } from "../e2e/pages/interview-page";
import { ownGuide } from "./answers";
import { shoot } from "./shoot";

const slug = "wang-zhiwei-bmw-ad";

for (const [name, path] of [
  ["home", "/"],
  ["interviews-empty", "/interviews"],
  ["progress-empty", "/progress"],
  ["guide", `/guides/${slug}`],
  ["import", "/import"],
  ["settings", "/settings"],
  ["not-found", "/nowhere"],
] as const) {
  test(name, async ({ page, builtIn }) => {
    await page.goto(builtIn.url + path);
    await shoot(page, name);
  });
}

test("the guide being edited, with what can't be kept, saved, and as it was", async ({ page, builtIn }) => {
  await page.goto(`${builtIn.url}/guides/${slug}`);
  await page.getByRole("button", { name: /^Edit: Explain the Catalyst/ }).click();
  const form = page.getByRole("form");
  const question = form.getByLabel("Question", { exact: true });
  await question.fill("");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByRole("alert")).toBeVisible();
  await shoot(page, "guide-editing");
  await question.fill("What does the Catalyst optimizer do?");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/Saved as revision/)).toBeVisible();
  await shoot(page, "guide-saved", "window");
  await page.goto(`${builtIn.url}/guides/${slug}/revisions/1`);
  await shoot(page, "guide-old-revision", "window");
  await page.goto(`${builtIn.url}/guides/${slug}`);
  await page.getByRole("button", { name: "Delete the guide" }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await shoot(page, "guide-delete", "window");
});

test("a guide of one's own, before it is stored", async ({ page, builtIn }) => {
  await page.goto(`${builtIn.url}/import`);
  await page.getByRole("textbox", { name: /Paste the guide/ }).fill("Nothing that could be asked.");
  await page.getByRole("button", { name: "Show what is understood" }).click();
  await expect(page.getByText(/No question was found/).first()).toBeVisible();
  await shoot(page, "import-nothing");
  await page.getByRole("textbox", { name: /Paste the guide/ }).fill(ownGuide);
  await page.getByRole("button", { name: "Show what is understood" }).click();
  await expect(page.getByRole("button", { name: "Use this guide" })).toBeVisible();
  await shoot(page, "import-understood");
});

test("files that no guide can be taken out of", async ({ page, builtIn }) => {
  await page.goto(`${builtIn.url}/import`);
  const refused = page.getByRole("alert").filter({ hasText: "The file was not read." });
  for (const [state, buffer] of [
    ["import-damaged", Buffer.from("%PDF-1.7 and nothing more")],
    ["import-empty", Buffer.alloc(0)],
  ] as const) {
    const file = { name: "guide.pdf", mimeType: "application/pdf", buffer };
    await page.getByLabel("Choose a file: Paste the guide").setInputFiles(file);
    await expect(refused).toContainText(state === "import-empty" ? "it is empty" : "It is damaged");
    await shoot(page, state, refused);
  }
});

test("keyboard shortcuts", async ({ page, builtIn }) => {
  await page.goto(builtIn.url);
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await shoot(page, "shortcuts", "window");
});

test("the server away, and a model that fails", async ({ page, context, withModel, standIn }) => {
  await page.goto(`${withModel.url}/settings`);
  await page.getByRole("button", { name: "Test the endpoint" }).click();
  await expect(page.getByText("The endpoint works.")).toBeVisible();
  await shoot(page, "settings-model");
  standIn.control({ always: "unauthorized" });
  await page.getByRole("button", { name: "Test the endpoint" }).click();
  await expect(page.getByText(/refused the key/)).toBeVisible();
  await shoot(page, "settings-model-refused");
  const interview = await InterviewPage.start(page, withModel.url);
  await shoot(page, "interview-model-away", "window");
  await interview.answer.fill("I was about to say something that must not be lost.");
  await context.setOffline(true);
  await interview.answer.press("Enter");
  await expect(page.getByText(/Your text is still here/)).toBeVisible();
  await shoot(page, "interview-not-sent", "window");
  await context.setOffline(false);
  standIn.control({ always: "none" });
});

test("the first page of an installation without a guide, and what was deleted", async ({
  page,
  withModel,
}) => {
  await page.goto(`${withModel.url}/settings`);
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete everything" }).click();
  await page.waitForURL(/deleted=/);
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await shoot(page, "settings-just-deleted");
  await page.goto(withModel.url);
  await shoot(page, "home-no-guide");
  await page.goto(`${withModel.url}/settings`);
  await shoot(page, "settings-deleted");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText(/^Everything is deleted/)).toHaveCount(0);
});
