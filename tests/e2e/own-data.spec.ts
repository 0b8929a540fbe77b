import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";

const slug = "wang-zhiwei-bmw-ad";

/** An interview with one answer, ended; its report is open. */
async function holdShort(page: Page, url: string): Promise<void> {
  const interview = await InterviewPage.start(page, url);
  await interview.say("I am Wang Zhiwei, a senior data engineer with over six years in distributed systems.");
  await interview.end();
  await interview.report().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("a question is edited by keyboard alone, saved, undone, and its history can be read", async ({
  page,
  builtIn,
}) => {
  await page.goto(`${builtIn.url}/guides/${slug}`);
  await page.getByRole("button", { name: /^Edit: Explain the Catalyst/ }).press("Enter");
  const form = page.getByRole("form", { name: /^Edit: Explain the Catalyst/ });
  const question = form.getByLabel("Question", { exact: true });
  await expect(question).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("What does Catalyst do?");
  await page.keyboard.press("Control+Enter");
  const edit = page.getByRole("button", { name: "Edit: What does Catalyst do?" });
  await expect(edit).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Saved as revision" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: /Explain the Catalyst/ })).toBeVisible();
  await page.getByText(/\d revisions/).click();
  await expect(page.getByText("Changed: What does Catalyst do?").first()).toBeVisible();
  await page.getByRole("link", { name: "Revision 1", exact: true }).click();
  await expect(page.getByText("You are reading revision 1, as it was.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Edit/ })).toHaveCount(0);
  await expectAccessible(page);
  for (const nowhere of ["/revisions/99", "/revisions/x", "?revision=99"])
    expect((await page.request.get(`${builtIn.url}/guides/${slug}${nowhere}`)).status()).toBe(404);
});

test("what can't be kept is said at its field, and a follow-up that gives the point away is flagged", async ({
  page,
  builtIn,
}) => {
  await page.goto(`${builtIn.url}/guides/${slug}`);
  await page.getByRole("button", { name: /^Edit: How does Spark handle memory/ }).click();
  const form = page.getByRole("form");
  const question = form.getByLabel("Question", { exact: true });
  await question.fill("");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(question).toBeFocused();
  await expect(question).toHaveAccessibleDescription("This is needed.");
  await expect(form.getByRole("alert")).toContainText("look at the marked fields");
  await form
    .getByText(/Follow-up, other wordings/)
    .first()
    .click();
  const probe = form.getByRole("textbox", { name: "Follow-up" }).first();
  await probe.fill("Does a unified manager share it?");
  await expect(probe).toHaveAccessibleDescription(/gives the answer away/);
  await expectAccessible(page);
  await form.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("heading", { name: /How does Spark handle memory/ })).toBeVisible();
});

test("a question is added with key points made from its answer, and removed again", async ({
  page,
  builtIn,
}) => {
  await page.goto(`${builtIn.url}/guides/${slug}`);
  await page.getByRole("button", { name: "Add a question" }).click();
  const form = page.getByRole("form", { name: "New question" });
  await form.getByLabel("Question", { exact: true }).fill("What is a watermark?");
  await form
    .getByLabel("Model answer")
    .fill("A watermark bounds how late events may come. State before it is dropped.");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "What is a watermark?" })).toBeVisible();
  await page.getByRole("button", { name: "Edit: What is a watermark?" }).click();
  await expect(page.getByRole("form").getByLabel("Claim").first()).toHaveValue(/late events|watermark/i);
  await page.getByRole("form").getByRole("button", { name: "Remove this question" }).click();
  await expect(page.getByRole("heading", { name: "What is a watermark?" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
});

test("a guide saved as Markdown imports to the same guide over the web", async ({ page, builtIn }) => {
  await page.goto(`${builtIn.url}/guides/${slug}`);
  const revisions = page.getByText(/\d revisions?$/);
  const before = await revisions.innerText();
  const file = await download(page, "Save as Markdown");
  expect(file.name).toBe(`${slug}.md`);
  await page.goto(`${builtIn.url}/import`);
  await page.getByRole("textbox", { name: /Paste the guide/ }).fill(file.text);
  await page.getByRole("button", { name: "Show what is understood" }).click();
  await page.getByRole("button", { name: "Use this guide" }).click();
  await page.waitForURL(/\?guide=/);
  await page.goto(`${builtIn.url}/guides/${slug}`);
  await expect(revisions).toHaveText(before);
});

test("a report goes out as Markdown, JSON and paper; deleted, it comes back from the list by one key", async ({
  page,
  builtIn,
}) => {
  await holdShort(page, builtIn.url);
  const markdown = await download(page, "Markdown");
  expect(markdown.name).toMatch(/^rehearsal-\d{4}-\d\d-\d\d-whole\.md$/);
  expect(markdown.text).toContain("> I am Wang Zhiwei, a senior data engineer");
  const json = await download(page, "JSON");
  expect(JSON.parse(json.text)).toMatchObject({ format: "rehearsal-report", version: 1 });
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Delete this interview" })).toBeHidden();
  await expect(page.getByText("Skip to the text")).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  const report = page.url();
  await page.getByRole("button", { name: "Delete this interview" }).click();
  await page.waitForURL(/\/interviews\?deleted=/);
  await expectAccessible(page);
  expect((await page.request.get(report)).status()).toBe(404);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await expect.poll(async () => (await page.request.get(report)).status()).toBe(200);
});

test("sittings are found by what they are, and a search without a find says so", async ({
  page,
  builtIn,
}) => {
  await holdShort(page, builtIn.url);
  await page.goto(`${builtIn.url}/interviews`);
  const search = page.getByRole("searchbox");
  await search.fill("bmw");
  await search.press("Enter");
  await expect(page).toHaveURL(/q=bmw/);
  await expect(page.getByRole("link", { name: "Whole interview" }).first()).toBeVisible();
  await search.fill("submarine");
  await search.press("Enter");
  await expect(page.getByText("No sitting fits “submarine”.")).toBeVisible();
  await expectAccessible(page);
});

test("everything goes out as one archive; a guide and everything are deleted after asking, and brought back", async ({
  page,
  builtIn,
}) => {
  await page.goto(`${builtIn.url}/settings`);
  const [archive] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save everything as one archive" }).click(),
  ]);
  expect(archive.suggestedFilename()).toMatch(/^rehearsal-.*\.zip$/);
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete everything" }).click();
  await page.waitForURL(/deleted=/);
  await page.goto(builtIn.url);
  await expect(page.getByRole("heading", { name: "There is no guide yet" })).toBeVisible();
  await page.goto(`${builtIn.url}/settings`);
  await expect(page.getByText("Deleted lately")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText(/^Everything is deleted/)).toHaveCount(0);

  await page.goto(`${builtIn.url}/guides/${slug}`);
  await page.getByRole("button", { name: "Delete the guide" }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await page.waitForURL(/\/\?deleted=/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).not.toHaveURL(/deleted=/);
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await page.goto(`${builtIn.url}/guides/${slug}`);
  await expect(page.getByRole("button", { name: "Delete the guide" })).toBeVisible();
});
