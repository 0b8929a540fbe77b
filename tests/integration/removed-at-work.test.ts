import type pg from "pg";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { eventually } from "../support/instance";
import { mentions } from "../support/mentions";
import { type ChatRequest, textOf } from "../support/openai/protocol";
import { scriptedMind } from "../support/openai/scripted-mind";
import { type StandIn, startStandIn } from "../support/openai/stand-in";
import { startOwnedProduct } from "../support/owned-product";
import { idOf, letIn, send } from "../support/people";
import type { Product } from "../support/product";

const email = "rem@example.com";
const answer = "Off-heap memory lies outside of the JVM heap, so the garbage collector does not scan it.";
const markdown =
  "# Guide\n\n## Technical Questions\n\n- **Q: What is off-heap memory?**\n  - **A**: Off-heap memory lies outside of the JVM heap. The garbage collector does not scan it.\n";
/** What the model is asked for that it does not answer before it is told to. */
type Work = "reply" | "rating" | "wording" | "draft";
const works: Record<Work, (asked: string, request: ChatRequest) => boolean> = {
  reply: (_, { model, stream }) => model === "interviewer" && stream === true,
  rating: (asked, { model }) => model === "rater" && asked.includes(answer) && !/<said-\w+>/.test(asked),
  wording: (asked) => /<said-\w+>/.test(asked),
  draft: (asked) => asked.includes("a CV of the tests"),
};

let standIn: StandIn;
let product: Product;
let client: pg.Client;
let owner: string;
let close: () => Promise<void>;
let held: Work | null = null;
let waiting = 0;
let goOn = () => {};

beforeAll(async () => {
  standIn = await startStandIn({ mind: answerUnlessHeld });
  const model = {
    OPENAI_BASE_URL: standIn.url,
    OPENAI_API_KEY: "test-key",
    REHEARSAL_INTERVIEWER_MODEL: "interviewer",
    REHEARSAL_RATER_MODEL: "rater",
    REHEARSAL_FIRST_TOKEN_MS: "60000",
  };
  ({ product, client, owner, close } = await startOwnedProduct(model));
});
afterAll(async () => {
  await close();
  await standIn.close();
});

async function answerUnlessHeld(request: ChatRequest): Promise<string> {
  const asked = request.messages.map(textOf).join("\n");
  if (held && works[held](asked, request)) {
    waiting += 1;
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
  }
  return scriptedMind(request);
}

async function post(cookie: string, path: string, body: object): Promise<Response> {
  return send(product.url, "POST", path, { cookie, body });
}

async function idFrom(response: Response): Promise<string> {
  expect(response.ok, await response.clone().text()).toBe(true);
  return ((await response.json()) as { id: string }).id;
}

/** Whether any row of an interview is as a condition says. */
const there = async (from: string, id: string) =>
  Boolean((await client.query(`SELECT 1 FROM ${from} LIMIT 1`, [id])).rows.length);
const streaming = (id: string) => there("turn WHERE interview_id = $1 AND status = 'streaming'", id);

/** One question, which the interviewer has asked. @returns the interview's id */
async function begin(cookie: string): Promise<string> {
  const guideId = await idFrom(await post(cookie, "/api/guides", { markdown }));
  const settings = interviewSettingsSchema.parse({ kind: "technical", minutes: 15, mode: "practice" });
  const id = await idFrom(await post(cookie, "/api/interviews", { guideId, ...settings }));
  await eventually(
    () => streaming(id),
    (yes) => !yes,
  );
  return id;
}

const say = (cookie: string, id: string, said: object) =>
  post(cookie, `/api/interviews/${id}/turns`, { turnId: uuid(), ...said });

/** Answers, and ends the interview. */
async function answerAll(cookie: string, id: string): Promise<void> {
  for (const said of [{ text: answer }, { action: "stop" }]) {
    expect((await say(cookie, id, said)).status).toBeLessThan(300);
    await eventually(
      () => streaming(id),
      (yes) => !yes,
    );
  }
}

/** Has somebody ask a model for something, and gives what they are answered. */
const begun: Record<Work, (cookie: string, id: string) => Promise<Response | null>> = {
  reply: async (cookie, id) => {
    await say(cookie, id, { text: answer });
    return null;
  },
  rating: async (cookie, id) => {
    await answerAll(cookie, id);
    return null;
  },
  wording: async (cookie, id) => {
    await answerAll(cookie, id);
    const rated = () => there("answer WHERE interview_id = $1 AND rating_status = 'rated'", id);
    await eventually(rated, Boolean);
    const { rows } = await client.query(
      "SELECT q.slug FROM answer a JOIN question q ON q.id = a.question_id WHERE a.interview_id = $1 AND a.rating_status = 'rated'",
      [id],
    );
    const questionId = rows[0].slug;
    await post(cookie, `/api/interviews/${id}/reveals`, { questionId, ownRating: 3 });
    return post(cookie, `/api/interviews/${id}/better-answers`, { questionId });
  },
  draft: (cookie) => post(cookie, "/api/guides/draft", { cv: "a CV of the tests", job: "an engineer" }),
};

test.each(Object.keys(works) as Work[])(
  "who is removed while a model makes a %s leaves nothing behind, and the model's request is given up",
  async (work) => {
    const cookie = await letIn(product.url, owner, email, "candidate", "Rem");
    const id = await idOf(product.databaseUrl, email);
    const interview = await begin(cookie);
    const aborted = standIn.aborts.length;
    [held, waiting] = [work, 0];
    const asked = begun[work](cookie, interview);
    await eventually(async () => waiting, Boolean);
    const removed = await send(product.url, "DELETE", `/api/people/${id}`, { cookie: owner });
    expect(removed.status).toBe(200);
    await eventually(async () => standIn.aborts.length - aborted, Boolean);
    expect(standIn.aborts.length).toBe(aborted + 1);
    held = null;
    goOn();
    expect((await asked)?.status ?? 401).toBe(401);
    const rest = () => mentions(client, [id, interview, email]);
    await eventually(rest, (found) => Object.keys(found).length === 0);
    expect(await rest()).toEqual({});
    await client.query("DELETE FROM auth_rate_limit");
  },
);
