import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "../support/instance";
import { accept, accountSettings, firstToken, idOf, letIn, send, signIn } from "../support/people";
import { type Product, startProduct } from "../support/product";

let product: Product;
let client: pg.Client;
let owner: string;

beforeAll(async () => {
  product = await startProduct(accountSettings);
  client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
  await accept(product.url, await firstToken(product.databaseUrl), "Olga", "owner@example.com");
  owner = await signIn(product.url, "owner@example.com");
});
afterAll(async () => {
  await client.end();
  await product.close();
});

/** Removes somebody, and lets it come true only once what they ask waits for it. */
async function removeDuring(email: string, ask: () => Promise<Response>): Promise<Response> {
  const id = await idOf(product.databaseUrl, email);
  const waiting =
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
  await client.query("BEGIN");
  await client.query("DELETE FROM owner WHERE id = $1", [id]);
  const asked = ask();
  await eventually(
    async () => (await client.query(waiting)).rows.length,
    (count) => count > 0,
  );
  await client.query("COMMIT");
  return asked;
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
    const answer = await removeDuring("rem@example.com", () =>
      send(product.url, method, path, { cookie, body }),
    );
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: "signed-out" } });
    await client.query("DELETE FROM auth_rate_limit");
  },
);

test.each(["/", "/api/session"])(
  "who is removed during a first visit to %s is not signed in",
  async (path) => {
    const cookie = await letIn(product.url, owner, "rem@example.com", "candidate", "Rem");
    const answer = await removeDuring("rem@example.com", () => send(product.url, "GET", path, { cookie }));
    expect(answer.status).toBe(path === "/" ? 307 : 401);
    await client.query("DELETE FROM auth_rate_limit");
  },
);
