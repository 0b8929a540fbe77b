import { expect, test } from "../e2e/fixtures";
import { addPastSittings } from "../support/past-sittings";
import { accept, accountSettings, firstToken, idOf, letIn, password, send, signIn } from "../support/people";
import { startProduct } from "../support/product";
import { shoot } from "./shoot";

const coach = "cora@example.com";
const member = "a.candidate.with.a.rather.long.name@subdomain.example.com";

test("a coach's cohorts, one of them, somebody in it, and a report that is shared", async ({ page }) => {
  const product = await startProduct(accountSettings);
  try {
    const { url, databaseUrl } = product;
    await accept(url, await firstToken(databaseUrl), "Olga", "owner@example.com");
    const owner = await signIn(url, "owner@example.com");
    const [cora, cai] = [
      await letIn(url, owner, coach, "coach"),
      await letIn(url, owner, member, "candidate"),
    ];
    const post = async (path: string, cookie: string, body: object = {}) =>
      (await send(url, "POST", path, { cookie, body })).json() as Promise<{ id: string; link: string }>;
    const { id: cohort } = await post("/api/cohorts", cora, { name: "Spring, data engineers" });
    const { link } = await post(`/api/cohorts/${cohort}/invitations`, cora, { email: member });
    await post("/api/memberships", cai, { token: link.split("/").at(-1) });
    await post(`/api/cohorts/${cohort}/invitations`, cora, { email: "somebody.new@example.com" });
    const caiId = await idOf(databaseUrl, member);
    const sittings = await addPastSittings(databaseUrl, {
      ...{ sittings: 12, ownerId: caiId, probes: () => 2 },
      total: (sitting) => 45 + 3 * sitting,
      verdict: (sitting, point) => (point === 1 ? "missed" : sitting % 2 ? "covered" : "partial"),
    });
    const newest = sittings.at(-1) ?? "";
    await post(`/api/interviews/${newest}/share`, cai);
    await page.goto(`${url}/sign-in`);
    await page.getByLabel("E-mail address").fill(coach);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(`${url}/`);
    for (const locale of ["en", "zh-CN"]) {
      await page.context().addCookies([{ name: "locale", value: locale, url }]);
      for (const [name, path] of [
        ["cohorts", "/cohorts"],
        ["cohort", `/cohorts/${cohort}`],
        ["cohort-member", `/cohorts/${cohort}/${caiId}`],
        ["shared-report", `/shared/${newest}`],
      ] as const) {
        await page.goto(url + path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await shoot(page, locale === "en" ? name : `zh-${name}`);
      }
    }
  } finally {
    await product.close();
  }
});
