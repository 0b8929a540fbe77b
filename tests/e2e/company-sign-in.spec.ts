import { type OidcProvider, client as registered, startOidcProvider } from "../support/oidc-provider";
import { accept, accountSettings, firstToken, send, signIn } from "../support/people";
import { type Product, startProduct } from "../support/product";
import { expect, expectAccessible, test } from "./fixtures";

let company: OidcProvider;
let product: Product;

test.beforeAll(async () => {
  company = await startOidcProvider();
  product = await startProduct({
    ...accountSettings,
    REHEARSAL_OIDC_ISSUER: company.issuer,
    REHEARSAL_OIDC_CLIENT_ID: registered.id,
    REHEARSAL_OIDC_CLIENT_SECRET: registered.secret,
    REHEARSAL_OIDC_NAME: "Example AG",
  });
  const { url, databaseUrl } = product;
  await accept(url, await firstToken(databaseUrl), "Olga", "owner@example.com");
  const owner = await signIn(url, "owner@example.com");
  const body = { email: "cai@example.com", role: "candidate" };
  const invited = await send(url, "POST", "/api/invitations", { cookie: owner, body });
  const { link } = (await invited.json()) as { link: string };
  await accept(url, link.split("/").at(-1) ?? "", "Cai", null);
});
test.afterAll(() => Promise.all([product.close(), company.close()]));

test("a person comes in by the company's sign-in, goes out, and comes in again", async ({ page }) => {
  for (const _ of ["the first time", "again"]) {
    await page.goto(`${product.url}/sign-in`);
    await page.getByRole("button", { name: "Sign in with Example AG" }).click();
    await page.waitForURL(`${product.url}/`);
    await expect(page.getByRole("navigation").first()).toBeVisible();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(/\/sign-in$/);
  }
  await page.goto(`${product.url}/interviews`);
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("whom nobody has invited is told so, and is not let in", async ({ page }) => {
  company.person = { sub: "eve-1", email: "eve@example.com", email_verified: true, name: "Eve" };
  await page.goto(`${product.url}/sign-in`);
  await page.getByRole("button", { name: "Sign in with Example AG" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "did not let you in" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${product.url}/interviews`);
  await expect(page).toHaveURL(/\/sign-in$/);
});
