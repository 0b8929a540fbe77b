import { docxOf, pdfOf } from "../support/documents/make-documents";
import { expect, expectAccessible, test } from "./fixtures";

const cv = ["Data engineer with six years of Spark.", "Moved a warehouse to Delta Lake."];

test.afterEach(({ standIn }) => standIn.control({ always: "none" }));

test("a guide is drafted from a CV in a PDF, read with its sources, and stored", async ({
  page,
  ownProduct,
}) => {
  const { url } = await ownProduct("model");
  await page.goto(`${url}/import`);
  await page
    .getByLabel("Choose a file: Your CV")
    .setInputFiles({ name: "cv.bin", mimeType: "application/pdf", buffer: Buffer.from(pdfOf(cv)) });
  await expect(page.getByRole("textbox", { name: "Your CV" })).toHaveValue(/six years of Spark/);
  await page.getByRole("textbox", { name: "The job description" }).fill("Senior Data Engineer at Acme Air");
  await page.getByRole("button", { name: "Have stand-in draft a guide" }).click();
  await expect(page.getByRole("heading", { name: "Drafted by stand-in" })).toBeVisible();
  await expect(page.getByText("CV: “Data engineer with six years of Spark”").first()).toBeVisible();
  await expect(page.getByText("its passage is in neither text.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Put it into the field above and check it" }).click();
  await page.getByRole("button", { name: "Use this guide" }).click();
  await page.waitForURL(/\?guide=/);
  await expect(page.getByText("Senior Data Engineer at Acme Air").first()).toBeVisible();
});

test("without a model the page says so, and takes the text out of a file; a broken one gets a sentence", async ({
  page,
  builtIn,
}) => {
  await page.goto(`${builtIn.url}/import`);
  await expect(page.getByText(/Drafting a guide needs a model/)).toBeVisible();
  const choose = page.getByLabel("Choose a file: Your CV");
  const word = Buffer.from(docxOf(cv));
  await choose.setInputFiles({ name: "cv.docx", mimeType: "", buffer: word.subarray(0, word.length / 2) });
  await expect(page.getByRole("alert").filter({ hasText: "The file was not read." })).toBeVisible();
  await choose.setInputFiles({ name: "cv.docx", mimeType: "", buffer: word });
  await expect(page.getByRole("textbox", { name: "Your CV" })).toHaveValue(/Delta Lake/);
  await page.getByRole("button", { name: "Put this text into the field above" }).click();
  await expect(page.getByRole("textbox", { name: "Paste the guide" })).toHaveValue(/Delta Lake/);
  await expectAccessible(page);
});

test("a guide is taken out of a Word file; a file that holds none says why and leaves the field as it is", async ({
  page,
  builtIn,
}) => {
  await page.goto(`${builtIn.url}/import`);
  const field = page.getByRole("textbox", { name: "Paste the guide" });
  const choose = page.getByLabel("Choose a file: Paste the guide");
  const refused = page.getByRole("alert").filter({ hasText: "The file was not read." });
  await field.fill("Kept");
  await choose.setInputFiles({ name: "guide.md", mimeType: "text/markdown", buffer: Buffer.from(" \n") });
  await expect(refused).toContainText("it is empty");
  const broken = Buffer.from("%PDF-1.7 and nothing more\0");
  await choose.setInputFiles({ name: "guide.pdf", mimeType: "application/pdf", buffer: broken });
  await expect(refused).toContainText("It is damaged");
  await expect(field).toHaveValue("Kept");
  await expectAccessible(page);
  const word = Buffer.from(docxOf(["Q: What is a topic?", "A: A log that is split in partitions."]));
  await choose.setInputFiles({ name: "guide.docx", mimeType: "", buffer: word });
  await expect(field).toHaveValue(/What is a topic/);
  await expect(page.getByRole("button", { name: "Use this guide" })).toBeVisible();
  await expect(refused).toHaveCount(0);
});

test("key points are proposed for the whole guide with a stop between, reviewed, stored as one revision, and taken back", async ({
  page,
  withModel,
  standIn,
}) => {
  // Each reply takes seconds, so that there is one under way whenever the test looks.
  standIn.control({ always: "slow" });
  await page.goto(`${withModel.url}/guides/wang-zhiwei-bmw-ad`);
  await page.getByRole("button", { name: "Have stand-in propose them for all" }).click();
  await expect(page.getByRole("status").filter({ hasText: /2 of 17/ })).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("heading", { name: /^Proposed for/ })).toBeFocused();
  standIn.control({ always: "server-error" });
  await page.getByRole("button", { name: /^Go on with/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "It broke off here" })).toBeVisible();
  standIn.control({ always: "none" });
  await page.getByRole("button", { name: /^Go on with/ }).click();
  await expect(page.getByRole("heading", { name: "Proposed for 17 questions" })).toBeVisible();
  await page.getByRole("checkbox").first().uncheck();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save for 16 questions" }).click();
  await expect(page.getByText(/Saved as revision/)).toBeVisible();
  await page.getByText(/\d revisions/).click();
  await expect(page.getByText("Key points of 16 questions changed")).toBeVisible();
  await expect(page.getByText("Proposed by stand-in")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/Went back to revision/).first()).toBeVisible();
});

test("key points are proposed in a question's form, and saved when they were read", async ({
  page,
  withModel,
}) => {
  await page.goto(withModel.url);
  await page.goto(`${withModel.url}/guides/wang-zhiwei-bmw-ad`);
  await page
    .getByRole("button", { name: /^Edit: .*memory/i })
    .first()
    .click();
  await page.getByRole("button", { name: "Have stand-in propose key points" }).click();
  await expect(page.getByText(/proposed by stand-in in place of those before/)).toBeVisible();
  await page.getByText(/things were left out/).click();
  await expect(page.getByText(/it gives the point away/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const saved = page.getByText(/Saved as revision/);
  const revision = await saved.innerText();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(saved).not.toHaveText(revision);
});
