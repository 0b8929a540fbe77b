import { accept, accountSettings, firstToken, letIn, password, signIn } from "../support/people";
import { type Product, startProduct } from "../support/product";
import { expect, expectAccessible, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct(accountSettings);
});
test.afterAll(() => product.close());

test("a coach gathers a cohort, gives it a guide, sees figures, and reads a report for as long as it is shared", async ({
  page,
  otherPage,
}) => {
  const { url } = product;
  await accept(url, await firstToken(product.databaseUrl), "Olga", "owner@example.com");
  const owner = await signIn(url, "owner@example.com");
  await letIn(url, owner, "cora@example.com", "coach");
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("E-mail address").fill("cora@example.com");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${url}/`);
  await page.getByRole("link", { name: "Cohorts" }).click();
  await page.getByLabel("Name").fill("Spring");
  await page.getByRole("button", { name: "Make a cohort" }).click();
  await page.waitForURL(/\/cohorts\/[^/]+$/);
  await expect(page.getByRole("heading", { name: "Spring" })).toBeVisible();
  const cohort = page.url();
  await page.getByRole("button", { name: /^Give/ }).click();
  await expect(page.getByText("Whoever joins later gets it too.")).toBeVisible();
  await page.getByLabel("E-mail address").fill("cai@example.com");
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByRole("textbox", { name: "One-time link" }).inputValue();
  await expectAccessible(page);

  const cai = await otherPage();
  await cai.goto(link);
  await expect(cai.getByText("This leads into the cohort “Spring”")).toBeVisible();
  await expect(cai.getByText("Without an account here, ask an owner for one first")).toBeVisible();
  await expectAccessible(cai);
  const strange = await cai.getByRole("main").innerText();
  await letIn(url, owner, "cai@example.com", "candidate", "Cai Candidate");
  await cai.reload();
  expect(await cai.getByRole("main").innerText(), "it does not tell who is here").toBe(strange);
  await cai.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await cai.getByLabel("E-mail address").fill("cai@example.com");
  await cai.getByLabel("Password").fill(password);
  await cai.getByRole("button", { name: "Sign in" }).click();
  await cai.waitForURL(`${url}/`);
  await cai.goto(link);
  await cai.getByRole("button", { name: "Join" }).click();
  await cai.waitForURL(`${url}/cohorts`);
  await expect(cai.getByRole("button", { name: "Leave" })).toBeVisible();
  await expect(cai.getByRole("button", { name: "Make a cohort" })).toHaveCount(0);
  await expectAccessible(cai);
  const interview = await InterviewPage.start(cai, url);
  await interview.say("I am Cai, a data engineer. I built streaming pipelines for cars at BMW.");
  await interview.end();
  await interview.readReport();
  const id = cai.url().match(/interviews\/([^/]+)/)?.[1] ?? "";
  await expect(cai.getByText("Only you can read this report.")).toBeVisible();

  const shared = `${url}/shared/${id}`;
  expect((await page.request.get(shared)).status()).toBe(404);
  await cai.getByRole("button", { name: "Share this report" }).click();
  await expect(cai.getByText("cora@example.com (Spring) can read this report.")).toBeVisible();
  await expectAccessible(cai);

  await page.goto(cohort);
  await expect(page.getByText("One sitting, one answer, 1 rated")).toBeVisible();
  await page.getByRole("link", { name: "Cai Candidate" }).click();
  await expect(page.getByRole("heading", { name: "Scores" })).toBeVisible();
  await expect(page.getByRole("figure")).not.toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await page.waitForURL(shared);
  await expect(page.getByText("Cai Candidate shared this report with you")).toBeVisible();
  await expect(page.getByText("I built streaming pipelines for cars at BMW.").first()).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expectAccessible(page);
  for (const path of [`/interviews/${id}`, `/interviews/${id}/report`, `/api/interviews/${id}/report`])
    expect((await page.request.get(`${url}${path}`)).status(), path).toBe(404);

  await cai.getByRole("button", { name: "Stop sharing" }).click();
  await expect(cai.getByText("Only you can read this report.")).toBeVisible();
  expect((await page.request.get(shared)).status()).toBe(404);
  await page.goto(cohort);
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Nobody yet.")).toBeVisible();
  await cai.goto(`${url}/cohorts`);
  await expect(cai.getByRole("link", { name: "Cohorts" })).toHaveCount(0);
});

test("without accounts there are no cohorts", async ({ builtIn, page }) => {
  expect((await page.request.get(`${builtIn.url}/cohorts`)).status()).toBe(404);
  await page.goto(builtIn.url);
  await expect(page.getByRole("link", { name: "Cohorts" })).toHaveCount(0);
});
