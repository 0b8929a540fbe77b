import { expect, test } from "../e2e/fixtures";
import { accountSettings, firstToken, password } from "../support/people";
import { startProduct } from "../support/product";
import { shoot } from "./shoot";

test("accounts: the first one, signing in, people and their invitations", async ({ page }) => {
  const product = await startProduct(accountSettings);
  try {
    const { url } = product;
    await page.goto(`${url}/invitations/${await firstToken(product.databaseUrl)}`);
    await page.getByLabel("E-mail address").fill("owner@example.com");
    await page.getByLabel("Your name").fill("Olga Owner");
    await page.getByLabel("Password").fill("short");
    await page.getByRole("button", { name: "Make my account" }).click();
    await expect(page.getByLabel("Password")).toHaveAttribute("aria-invalid", "true");
    await shoot(page, "account-first");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Make my account" }).click();
    await page.waitForURL(`${url}/`);
    await page.getByRole("link", { name: "People" }).click();
    await page.getByLabel("E-mail address").fill("a.candidate.with.a.rather.long.name@subdomain.example.com");
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = await page.getByRole("textbox", { name: "One-time link" }).inputValue();
    await shoot(page, "people");
    await page.context().clearCookies();
    await page.goto(link);
    await expect(page.getByRole("button", { name: "Make my account" })).toBeVisible();
    await shoot(page, "account-invited");
    await page.goto(`${url}/invitations/not-a-link`);
    await shoot(page, "account-unusable");
    await page.goto(`${url}/sign-in`);
    await page.getByLabel("E-mail address").fill("owner@example.com");
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "belong together" })).toBeVisible();
    await shoot(page, "sign-in-refused");
  } finally {
    await product.close();
  }
});
