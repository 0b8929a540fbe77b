import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ownerLink } from "@/cli/accounts/links";
import { seed } from "@/prisma/seed";
import { freshDatabase, type TestDatabase } from "../support/database";
import { accountSettings, password } from "../support/people";

const origin = "http://127.0.0.1:3000";
const dayMs = 86_400_000;
let database: TestDatabase;
let client: pg.Client;
let accounts: typeof import("@/wiring/accounts");
let close: () => Promise<void>;

beforeAll(async () => {
  database = await freshDatabase();
  const settings = { ...accountSettings, DATABASE_URL: database.url, LOG_LEVEL: "silent" };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  await seed(database.url);
  ({ closeServices: close } = await import("@/wiring/services"));
  accounts = await import("@/wiring/accounts");
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await close();
  await database.drop();
});

const link = (email: string | null = null) => ownerLink(database.url, origin, email);

async function redeem(url: string, email: string | null, word = password): Promise<void> {
  await accounts.redeemInvitation(url.split("/").at(-1) ?? "", { name: "Olga", email, password: word });
}

async function signIn(word: string, email = "olga@example.com", network = "192.0.2.9"): Promise<Response> {
  const { POST } = await import("@/app/api/auth/[...all]/route");
  const from = { "x-forwarded-for": network };
  const headers = { host: "127.0.0.1:3000", origin, "content-type": "application/json", ...from };
  const body = JSON.stringify({ email, password: word });
  return POST(new Request(`${origin}/api/auth/sign-in/email`, { method: "POST", headers, body }));
}

const headersWith = (cookie: string) => ({ host: "127.0.0.1:3000", cookie });
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(";")[0] ?? "";

test("an owner who has lost the password comes in again by a link made on the machine, and older sessions end", async () => {
  const first = await link();
  expect(first.email).toBeNull();
  await redeem(first.link, "olga@example.com");
  const before = cookieOf(await signIn(password));
  const again = await link();
  expect(again.email).toBe("olga@example.com");
  await redeem(again.link, null, "another good password");
  await expect(redeem(again.link, null)).rejects.toMatchObject({ code: "not-found" });
  expect(await accounts.findPerson(new Headers(headersWith(before)))).toBeNull();
  expect((await signIn(password)).status).toBe(403);
  expect((await signIn("another good password")).status).toBe(200);
  await expect(link("nobody@example.com")).rejects.toMatchObject({ code: "not-found" });
  const owner = { ownerId: "", name: "", email: null, role: "owner" as const };
  const { rows } = await client.query("SELECT id FROM auth_user");
  await redeem(
    `x/${await accounts.peopleFor({ ...owner, ownerId: rows[0].id }).invite({ email: "two@example.com", role: "owner" })}`,
    null,
  );
  await expect(link()).rejects.toThrow(/olga@example\.com, two@example\.com/);
  expect((await link("TWO@example.com")).email).toBe("two@example.com");
});

test("once a link has set a password, no other link that is still about sets it anew; of two at once one does", async () => {
  const { rows } = await client.query("SELECT id FROM auth_user WHERE email = 'olga@example.com'");
  const owner = { ownerId: rows[0].id, name: "Olga", email: null, role: "owner" as const };
  const invite = () => accounts.peopleFor(owner).invite({ email: "thea@example.com", role: "candidate" });
  const refused = { code: "not-found" };
  const [lost, used] = [await invite(), await invite()];
  await redeem(`x/${used}`, null);
  await expect(redeem(`x/${lost}`, null)).rejects.toMatchObject(refused);
  const words = ["a first good password", "a second good password"];
  const changes = await Promise.allSettled(
    (await Promise.all(words.map(invite))).map((token, at) => redeem(`x/${token}`, null, words[at])),
  );
  expect(changes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const set = words[changes.findIndex(({ status }) => status === "fulfilled")] ?? "";
  for (const word of words)
    expect((await signIn(word, "thea@example.com")).status).toBe(word === set ? 200 : 403);
  await client.query(
    "DELETE FROM owner WHERE id = (SELECT id FROM auth_user WHERE email = 'thea@example.com')",
  );
});

test("a session that is used lasts on, by the answer's cookie; a page's look leaves it as it is", async () => {
  const cookie = cookieOf(await signIn("another good password"));
  await client.query("UPDATE auth_session SET expires_at = now() + interval '20 days'");
  const daysLeft = async () => {
    const { rows } = await client.query("SELECT max(expires_at) AS at FROM auth_session");
    return Math.round((rows[0].at.getTime() - Date.now()) / dayMs);
  };
  await accounts.findPerson(new Headers(headersWith(cookie)));
  expect(await daysLeft()).toBe(20);
  const { GET } = await import("@/app/api/export/route");
  const answered = await GET(new Request(`${origin}/api/export`, { headers: headersWith(cookie) }));
  expect(answered.status).toBe(200);
  expect(answered.headers.getSetCookie().join()).toMatch(/session_token=.*Max-Age=2592000.*HttpOnly/i);
  expect(await daysLeft()).toBe(30);
  await answered.body?.cancel();
  await client.query("UPDATE auth_session SET expires_at = now() - interval '1 second'");
  expect((await GET(new Request(`${origin}/api/export`, { headers: headersWith(cookie) }))).status).toBe(401);
});

test("whoever guesses at an address is turned away, and shuts nobody else out of it", async () => {
  const email = "guessed-at@example.com";
  const statuses = new Set<number>();
  for (let times = 0; times < 31; times++)
    statuses.add((await signIn("a wrong password", email, "192.0.2.1")).status);
  expect([...statuses]).toEqual([403, 429]);
  expect((await signIn("a wrong password", email.toUpperCase(), "192.0.2.1")).status).toBe(429);
  expect((await signIn("a wrong password", email, "192.0.2.2")).status).toBe(403);
});

test("of whoever tries to get in, by password or by link, neither counts nor sessions keep address, network or link", async () => {
  const { rows } = await client.query("SELECT id FROM auth_user WHERE email = 'olga@example.com'");
  const owner = { ownerId: rows[0].id, name: "Olga", email: null, role: "owner" as const };
  const token = await accounts.peopleFor(owner).invite({ email: "ida@example.com", role: "candidate" });
  await redeem(`x/${token}`, null);
  expect((await signIn(password, "ida@example.com", "192.0.2.77")).status).toBe(200);
  const { rows: kept } = await client.query(
    "SELECT key AS said FROM rate_limit UNION ALL SELECT key FROM auth_rate_limit UNION ALL SELECT ip_address FROM auth_session",
  );
  const all = kept.map(({ said }) => said).join("\n");
  expect(all).toContain(":signInsAnywhere");
  expect(all).toContain("|/sign-in/email");
  for (const word of ["example.com", "192.0.2.", token]) expect(all).not.toContain(word);
});
