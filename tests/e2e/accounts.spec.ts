import pg from "pg";
import { v7 as uuid } from "uuid";
import { type Asker, accessMatrix, askers, expectedStatus, type Ids, idFor } from "../support/access-matrix";
import { expectedPage, type PageIds, pageMatrix } from "../support/page-matrix";
import { accept, accountSettings, firstToken, idOf, letIn, password, send, signIn } from "../support/people";
import { type Product, startProduct } from "../support/product";
import { expect, expectAccessible, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct(accountSettings);
});
test.afterAll(() => product.close());

test("the first account is made by its link, others come by invitation, see what is theirs alone, and are removed", async ({
  page,
  otherPage,
}) => {
  const { url } = product;
  await page.goto(url);
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expectAccessible(page);
  const first = `${url}/invitations/${await firstToken(product.databaseUrl)}`;
  await page.goto(first);
  await page.getByLabel("E-mail address").fill("owner@example.com");
  await page.getByLabel("Your name").fill("Olga Owner");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByLabel("Password")).toBeFocused();
  await expect(page.getByLabel("Password")).toHaveAccessibleDescription(/too short: 12 characters/);
  await expect(page.getByText("12 characters")).toHaveCount(1);
  await expectAccessible(page);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await page.waitForURL(`${url}/`);
  await page.setViewportSize({ width: 320, height: 640 });
  const places = page.getByRole("navigation").getByRole("link");
  await expect(places).toHaveCount(5);
  const rows = await places.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(new Set(rows).size, "an owner's five places stand in one row of the narrowest phone").toBe(1);
  await page.getByRole("link", { name: "People" }).click();
  await page.getByLabel("E-mail address").fill("cai@example.com");
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByRole("textbox", { name: "One-time link" }).inputValue();
  await expectAccessible(page);

  const other = await otherPage();
  await other.goto(first);
  await expect(other.getByRole("heading", { name: "This link can’t be used" })).toBeVisible();
  await other.goto(link);
  await expect(other.getByText("For cai@example.com")).toBeVisible();
  await other.getByLabel("Your name").fill("Cai Candidate");
  await other.getByLabel("Password").fill(password);
  await other.getByRole("button", { name: "Make my account" }).click();
  await other.waitForURL(`${url}/`);
  await expect(other.getByRole("link", { name: "People" })).toHaveCount(0);
  const cookie = (await other.context().cookies()).find(({ name }) => name.includes("session"));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  const interview = await InterviewPage.start(other, url);
  await interview.say("I am Cai, a data engineer.");
  await interview.end();
  await interview.report().click();
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  expect((await page.request.get(other.url())).status()).toBe(404);
  expect((await other.request.get(`${url}/people`)).status()).toBe(404);

  await page.goto(`${url}/people`);
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("cai@example.com")).toHaveCount(0);
  await other.goto(`${url}/interviews`);
  await expect(other).toHaveURL(/\/sign-in$/);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in$/);
  await page.getByLabel("E-mail address").fill("owner@example.com");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "don’t belong together" })).toBeVisible();
});

test("no header leads past the sign-in, or has a page tell of somebody", async ({ request }) => {
  const { url } = product;
  const headers: Record<string, string>[] = [
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-rewrite": "/people" },
    { rsc: "1", "next-router-prefetch": "1" },
    { rsc: "1", "next-router-state-tree": "%5B%22%22%2C%7B%7D%5D" },
    { "x-nextjs-data": "1" },
    { "next-action": "0".repeat(42) },
    { "x-forwarded-host": "evil.example" },
    { "x-original-url": "/people" },
    { cookie: "rehearsal.session_token=x.y" },
  ];
  for (const sent of headers) {
    const response = await request.get(`${url}/people`, { headers: sent, maxRedirects: 0 });
    expect(response.status(), JSON.stringify(sent)).toBe(307);
    expect(response.headers().location).toMatch(/^\/(sign-in|people\?_rsc)/);
    expect(await response.text()).not.toContain("@example.com");
  }
});

test("whoever does no more than open pages stays signed in", async ({ otherPage }) => {
  const { url, databaseUrl } = product;
  await accept(url, await firstToken(databaseUrl), "Olga", "owner@example.com");
  const [name = "", value = ""] = (await signIn(url, "owner@example.com")).split("=");
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const lastsOn = async () => {
    const { rows } = await client.query(
      "SELECT max(expires_at) > now() + interval '29 days' AS on FROM auth_session",
    );
    return rows[0].on as boolean;
  };
  await client.query("UPDATE auth_session SET expires_at = now() + interval '20 days'");
  expect(await lastsOn()).toBe(false);
  const page = await otherPage();
  await page.context().addCookies([{ name, value, url }]);
  await page.goto(`${url}/progress`);
  await expect.poll(lastsOn).toBe(true);
  const days = async () =>
    ((await page.context().cookies(url))[0]?.expires ?? 0) / 86_400 - Date.now() / 86_400_000;
  await expect.poll(days).toBeGreaterThan(29);
  await client.end();
});

/** Stands wherever the candidate has words. */
const canary = "Quicksilver-Canary";

interface Gathered {
  cookies: Record<Asker, string | undefined>;
  candidate: string;
}
let gathered: Promise<Gathered> | undefined;

/** A candidate and those who are not: signed in once, for a place may do so ten times a minute. */
function gather(): Promise<Gathered> {
  gathered ??= (async () => {
    const { url, databaseUrl } = product;
    await accept(url, await firstToken(databaseUrl), "Olga", "owner@example.com");
    const owner = await signIn(url, "owner@example.com");
    const cookies = {
      ...{ nobody: undefined, owner, another: await letIn(url, owner, "another@example.com", "candidate") },
      coach: await letIn(url, owner, "coach@example.com", "coach"),
      coachOfCohort: await letIn(url, owner, "cora@example.com", "coach"),
    };
    return { cookies, candidate: await letIn(url, owner, "candidate@example.com", "candidate", canary) };
  })();
  return gathered;
}

/** Sends what makes something. */
async function made(path: string, cookie: string | undefined, body: object | undefined) {
  const answered = await send(product.url, "POST", path, { cookie, body });
  return (await answered.json()) as Record<"id" | "slug" | "link", string>;
}

/** A cohort of Cora's, with the candidate in it. */
async function gatherCohort({ cookies, candidate }: Gathered): Promise<string> {
  const { id } = await made("/api/cohorts", cookies.coachOfCohort, { name: "Spring" });
  const email = "candidate@example.com";
  const { link } = await made(`/api/cohorts/${id}/invitations`, cookies.coachOfCohort, { email });
  await made("/api/memberships", candidate, { token: link.split("/").at(-1) });
  return id;
}

/** A page as a reader gets it, and as the pages' own script asks for it. */
async function look(url: string, path: string, cookie: string | undefined) {
  const page = await send(url, "GET", path, { cookie });
  const headers = { rsc: "1", ...(cookie && { cookie }) };
  const asked = await fetch(`${url}${path}`, { headers });
  return {
    status: page.status,
    location: page.headers.get("location"),
    words: (await page.text()) + (await asked.text()),
  };
}

test("each page shows nobody, another candidate, an owner, a coach and the cohort's own coach no word that isn't theirs", async () => {
  const { url, databaseUrl } = product;
  const people = await gather();
  const { cookies, candidate } = people;
  const markdown = `# Interview guide: ${canary} at Acme\n\n## Technical\n\nQ: What is ${canary}?\n\nAnswer: ${canary} it is.\n`;
  const { id: guideId, slug } = await made("/api/guides", candidate, { markdown });
  const { id: interview } = await made("/api/interviews", candidate, { guideId, kind: "technical" });
  const turn = (body: object) =>
    send(url, "POST", `/api/interviews/${interview}/turns`, {
      cookie: candidate,
      body: { turnId: uuid(), ...body },
    });
  for (const body of [{ text: `I say ${canary}.` }, { action: "stop" }]) await (await turn(body)).text();
  const cohort = await gatherCohort(people);
  const ids: PageIds = { slug, interview, cohort, member: await idOf(databaseUrl, "candidate@example.com") };

  const wrong: string[] = [];
  for (const shared of [false, true]) {
    if (shared) await made(`/api/interviews/${interview}/share`, candidate, {});
    for (const [name, row] of Object.entries(pageMatrix))
      for (const asker of askers) {
        const expected = expectedPage(row, asker, shared);
        if (expected === 0) continue;
        const { status, location, words } = await look(url, row.path(ids), cookies[asker]);
        const led = status !== 307 || location === "/sign-in";
        // A coach and an owner read names, and a report that is shared.
        const named = ["cohort", "shared", "installation"].includes(row.concerns) && expected === 200;
        if (status !== expected || !led || (words.includes(canary) && !named))
          wrong.push(`${name} by ${asker}, ${shared ? "" : "not "}shared: ${status} ${location ?? ""}`);
      }
  }
  expect(wrong).toEqual([]);
  expect((await look(url, `/shared/${interview}`, cookies.coachOfCohort)).words).toContain(
    `I say ${canary}.`,
  );
  for (const row of Object.values(pageMatrix).filter(({ concerns }) => concerns === "theirs"))
    expect((await look(url, row.path(ids), candidate)).words).toContain(canary);
  const forged = "rehearsal.session_token=forged.AAAA";
  for (const row of Object.values(pageMatrix).filter(({ concerns }) => concerns !== "open"))
    expect(await look(url, row.path(ids), forged)).toMatchObject({ status: 307, location: "/sign-in" });
});

/** The address of a row of the matrix with a candidate's ids in it. */
function pathOf(row: string, ids: Ids): string {
  const path = row.split(" ")[1] ?? "";
  return path.replace("[id]", idFor(path, ids)).replace("[person]", ids.member);
}

test("each route and method tells nobody, another candidate, an owner, a coach and the cohort's own coach from whose it is", async () => {
  const { url, databaseUrl } = product;
  const people = await gather();
  const { cookies, candidate } = people;
  const guideBody = accessMatrix["POST /api/guides"]?.body?.({} as Ids);
  const cora = cookies.coachOfCohort;
  const { id: guide } = await made("/api/guides", candidate, guideBody);
  const { id: coachGuide } = await made("/api/guides", cora, guideBody);
  const { id: interview } = await made("/api/interviews", candidate, { guideId: guide });
  expect(interview).toBeTruthy();
  const cohort = await gatherCohort(people);
  const member = await idOf(databaseUrl, "candidate@example.com");
  const ids: Ids = { guide, interview, member, cohort, coachGuide, nothing: uuid() };
  const wrong: string[] = [];
  for (const [row, access] of Object.entries(accessMatrix)) {
    if (access.concerns === "open") continue;
    const method = row.split(" ")[0] ?? "";
    for (const asker of askers) {
      const asked = { cookie: cookies[asker], body: access.body?.(ids) };
      const { status } = await send(url, method, pathOf(row, ids), asked);
      if (!expectedStatus(access, asker).test(String(status))) wrong.push(`${row} by ${asker}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
  const mine = await send(url, "GET", `/api/guides/${guide}/revisions`, { cookie: candidate });
  expect(mine.status).toBe(200);
});
