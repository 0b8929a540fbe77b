import { afterAll, beforeAll, expect, test } from "vitest";
import { type Forwarder, startForwarder } from "../support/forwarder";
import { eventually } from "../support/instance";
import { accept, accountSettings, firstToken, password, send, signIn } from "../support/people";
import { type Product, startProduct } from "../support/product";

const email = "owner@example.com";
let product: Product;
let way: Forwarder;

beforeAll(async () => {
  product = await startProduct(accountSettings, async (url) => {
    way = await startForwarder(url);
    return way.url;
  });
  await accept(product.url, await firstToken(product.databaseUrl), "Olga", email);
});
afterAll(async () => {
  await product.close();
  await way.close();
});

test("whoever signs in, out or on while the database is away is told so, and is let in once it is back", async () => {
  const cookie = await signIn(product.url, email);
  const ask = (method: string, path: string, body = {}) => send(product.url, method, path, { cookie, body });
  const enter = () => ask("POST", "/api/auth/sign-in/email", { email, password });
  way.cut();
  for (const asked of [enter, () => ask("POST", "/api/auth/sign-out"), () => ask("GET", "/api/session")]) {
    const answer = await asked();
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: { code: "unavailable" } });
  }
  await way.restore();
  expect((await eventually(enter, ({ ok }) => ok)).status).toBe(200);
});
