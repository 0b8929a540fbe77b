import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accept, accountSettings, firstToken, password, signIn } from "../support/people";
import { type Product, startProduct } from "../support/product";

let product: Product;
let client: pg.Client;

beforeAll(async () => {
  product = await startProduct({ ...accountSettings, REHEARSAL_PROXIES: "1" });
  const made = await accept(product.url, await firstToken(product.databaseUrl), "Olga", "olga@example.com");
  expect(made.status).toBe(201);
  client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await product.close();
});

/** Sends what a proxy in front passes on from somewhere. @param said what the sender wrote into `X-Forwarded-For` itself */
function post(path: string, place: string, body: object, said = ""): Promise<Response> {
  const headers = {
    origin: product.url,
    "content-type": "application/json",
    "x-forwarded-for": said ? `${said}, ${place}` : place,
  };
  return fetch(`${product.url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

const tryToSignIn = (place: string, email: string, word: string, said?: string) =>
  post("/api/auth/sign-in/email", place, { email, password: word }, said);

test("a stranger behind the proxy who tries many addresses, under forged places, shuts nobody out but their own place", async () => {
  const statuses: number[] = [];
  for (let at = 0; at < 12; at++)
    statuses.push((await tryToSignIn("192.0.2.1", `${at}@example.com`, "wrong", `203.0.113.${at}`)).status);
  expect([...new Set(statuses)]).toEqual([403, 429]);
  expect((await tryToSignIn("192.0.2.2", "olga@example.com", password)).status).toBe(200);
});

test("a network of version 6 is one place, whichever of its addresses are used", async () => {
  const statuses = new Set<number>();
  for (let at = 0; at < 12; at++)
    statuses.add((await tryToSignIn(`2001:db8:1:2::${at}`, `${at}@example.com`, "wrong")).status);
  expect([...statuses]).toEqual([403, 429]);
  expect((await tryToSignIn("2001:db8:1:3::1", "olga@example.com", password)).status).toBe(200);
});

test("links that are made up cost no more than a look: no password is hashed for them, nothing is stored, and one place has only so many", async () => {
  const body = (at: number) => ({
    ...{ token: `${"x".repeat(40)}${at}`, name: "Eve", email: null },
    password: at % 2 ? password : "short",
  });
  const count = async () => Number((await client.query("SELECT count(*) FROM rate_limit")).rows[0].count);
  const before = await count();
  const answers = await Promise.all(
    Array.from({ length: 70 }, (_, at) => post("/api/invitations/accept", "192.0.2.3", body(at))),
  );
  const statuses = answers.map(({ status }) => status);
  expect([...new Set(statuses)].sort()).toEqual([404, 429]);
  expect(statuses.filter((status) => status === 404)).toHaveLength(60);
  expect(await count()).toBe(before + 1);
});

test("a flood of attempts from ever new places has no more hashed than a few seconds' worth: the rest are told to wait", async () => {
  const attempts = Array.from({ length: 250 }, (_, at) =>
    tryToSignIn(`198.51.100.${at}`, `${at}@example.com`, "a wrong password"),
  );
  const answers = await Promise.all(attempts);
  expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([403, 429]);
  const refused = answers.find(({ status }) => status === 429);
  expect(await refused?.json()).toMatchObject({ error: { code: "too-many-requests" } });
  expect((await tryToSignIn("192.0.2.5", "olga@example.com", password)).status).toBe(200);
});

test("an address that is known and one that is not are answered with the same", async () => {
  const told = async (email: string) => {
    const response = await tryToSignIn("192.0.2.4", email, "a wrong password");
    const names = [...response.headers.keys()].sort();
    return { status: response.status, names, body: await response.text() };
  };
  expect(await told("olga@example.com")).toEqual(await told("nobody@example.com"));
});

test("a session is its own, whatever cookie was there before", async () => {
  const planted = "rehearsal.session_token=planted.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D";
  const headers = { origin: product.url, "content-type": "application/json", cookie: planted };
  const body = JSON.stringify({ email: "olga@example.com", password });
  const url = `${product.url}/api/auth/sign-in/email`;
  const [given] = (await fetch(url, { method: "POST", headers, body })).headers.getSetCookie();
  expect(given).not.toContain("planted");
  expect(given).not.toBe(await signIn(product.url, "olga@example.com"));
  expect((await fetch(`${product.url}/api/session`, { headers: { cookie: planted } })).status).toBe(401);
});
