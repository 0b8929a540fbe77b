import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startOwnedProduct } from "../support/owned-product";
import { idOf, letIn, password, send } from "../support/people";
import type { Product } from "../support/product";
import { removeDuring } from "../support/remove-during";

let product: Product;
let client: pg.Client;
let owner: string;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ product, client, owner, close } = await startOwnedProduct());
});
afterAll(() => close());

/** Removes whoever has an address while they ask. */
async function removed(email: string, ask: () => Promise<Response>): Promise<Response> {
  return removeDuring(client, await idOf(product.databaseUrl, email), ask);
}

const markdown = "# Guide\n\n## Technical\n\nQ: What is a watermark?\n\nAnswer: It bounds lateness.\n";
const asked: [string, string, object][] = [
  ["POST", "/api/guides", { markdown }],
  ["POST", "/api/cohorts", { name: "Spring" }],
  ["POST", "/api/invitations", { email: "new@example.com", role: "candidate" }],
  ["DELETE", "/api/data", {}],
];

test.each(asked)(
  "who is removed during %s %s is told so, and nothing is stored",
  async (method, path, body) => {
    const cookie = await letIn(product.url, owner, "rem@example.com", "owner", "Rem");
    expect((await send(product.url, "GET", "/api/session", { cookie })).status).toBe(204);
    const answer = await removed("rem@example.com", () => send(product.url, method, path, { cookie, body }));
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: "signed-out" } });
    await client.query("DELETE FROM auth_rate_limit");
  },
);

test.each(["/", "/api/session"])(
  "who is removed during a first visit to %s is not signed in",
  async (path) => {
    const cookie = await letIn(product.url, owner, "rem@example.com", "candidate", "Rem");
    const answer = await removed("rem@example.com", () => send(product.url, "GET", path, { cookie }));
    expect(answer.status).toBe(path === "/" ? 307 : 401);
    await client.query("DELETE FROM auth_rate_limit");
  },
);

test("who is removed while they sign in is refused as somebody whom there never was", async () => {
  await letIn(product.url, owner, "rem@example.com", "candidate", "Rem");
  const body = { email: "rem@example.com", password };
  const signIn = () => send(product.url, "POST", "/api/auth/sign-in/email", { body });
  const answer = await removed("rem@example.com", signIn);
  const ordinary = await signIn();
  expect([answer.status, await answer.text()]).toEqual([403, await ordinary.text()]);
  await client.query("DELETE FROM auth_rate_limit");
});

test.each(["GET /api/session", "POST /api/auth/sign-out"])(
  "who is removed during %s, when their session was due to be written anew, is signed out",
  async (asked) => {
    const cookie = await letIn(product.url, owner, "rem@example.com", "candidate", "Rem");
    const [method = "", path = ""] = asked.split(" ");
    await send(product.url, "GET", "/api/session", { cookie });
    await client.query("UPDATE auth_session SET expires_at = now() + interval '20 days'");
    const answer = await removed("rem@example.com", () => send(product.url, method, path, { cookie }));
    expect(answer.status).toBe(method === "GET" ? 401 : 200);
    await client.query("DELETE FROM auth_rate_limit");
  },
);
