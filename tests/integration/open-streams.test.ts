import { setTimeout as delay } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accept, accountSettings, firstToken, idOf, letIn, send, signIn } from "../support/people";
import { type Product, startProduct } from "../support/product";

let product: Product;
let owner: string;

beforeAll(async () => {
  product = await startProduct(accountSettings);
  await accept(product.url, await firstToken(product.databaseUrl), "Olga", "olga@example.com");
  owner = await signIn(product.url, "olga@example.com");
});
afterAll(() => product.close());

const markdown = "# G\n\n## Technical\n\nQ: What is a watermark?\n\nAnswer: It bounds lateness.\n";

async function startAs(cookie: string): Promise<string> {
  const guide = await send(product.url, "POST", "/api/guides", { cookie, body: { markdown } });
  const { id: guideId } = (await guide.json()) as { id: string };
  const interview = await send(product.url, "POST", "/api/interviews", { cookie, body: { guideId } });
  return ((await interview.json()) as { id: string }).id;
}

/** A stream of an interview's events: whether it has ended, and what came. */
async function follow(cookie: string, interviewId: string) {
  const leave = new AbortController();
  const url = `${product.url}/api/interviews/${interviewId}/events`;
  const response = await fetch(url, { headers: { cookie }, signal: leave.signal });
  expect(response.status).toBe(200);
  const stream = { ended: false, text: "", leave: () => leave.abort() };
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) stream.text += decoder.decode(bytes, { stream: true });
  };
  void read()
    .catch(() => {})
    .then(() => {
      stream.ended = true;
    });
  return stream;
}

const until = async (is: () => boolean) => {
  while (!is()) await delay(100);
};

test("one person's 40 streams become 30, the newest; another's stays, and all that are open hear of a turn", async () => {
  const candidate = await letIn(product.url, owner, "cand@example.com", "candidate");
  const [mine, theirs] = [await startAs(candidate), await startAs(owner)];
  const other = await follow(owner, theirs);
  const streams: Awaited<ReturnType<typeof follow>>[] = [];
  for (let count = 0; count < 40; count++) streams.push(await follow(candidate, mine));
  await until(() => streams.filter(({ ended }) => ended).length >= 10);
  expect(streams.map(({ ended }) => ended)).toEqual([...Array(10).fill(true), ...Array(30).fill(false)]);
  expect(other.ended).toBe(false);
  const text = "It bounds how late an event may come.";
  const taken = await send(product.url, "POST", `/api/interviews/${mine}/turns`, {
    cookie: candidate,
    body: { turnId: uuid(), text },
  });
  expect(taken.status).toBe(200);
  await taken.text();
  await until(() => streams.slice(11).every((stream) => stream.text.includes(text)));
  for (const stream of [other, ...streams]) stream.leave();
});

test("a stream ends with the session that opened it: signed out, removed", async () => {
  const [anna, ben] = [
    await letIn(product.url, owner, "anna@example.com", "candidate"),
    await letIn(product.url, owner, "ben@example.com", "candidate"),
  ];
  const elsewhere = await signIn(product.url, "anna@example.com");
  const interview = await startAs(anna);
  const leaves = await follow(anna, interview);
  const stays = await follow(elsewhere, interview);
  const removed = await follow(ben, await startAs(ben));
  expect((await send(product.url, "POST", "/api/auth/sign-out", { cookie: anna })).status).toBe(200);
  const id = await idOf(product.databaseUrl, "ben@example.com");
  expect((await send(product.url, "DELETE", `/api/people/${id}`, { cookie: owner })).status).toBe(200);
  await until(() => leaves.ended && removed.ended);
  expect(stays.ended).toBe(false);
  stays.leave();
});
