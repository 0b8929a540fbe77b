import { connect } from "@/db/client";
import { createPeopleStore } from "@/db/people";
import { inviteFirst } from "@/use-cases/invite-people";
import { localOwnerId } from "@/wiring/defaults";

export const accountSettings = {
  REHEARSAL_ACCOUNTS: "true",
  BETTER_AUTH_SECRET: "a-secret-of-the-tests-0123456789abcdef",
};
export const password = "correct horse battery";

/** The token that makes the first account, as the first start prints it. */
export async function firstToken(databaseUrl: string): Promise<string> {
  const db = connect(databaseUrl, 1);
  try {
    const store = createPeopleStore(db, { forgetRatings: async () => {} });
    return (await inviteFirst(store, localOwnerId, Date.now())) ?? "";
  } finally {
    await db.$disconnect();
  }
}

/** The id of whoever has an address. */
export async function idOf(databaseUrl: string, email: string): Promise<string> {
  const db = connect(databaseUrl, 1);
  try {
    return (await db.user.findUniqueOrThrow({ where: { email } })).id;
  } finally {
    await db.$disconnect();
  }
}

/** Sends JSON as a page of the product does. */
export function send(
  url: string,
  method: string,
  path: string,
  { cookie, body }: { cookie?: string | undefined; body?: object | undefined } = {},
): Promise<Response> {
  const headers = { origin: url, "content-type": "application/json", ...(cookie && { cookie }) };
  const sent = method === "GET" ? {} : { body: JSON.stringify(body ?? {}) };
  return fetch(`${url}${path}`, { method, headers, redirect: "manual", ...sent });
}

/** Signs in. @returns the session's cookie */
export async function signIn(url: string, email: string, word = password): Promise<string> {
  const response = await send(url, "POST", "/api/auth/sign-in/email", { body: { email, password: word } });
  if (!response.ok) throw new Error(`sign-in was answered with ${response.status}: ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

export function accept(url: string, token: string, name: string, email: string | null): Promise<Response> {
  return send(url, "POST", "/api/invitations/accept", { body: { token, name, email, password } });
}

/** Lets somebody in on an owner's behalf. @returns their session's cookie */
export async function letIn(
  url: string,
  owner: string,
  email: string,
  role: string,
  name = email,
): Promise<string> {
  const invited = await send(url, "POST", "/api/invitations", { cookie: owner, body: { email, role } });
  const { link } = (await invited.json()) as { link: string };
  const accepted = await accept(url, link.split("/").at(-1) ?? "", name, null);
  if (!accepted.ok)
    throw new Error(`the link was answered with ${accepted.status}: ${await accepted.text()}`);
  return signIn(url, email);
}
