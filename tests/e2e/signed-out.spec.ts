import { accept, accountSettings, firstToken, signIn } from "../support/people";
import { type Product, startProduct } from "../support/product";
import { expect, expectAccessible, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";

/** Of its own: so many may sign in from one place in a minute, and other tests do. */
let product: Product;

test.beforeAll(async () => {
  product = await startProduct(accountSettings);
});
test.afterAll(() => product.close());

test("who is signed out in mid-interview is told so, and goes on after signing in in another window", async ({
  otherPage,
}) => {
  const { url, databaseUrl } = product;
  await accept(url, await firstToken(databaseUrl), "Olga", "owner@example.com");
  const page = await otherPage();
  const signInAgain = async () => {
    const [name = "", value = ""] = (await signIn(url, "owner@example.com")).split("=");
    await page.context().addCookies([{ name, value, url }]);
  };
  await signInAgain();
  const interview = await InterviewPage.start(page, url);
  await page.context().clearCookies();
  await interview.answer.fill("I am Olga, a data engineer.");
  await interview.answer.press("Enter");
  const refused = page.getByRole("alert").filter({ hasText: "Not sent: you are signed out" });
  await expect(refused.getByRole("link", { name: "Sign in in another window" })).toHaveAttribute(
    "href",
    "/sign-in",
  );
  await expectAccessible(page);
  await signInAgain();
  await refused.getByRole("button", { name: "Send again" }).click();
  await expect(interview.lastTurn()).not.toContainText("I am Olga");
  await expect(interview.answer).toHaveValue("");
});
