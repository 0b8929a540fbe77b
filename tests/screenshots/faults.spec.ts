import { expect, test } from "@playwright/test";
import { startForwarder } from "../support/forwarder";
import { startProduct } from "../support/product";
import { shoot } from "./shoot";

// A server's error is written to the browser's console too, which the tests' own fixtures forbid.
test("a page that is being set, and one that can't be", async ({ page }) => {
  let way: Awaited<ReturnType<typeof startForwarder>> | undefined;
  const product = await startProduct({}, async (databaseUrl) => {
    way = await startForwarder(databaseUrl);
    return way.url;
  });
  try {
    await page.goto(product.url);
    await expect(page.getByRole("button", { name: "Start the interview" })).toBeVisible();
    way?.freeze();
    await page.getByRole("link", { name: "Progress" }).click();
    await expect(page.locator('main[aria-busy="true"]')).toBeVisible();
    await shoot(page, "loading", "window", "busy");
    way?.cut();
    await page.goto(`${product.url}/progress`);
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    await shoot(page, "error");
  } finally {
    await way?.restore();
    await product.close();
    await way?.close();
  }
});
