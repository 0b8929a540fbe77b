import { type Forwarder, startForwarder } from "../support/forwarder";
import { type Product, startProduct } from "../support/product";
import { expect, test } from "./fixtures";

let product: Product;
let way: Forwarder;

test.beforeAll(async () => {
  product = await startProduct({}, async (databaseUrl) => {
    way = await startForwarder(databaseUrl);
    return way.url;
  });
});
test.afterAll(async () => {
  await product.close();
  await way.close();
});

for (const how of ["cut", "freeze"] as const) {
  test(`a page that the database is away for (${how}) says so, and there is a way on`, async ({
    otherPage,
  }) => {
    // React tells the console of what the server could not make.
    const page = await otherPage();
    const start = page.getByRole("button", { name: "Start the interview" });
    const failed = page.getByRole("heading", { name: "This page could not be shown" });
    await page.goto(product.url);
    await expect(start).toBeVisible();
    way[how]();
    await page.goto(product.url);
    await expect(failed).toBeVisible();
    await page.getByRole("link", { name: "Interviews" }).click();
    await expect(page).toHaveURL(/\/interviews$/);
    await expect(failed).toBeVisible();
    await way.restore();
    await page.getByRole("link", { name: "Rehearsal", exact: true }).click();
    await expect(async () => {
      const again = page.getByRole("button", { name: "Try again" });
      // The page may come by itself between the look and the click, which would wait for its button for good.
      if (await again.isVisible()) await again.click({ timeout: 5_000 });
      await expect(start).toBeVisible({ timeout: 5_000 });
    }).toPass();
  });
}
