import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { seed } from "@/prisma/seed";
import { type Asker, accessMatrix, askers, expectedStatus, type Ids, idFor } from "../support/access-matrix";
import { freshDatabase, type TestDatabase } from "../support/database";
import { accountSettings, firstToken, idOf, password } from "../support/people";

const origin = "http://127.0.0.1:3000";
let database: TestDatabase;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await freshDatabase();
  const settings = { ...accountSettings, DATABASE_URL: database.url, LOG_LEVEL: "silent" };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  await seed(database.url);
  ({ closeServices: close } = await import("@/wiring/services"));
});
afterAll(async () => {
  await close();
  await database.drop();
});

type Handler = (request: Request, route: { params: Promise<object> }) => Promise<Response>;

/** Calls the handler of a route's file as Next does. */
async function send(
  method: string,
  file: string,
  {
    id,
    person,
    path = file,
    cookie,
    body,
  }: { id?: string; person?: string; path?: string; cookie?: string | undefined; body?: object | undefined },
): Promise<Response> {
  const handlers = (await import(/* @vite-ignore */ `${process.cwd()}/app${file}/route.ts`)) as Record<
    string,
    Handler
  >;
  const handler = handlers[method];
  if (!handler) throw new Error(`${file} has no ${method}`);
  const headers = {
    host: "127.0.0.1:3000",
    origin,
    "content-type": "application/json",
    ...(cookie && { cookie }),
  };
  const sent = method === "GET" ? {} : { body: JSON.stringify(body ?? {}) };
  const request = new Request(`${origin}${path}`, { method, headers, ...sent });
  return handler(request, { params: Promise.resolve({ id, person }) });
}

async function signIn(email: string): Promise<string> {
  const response = await send("POST", "/api/auth/[...all]", {
    path: "/api/auth/sign-in/email",
    body: { email, password },
  });
  expect(response.status, await response.clone().text()).toBe(200);
  const cookies = response.headers.getSetCookie();
  expect(cookies.join()).toMatch(/HttpOnly/i);
  expect(cookies.join()).toMatch(/SameSite=Lax/i);
  return cookies.map((cookie) => cookie.split(";")[0]).join("; ");
}

function accept(token: string, name: string, email: string | null): Promise<Response> {
  return send("POST", "/api/invitations/accept", { body: { token, name, email, password } });
}

async function letIn(owner: string, email: string, role: string): Promise<string> {
  const invited = await send("POST", "/api/invitations", { cookie: owner, body: { email, role } });
  const { link } = (await invited.json()) as { link: string };
  const token = link.split("/").at(-1) ?? "";
  expect((await accept(token, email, null)).status).toBe(201);
  expect((await accept(token, email, null)).status, "a link works once").toBe(404);
  return signIn(email);
}

async function answered(method: string, file: string, ...rest: [Parameters<typeof send>[2]]) {
  return (await (await send(method, file, ...rest)).json()) as { id: string; link: string };
}

/** A cohort of a coach, with a candidate in it, who has an account already. */
async function gather(coach: string, candidate: string, email: string): Promise<string> {
  const { id } = await answered("POST", "/api/cohorts", { cookie: coach, body: { name: "Spring" } });
  const { link } = await answered("POST", "/api/cohorts/[id]/invitations", {
    id,
    cookie: coach,
    body: { email },
  });
  const token = link.split("/").at(-1) ?? "";
  expect((await accept(token, email, null)).status, "a link into a cohort sets no password").toBe(409);
  expect((await send("POST", "/api/memberships", { cookie: coach, body: { token } })).status).toBe(404);
  expect((await send("POST", "/api/memberships", { cookie: candidate, body: { token } })).status).toBe(201);
  return id;
}

test("each route and method tells nobody, another candidate, an owner, a coach and the cohort's own coach from whose it is", async () => {
  expect((await accept(await firstToken(database.url), "Olga", "owner@example.com")).status).toBe(201);
  const owner = await signIn("owner@example.com");
  const cookies: Record<Asker, string | undefined> = {
    ...{ nobody: undefined, owner, another: await letIn(owner, "another@example.com", "candidate") },
    coach: await letIn(owner, "coach@example.com", "coach"),
    coachOfCohort: await letIn(owner, "cora@example.com", "coach"),
  };
  const candidate = await letIn(owner, "candidate@example.com", "candidate");
  const guideBody = accessMatrix["POST /api/guides"]?.body?.({} as Ids);
  const cookie = cookies.coachOfCohort;
  const { id: guide } = await answered("POST", "/api/guides", { cookie: candidate, body: guideBody });
  const { id: coachGuide } = await answered("POST", "/api/guides", { cookie, body: guideBody });
  const { id: interview } = await answered("POST", "/api/interviews", {
    cookie: candidate,
    body: { guideId: guide },
  });
  expect(interview).toBeTruthy();
  const cohort = await gather(cookie ?? "", candidate, "candidate@example.com");
  const member = await idOf(database.url, "candidate@example.com");
  const ids: Ids = { guide, interview, member, cohort, coachGuide, nothing: uuid() };
  const wrong: string[] = [];
  for (const [row, access] of Object.entries(accessMatrix)) {
    const [method = "", file = ""] = row.split(" ");
    // Reads Next's own headers for the language; the end-to-end test asks it.
    if (access.concerns === "open" || file.endsWith("export/markdown")) continue;
    for (const asker of askers) {
      const asked = { id: idFor(file, ids), person: member, cookie: cookies[asker] };
      const { status } = await send(method, file, { ...asked, body: access.body?.(ids) });
      if (!expectedStatus(access, asker).test(String(status))) wrong.push(`${row} by ${asker}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
  const mine = await send("GET", "/api/guides/[id]/revisions", { id: guide, cookie: candidate });
  expect(mine.status).toBe(200);
});
