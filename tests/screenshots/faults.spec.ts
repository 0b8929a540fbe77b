import { expect, type Page, test } from "@playwright/test";
import { InterviewPage } from "../e2e/pages/interview-page";
import { type Forwarder, startForwarder } from "../support/forwarder";
import { startStandIn } from "../support/openai/stand-in";
import { type Product, startProduct } from "../support/product";
import { introduction } from "./answers";
import { shoot } from "./shoot";

/** A product whose database can be taken away from it. */
async function withWay(
  env: Record<string, string>,
  use: (product: Product, way: Forwarder) => Promise<void>,
): Promise<void> {
  const ways: Forwarder[] = [];
  const product = await startProduct(env, async (databaseUrl) => {
    const way = await startForwarder(databaseUrl);
    ways.push(way);
    return way.url;
  });
  const [way] = ways;
  if (!way) throw new Error("there is no way to the database");
  try {
    await use(product, way);
  } finally {
    await way.restore();
    await product.close();
    await way.close();
  }
}

/** Follows a link while the database says nothing. */
async function shootLoading(page: Page, way: Forwarder, link: string, name: string): Promise<void> {
  // What a link leads to is fetched ahead as far as its skeleton.
  await page.waitForLoadState("networkidle");
  way.freeze();
  await page.getByRole("link", { name: link }).first().click();
  await expect(page.locator('main[aria-busy="true"]')).toBeVisible();
  await shoot(page, name, "window", "busy");
  await way.restore();
  await expect(page.locator("main:not([aria-busy])")).toBeVisible({ timeout: 60_000 });
}

// A server's error is written to the browser's console too, which the tests' own fixtures forbid.
test("pages that are being set, and one that can't be", async ({ page }) => {
  await withWay({}, async ({ url }, way) => {
    await page.goto(url);
    await shootLoading(page, way, "Progress", "loading");
    await page.goto(url);
    await shootLoading(page, way, "Read the guide", "loading-guide");
    await page.goto(`${url}/interviews`);
    await shootLoading(page, way, "Rehearsal", "loading-home");
    way.cut();
    await page.goto(`${url}/progress`);
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    await shoot(page, "error");
  });
});

test("a reply that is not saved yet", async ({ page }) => {
  const standIn = await startStandIn({ chunkMs: 300 });
  const model = { OPENAI_BASE_URL: standIn.url, OPENAI_API_KEY: "test-key" };
  const names = { REHEARSAL_INTERVIEWER_MODEL: "stand-in", REHEARSAL_FIRST_TOKEN_MS: "60000" };
  try {
    await withWay({ ...model, ...names }, async ({ url }, way) => {
      const interview = await InterviewPage.start(page, url);
      await interview.answer.fill(introduction);
      await interview.answer.press("Enter");
      await expect(page.getByRole("button", { name: "Stop reply" })).toBeVisible();
      way.freeze();
      await expect(page.getByText(/is not saved yet/)).toBeVisible();
      await shoot(page, "interview-not-saved-yet", "window");
    });
  } finally {
    await standIn.close();
  }
});
