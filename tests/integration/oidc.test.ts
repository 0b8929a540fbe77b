import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { seed } from "@/prisma/seed";
import { freshDatabase, type TestDatabase } from "../support/database";
import { type OidcProvider, client as registered, startOidcProvider } from "../support/oidc-provider";
import { accountSettings, firstToken, password } from "../support/people";
import { removeDuring } from "../support/remove-during";

const origin = "http://127.0.0.1:3000";
let database: TestDatabase;
let company: OidcProvider;
let client: pg.Client;
let accounts: typeof import("@/wiring/accounts");
let close: () => Promise<void>;

beforeAll(async () => {
  [database, company] = await Promise.all([freshDatabase(), startOidcProvider()]);
  const settings = {
    ...{ ...accountSettings, DATABASE_URL: database.url, LOG_LEVEL: "silent" },
    REHEARSAL_OIDC_ISSUER: company.issuer,
    REHEARSAL_OIDC_CLIENT_ID: registered.id,
    REHEARSAL_OIDC_CLIENT_SECRET: registered.secret,
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.spyOn(console, "error").mockImplementation(() => {});
  await seed(database.url);
  ({ closeServices: close } = await import("@/wiring/services"));
  accounts = await import("@/wiring/accounts");
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await accept(await firstToken(database.url), "owner@example.com");
  const owner = await personBy("owner@example.com");
  for (const email of ["cai@example.com", "kim@example.com"])
    await accept(await accounts.peopleFor(owner).invite({ email, role: "candidate" }), null);
});
afterEach(async () => {
  Object.assign(company, { forged: {}, otherKey: false });
  company.person = { sub: "cai-1", email: "cai@example.com", email_verified: true, name: "Cai" };
  await client.query("DELETE FROM auth_account WHERE provider_id = 'oidc'");
});
afterAll(async () => {
  await client.end();
  await close();
  await Promise.all([company.close(), database.drop()]);
});

function accept(token: string, email: string | null) {
  return accounts.redeemInvitation(token, { name: "Somebody", email, password });
}

async function personBy(email: string) {
  const { rows } = await client.query("SELECT id, name, role FROM auth_user WHERE email = $1", [email]);
  return { ownerId: rows[0].id, name: rows[0].name, role: rows[0].role, email };
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

async function ask(method: "GET" | "POST", path: string, cookie = "", body?: object): Promise<Response> {
  const handlers = await import("@/app/api/auth/[...all]/route");
  const headers = { host: "127.0.0.1:3000", origin, "content-type": "application/json", cookie };
  const sent = body ? { body: JSON.stringify(body) } : {};
  return handlers[method](new Request(`${origin}${path}`, { method, headers, ...sent }));
}

/** Goes to the company's screen and comes back with what it sends along. */
async function begin(): Promise<{ back: URL; cookie: string }> {
  const wanted = { provider: "oidc", callbackURL: "/" };
  const begun = await ask("POST", "/api/auth/sign-in/social", "", wanted);
  expect(begun.status, await begun.clone().text()).toBe(200);
  const { url } = (await begun.json()) as { url: string };
  const screen = await fetch(url, { redirect: "manual" });
  return { back: new URL(screen.headers.get("location") ?? ""), cookie: cookiesOf(begun) };
}

const comeBack = ({ back, cookie }: { back: URL; cookie: string }) =>
  ask("GET", `${back.pathname}${back.search}`, cookie);

const signedIn = (response: Response) =>
  accounts.findPerson(new Headers({ host: "127.0.0.1:3000", cookie: cookiesOf(response) }));

/** Nobody is let in, nothing is stored, and the reader is told on the page that can tell it. */
async function expectRefused(response: Response): Promise<void> {
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toMatch(/^(http:\/\/127\.0\.0\.1:3000)?\/sign-in\?error=/);
  expect(await signedIn(response)).toBeNull();
  const { rows } = await client.query("SELECT 1 FROM auth_account WHERE provider_id = 'oidc'");
  expect(rows).toEqual([]);
}

test("whoever was invited and accepted signs in by the same verified address, again and again", async () => {
  for (const _ of [1, 2]) {
    const done = await comeBack(await begin());
    expect(done.headers.get("location")).toBe("/");
    expect(await signedIn(done)).toMatchObject({ email: "cai@example.com", role: "candidate" });
  }
  const { rows } = await client.query("SELECT account_id FROM auth_account WHERE provider_id = 'oidc'");
  expect(rows).toEqual([{ account_id: "cai-1" }]);
});

test.each(["for the first time", "again"])(
  "whoever is removed while they come back %s is refused, and the page says so",
  async (how) => {
    const email = "rem@example.com";
    const owner = await personBy("owner@example.com");
    await accept(await accounts.peopleFor(owner).invite({ email, role: "candidate" }), null);
    company.person = { sub: "rem-1", email, email_verified: true, name: "Rem" };
    if (how === "again") expect((await comeBack(await begin())).headers.get("location")).toBe("/");
    const begun = await begin();
    await expectRefused(await removeDuring(client, (await personBy(email)).ownerId, () => comeBack(begun)));
  },
);

test("whoever was not invited is refused, and no account is made", async () => {
  company.person = { sub: "eve-1", email: "eve@example.com", email_verified: true, name: "Eve" };
  await expectRefused(await comeBack(await begin()));
  const { rows } = await client.query("SELECT 1 FROM auth_user WHERE email = 'eve@example.com'");
  expect(rows).toEqual([]);
});

test("an address that the company has not verified, or that only a coach vouched for, leads into no account", async () => {
  company.person = { ...company.person, sub: "mallory", email_verified: false };
  await expectRefused(await comeBack(await begin()));
  company.person = { ...company.person, sub: "cai-1", email_verified: true };
  await client.query("UPDATE auth_user SET email_verified = false WHERE email = 'cai@example.com'");
  await expectRefused(await comeBack(await begin()));
  await client.query("UPDATE auth_user SET email_verified = true WHERE email = 'cai@example.com'");
});

test.each(["CAI@EXAMPLE.COM", "Cai@Example.com"])("%j is the same address", async (email) => {
  company.person = { ...company.person, email };
  expect(await signedIn(await comeBack(await begin()))).toMatchObject({ email: "cai@example.com" });
});

test.each([
  "\u212aim@example.com",
  "kim@example.com.",
  "kim@example\u3002com",
  "\uff4bim@example.com",
  "k\u0131m@example.com",
  "k\u0130m@example.com",
  "kim\u200b@example.com",
  "kim@example.com\u0000",
  " kim@example.com",
  "kim@example.com,eve@example.com",
  ["kim@example.com"],
])("%j is verified, looks like kim@example.com in some way, and leads nowhere", async (email) => {
  company.person = { ...company.person, sub: "mallory", email };
  await expectRefused(await comeBack(await begin()));
});

test.each<[string, (back: URL) => void]>([
  ["another state", (back) => back.searchParams.set("state", "a".repeat(32))],
  ["no state", (back) => back.searchParams.delete("state")],
  ["another code", (back) => back.searchParams.set("code", "guessed")],
  ["no code", (back) => back.searchParams.delete("code")],
])("coming back with %s is refused", async (_, change) => {
  const begun = await begin();
  change(begun.back);
  await expectRefused(await comeBack(begun));
});

test("a way back that another browser began is refused, and so is one that was used", async () => {
  const begun = await begin();
  await expectRefused(await comeBack({ ...begun, cookie: "" }));
  await expectRefused(await comeBack({ ...begun, cookie: (await begin()).cookie }));
  const fresh = await begin();
  expect((await comeBack(fresh)).headers.get("location")).toBe("/");
  await client.query("DELETE FROM auth_account WHERE provider_id = 'oidc'");
  await expectRefused(await comeBack(fresh));
});

test.each<[string, Partial<OidcProvider>]>([
  ["another nonce", { forged: { nonce: "replayed" } }],
  ["no nonce", { forged: { nonce: undefined } }],
  ["another audience", { forged: { aud: "another-client" } }],
  ["another issuer", { forged: { iss: "http://127.0.0.1:1" } }],
  ["a signature of another key", { otherKey: true }],
])("a token with %s is refused", async (_, change) => {
  Object.assign(company, change);
  await expectRefused(await comeBack(await begin()));
});

test("what signs in gives its session to the cookie alone, and nothing of the account to a script", async () => {
  const response = await ask("POST", "/api/auth/sign-in/email", "", { email: "cai@example.com", password });
  expect([response.status, await response.json()]).toEqual([200, { url: null }]);
  expect(response.headers.getSetCookie().join()).toMatch(/HttpOnly/);
  expect(await signedIn(response)).toMatchObject({ email: "cai@example.com" });
});

test.each(["127.0.0.1", "localhost:1", "[::1]", "[::1]:3000"])("sessions are read under %s", async (host) => {
  expect(await accounts.findPerson(new Headers({ host }))).toBeNull();
});
