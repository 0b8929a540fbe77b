import type pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startOwnedProduct } from "../support/owned-product";
import { addPastSittings } from "../support/past-sittings";
import { idOf, letIn, send } from "../support/people";
import type { Product } from "../support/product";
import { changeDuring, removeDuring } from "../support/remove-during";

const email = "cai@example.com";
const markdown = "# Guide\n\n## Technical\n\nQ: What is a watermark?\n\nAnswer: It bounds lateness.\n";
const endMembership = "DELETE FROM cohort_member WHERE cohort_id = $1";
let product: Product;
let client: pg.Client;
let coach: string;
let close: () => Promise<void>;
let member: string;
let memberId: string;

beforeAll(async () => {
  ({ product, client, owner: coach, close } = await startOwnedProduct());
});
afterAll(() => close());
beforeEach(async () => {
  await client.query("DELETE FROM auth_rate_limit");
  member = await letIn(product.url, coach, email, "candidate", "Cai");
  memberId = await idOf(product.databaseUrl, email);
});

async function post<Answer>(cookie: string, path: string, body: object = {}): Promise<Answer> {
  const response = await send(product.url, "POST", path, { cookie, body });
  expect(response.ok, await response.clone().text()).toBe(true);
  return (await response.json()) as Answer;
}

/** A cohort with the member in it. */
async function gather(name: string): Promise<string> {
  const { id } = await post<{ id: string }>(coach, "/api/cohorts", { name });
  const { link } = await post<{ link: string }>(coach, `/api/cohorts/${id}/invitations`, { email });
  await post(member, "/api/memberships", { token: link.split("/").at(-1) });
  return id;
}

/** An interview of the member's that has ended. */
async function practise(): Promise<string> {
  const past = { sittings: 1, total: () => 50, probes: () => 0, verdict: () => "covered" as const };
  const [id = ""] = await addPastSittings(product.databaseUrl, { ...past, ownerId: memberId });
  return id;
}

const share = (id: string) => send(product.url, "POST", `/api/interviews/${id}/share`, { cookie: member });

async function sharedWith(interview: string): Promise<string[]> {
  const query = "SELECT cohort_id AS id FROM shared_report WHERE interview_id = $1";
  return (await client.query<{ id: string }>(query, [interview])).rows.map(({ id }) => id);
}

test("who is out of one cohort while they share has shared with the other", async () => {
  const [left, kept] = [await gather("Spring"), await gather("Autumn")];
  const interview = await practise();
  const answer = await changeDuring(client, endMembership, left, () => share(interview));
  expect(answer.status).toBe(200);
  expect(await sharedWith(interview)).toEqual([kept]);
});

test.each([
  ["their membership ends", endMembership, 409],
  ["the cohort is deleted", "DELETE FROM cohort WHERE id = $1", 409],
])("who shares while %s, and is in no other, is told so", async (_, change, status) => {
  const cohort = await gather("Spring");
  const interview = await practise();
  await client.query("DELETE FROM cohort WHERE id <> $1", [cohort]);
  const answer = await changeDuring(client, change, cohort, () => share(interview));
  expect(answer.status).toBe(status);
  expect(await sharedWith(interview)).toEqual([]);
});

test("who shares an interview that goes for good meanwhile is told so", async () => {
  await gather("Spring");
  const interview = await practise();
  const gone = "DELETE FROM interview WHERE id = $1";
  const answer = await changeDuring(client, gone, interview, () => share(interview));
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: "not-found" } });
});

test("a coach whose member is removed while a guide is given has given it to the others", async () => {
  const cohort = await gather("Spring");
  const { id: guideId } = await post<{ id: string }>(coach, "/api/guides", { markdown });
  await client.query("DELETE FROM interview WHERE owner_id = $1", [memberId]);
  const give = () =>
    send(product.url, "POST", `/api/cohorts/${cohort}/guides`, { cookie: coach, body: { guideId } });
  const answer = await removeDuring(client, memberId, give);
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { new: 0, revised: 0, beside: 0, unchanged: 0 },
  ]);
});
