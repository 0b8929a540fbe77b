import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OidcProvider, client as registered, startOidcProvider } from "../support/oidc-provider";
import { accountSettings, firstToken, password } from "../support/people";
import { type Product, startProduct } from "../support/product";
import { tlsName as name, type SecureAnswer, startTlsProxy, type TlsProxy } from "../support/tls-proxy";

const origin = `https://${name}`;
const email = "cai@example.com";
let company: OidcProvider;
let product: Product;
let proxy: TlsProxy;
let client: pg.Client;
/** Of a session that lasts through all tests: a place has few sign-ins a minute. */
let mine: string;

beforeAll(async () => {
  company = await startOidcProvider();
  product = await startProduct({
    ...{ ...accountSettings, REHEARSAL_URL: origin, REHEARSAL_PROXIES: "1" },
    REHEARSAL_OIDC_ISSUER: company.issuer,
    REHEARSAL_OIDC_CLIENT_ID: registered.id,
    REHEARSAL_OIDC_CLIENT_SECRET: registered.secret,
  });
  proxy = await startTlsProxy(() => product.url);
  client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
  const first = { token: await firstToken(product.databaseUrl), name: "Cai", email, password };
  expect((await change("/api/invitations/accept", "", first)).status).toBe(201);
  mine = kept(await signIn());
});
afterAll(async () => {
  await client.end();
  await proxy.close();
  await Promise.all([company.close(), product.close()]);
});

function change(path: string, cookie = "", body: object = {}, from = origin): Promise<SecureAnswer> {
  return proxy.ask("POST", path, { origin: from, ...(cookie && { cookie }) }, body);
}

const signIn = (cookie?: string) => change("/api/auth/sign-in/email", cookie, { email, password });
const kept = ({ cookies }: SecureAnswer) => cookies.map((cookie) => cookie.split(";")[0]).join("; ");
const session = async (cookie: string) => (await proxy.ask("GET", "/api/session", { cookie })).status;

/** Of this host alone, by https alone, for no script, and not sent along from other sites. */
function expectGuarded({ cookies }: SecureAnswer, count: number): void {
  expect(cookies).toHaveLength(count);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-rehearsal\.\w+=/);
    const attributes = cookie.split("; ").slice(1);
    expect(attributes).toEqual(expect.arrayContaining(["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]));
    expect(cookie).not.toMatch(/domain=/i);
  }
}

test("who signs in, is renewed and signs out by https has a cookie of this host alone", async () => {
  const given = await signIn();
  expectGuarded(given, 1);
  await client.query("UPDATE auth_session SET expires_at = now() + interval '20 days'");
  const renewed = await proxy.ask("GET", "/api/session", { cookie: kept(given) });
  expect(renewed.status).toBe(204);
  expectGuarded(renewed, 1);
  const signedOut = await change("/api/auth/sign-out", kept(given));
  expect(signedOut.status).toBe(200);
  expect(signedOut.cookies.join()).toMatch(/^__Host-rehearsal\.session_token=; Max-Age=0/);
  expect([await session(kept(given)), await session(kept(renewed))]).toEqual([401, 401]);
});

test("the company's sign-in leads back to https, and its state is a cookie of this host alone", async () => {
  /** Goes to the company's screen. @returns the address that it leads back to, and the cookie that was given before */
  const goThere = async () => {
    const begun = await change("/api/auth/sign-in/social", "", { provider: "oidc", callbackURL: "/" });
    expectGuarded(begun, 1);
    const screen = new URL((JSON.parse(begun.body) as { url: string }).url);
    expect(screen.searchParams.get("redirect_uri")).toBe(`${origin}/api/auth/callback/oidc`);
    const sent = await fetch(screen, { redirect: "manual" });
    const { pathname, search } = new URL(sent.headers.get("location") ?? "");
    return { back: `${pathname}${search}`, cookie: kept(begun) };
  };
  const planted = await goThere();
  const cookie = planted.cookie.replaceAll("__Host-", "__Secure-");
  const refused = await proxy.ask("GET", planted.back, { cookie });
  expect(refused.headers.location).toMatch(/\/sign-in\?error=/);
  const own = await goThere();
  const done = await proxy.ask("GET", own.back, { cookie: own.cookie });
  expect([done.status, done.headers.location]).toEqual([302, "/"]);
  expect(await session(kept(done))).toBe(204);
});

test("what a neighbour's name, or a page without https, could plant is no session, and hides none", async () => {
  const [, value] = mine.split(/=(.*)/s);
  for (const other of ["rehearsal.session_token", "__Secure-rehearsal.session_token"]) {
    expect(await session(`${other}=${value}`), other).toBe(401);
    expect(await session(`${other}=planted.AAAA; ${mine}`), other).toBe(204);
  }
});

test.each([
  ["the same name without https", `http://${name}`],
  ["another name of the same site", `https://evil.${name}`],
  ["another port", `${origin}:8443`],
  ["this machine", "http://127.0.0.1"],
  ["a sandboxed frame", "null"],
  ["a name with a dot behind it", `${origin}.`],
])("a change from %s is refused, signed in or signing in", async (_, from) => {
  for (const path of ["/api/guides", "/api/auth/sign-out", "/api/auth/sign-in/email"])
    expect((await change(path, mine, {}, from)).status, path).toBe(403);
  expect(await session(mine)).toBe(204);
});

test.each([`${name}.`, `evil.${name}`, `${name}:8443`, `${name}@evil.example`, `${name}, evil.example`])(
  "nothing is served under the host %j",
  async (host) => {
    expect([400, 421]).toContain((await proxy.ask("GET", "/", { host, cookie: mine })).status);
    expect([400, 403]).toContain((await proxy.ask("GET", "/api/export", { host, cookie: mine })).status);
  },
);

test("what browsers are answered has them come by nothing but https: pages, the way to the sign-in, routes, refusals", async () => {
  const answers = await Promise.all([
    proxy.ask("GET", "/sign-in"),
    proxy.ask("GET", "/settings"),
    proxy.ask("GET", "/nowhere"),
    proxy.ask("GET", "/api/nowhere"),
    proxy.ask("GET", "/api/export"),
    proxy.ask("GET", "/sign-in", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }),
    change("/api/guides", "", {}, "https://evil.example"),
  ]);
  for (const { headers } of answers) expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{7,}$/);
});
