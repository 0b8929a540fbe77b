import { type Auth, isSessionGone, openAuth } from "@/auth/open-auth";
import { hashPassword } from "@/auth/password";
import { standInAddress } from "@/auth/stand-in-address";
import { RehearsalError } from "@/core/errors";
import { type Person, type Role, roles } from "@/core/people/person";
import { refuseUnguarded } from "@/core/people/reach";
import { authAdapter } from "@/db/auth-adapter";
import { guardStore, isPersonGone, named } from "@/db/outage";
import { createPeopleStore } from "@/db/people";
import { env } from "@/env";
import { seedGuide } from "@/prisma/seed";
import {
  acceptInvitation,
  assertAcceptable,
  changeRole,
  invitePerson,
  removePerson,
  viewInvitation,
  viewPeople,
  withdrawInvitation,
} from "@/use-cases/invite-people";
import type { Joined } from "@/use-cases/ports/people";
import { localOwnerId } from "./defaults";
import type { Services } from "./open-services";
import { services, takeLimit } from "./services";
import { accountsSecret } from "./settings";

/** The one owner of an installation without accounts. */
const localPerson: Person = { ownerId: localOwnerId, name: "Local", email: null, role: "owner" };

/** Whether people sign in here. */
export function accountsAreOn(): boolean {
  return env().REHEARSAL_ACCOUNTS;
}

/** @param bind the address that is listened on, null where only the settings are known @throws RehearsalError; see `refuseUnguarded` */
export function assertGuarded(bind: string | null): void {
  const { REHEARSAL_HOSTS: hosts, REHEARSAL_URL: url, REHEARSAL_ACCOUNTS: accounts, ...rest } = env();
  refuseUnguarded({ bind, hosts, url, accounts, secret: rest.BETTER_AUTH_SECRET });
}

/** Ends a server process whose settings open it to others without accounts, whatever started it. */
export function refuseToServeUnguarded(): void {
  try {
    assertGuarded(null);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** One for each set of services: its sessions are in their database. */
const opened = new WeakMap<Services, Auth>();

async function auth(): Promise<Auth> {
  const open = await services();
  const known = opened.get(open);
  if (known) return known;
  assertGuarded(null);
  const { REHEARSAL_URL: url, ...rest } = env();
  const { REHEARSAL_OIDC_ISSUER: issuer, REHEARSAL_OIDC_CLIENT_ID: clientId } = rest;
  const clientSecret = rest.REHEARSAL_OIDC_CLIENT_SECRET;
  const oidc = issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
  const made = openAuth(authAdapter(open.db), { secret: accountsSecret(), url: url ?? null, oidc });
  opened.set(open, made);
  return made;
}

/** Who sends a request, and the cookies that keep them signed in. */
interface Caller {
  person: Person;
  cookies: string[];
}

/** Who looks at a page, by their session; null for nobody known. Without accounts it is always the one owner. */
export async function findPerson(headers: Headers): Promise<Person | null> {
  return (await findCaller(headers, false))?.person ?? null;
}

/** Whether somebody's request would still be taken for theirs; nobody is sent away for want of the database. */
export async function isStillSignedIn(headers: Headers, ownerId: string): Promise<boolean> {
  try {
    return (await findPerson(headers))?.ownerId === ownerId;
  } catch {
    return true;
  }
}

/** What is said to whoever is not, or no longer, signed in. */
function signedOut(): RehearsalError {
  return new RehearsalError("signed-out", "You are not signed in. Sign in and try again.");
}

/** How soon it is noticed that nobody is there any more for whom a model makes something. */
const lookMs = 3_000;

/**
 * Does a work that takes long, as on a model, for as long as whoever asked for it is there and signed in.
 * @param work gives up with its signal
 * @throws RehearsalError "signed-out" where they were removed, or signed out, meanwhile
 */
export async function whileSignedIn<Value>(
  { headers, signal }: Request,
  ownerId: string,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const left = new AbortController();
  const sent = new Headers(headers);
  const look = async () => (await isStillSignedIn(sent, ownerId)) || left.abort(signedOut());
  let looking = false;
  const timer = setInterval(async () => {
    // A database that hangs is not asked again before it has answered.
    if (looking) return;
    looking = true;
    await look();
    looking = false;
  }, lookMs);
  try {
    return await work(AbortSignal.any([signal, left.signal]));
  } catch (error) {
    if (!signal.aborted) await look();
    throw left.signal.aborted ? left.signal.reason : error;
  } finally {
    clearInterval(timer);
  }
}

/** Who sends a request; a session that is used lasts on, by the cookies that go back with the answer. @throws RehearsalError "signed-out" */
export async function callerOf(headers: Headers): Promise<Caller> {
  const caller = await findCaller(headers, true);
  if (caller) return caller;
  throw signedOut();
}

/** @param extend whether cookies can be sent back; a page's can't */
async function findCaller(headers: Headers, extend: boolean): Promise<Caller | null> {
  if (!accountsAreOn()) return { person: localPerson, cookies: [] };
  try {
    const { api } = await auth();
    const query = { disableRefresh: !extend };
    const { response: found, headers: sent } = await api.getSession({ headers, query, returnHeaders: true });
    const role = roles.find((one) => one === found?.user.role);
    if (!found || !role) return null;
    const { id: ownerId, name, email } = found.user;
    await giveBundledGuide(ownerId);
    return { person: { ownerId, name, email, role }, cookies: sent.getSetCookie() };
  } catch (error) {
    if (isPersonGone(error) || isSessionGone(error)) return null;
    throw named(error);
  }
}

/** Those that this process has seen to. */
const given = new Set<string>();

/** Everybody has the bundled guide from their first visit on. */
export async function giveBundledGuide(ownerId: string): Promise<void> {
  if (given.has(ownerId)) return;
  await seedGuide((await services()).db, ownerId);
  given.add(ownerId);
}

/**
 * Sign-in and sign-out, which the library answers itself. It trusts a single forwarded address and counts all that come with several as one,
 * by which a stranger would shut everybody out: it gets one, that stands for the place.
 * @param place where the request comes from
 * @returns null where whoever signs in is removed in the middle of it
 * @throws RehearsalError "unavailable" while the database is away
 */
export async function handleAuth(request: Request, place: string): Promise<Response | null> {
  if (!accountsAreOn()) throw new RehearsalError("not-found", "There are no accounts here.");
  request.headers.set("x-forwarded-for", standInAddress(place, accountsSecret()));
  try {
    return await (await auth()).handler(request);
  } catch (error) {
    if (isPersonGone(error)) return null;
    throw named(error);
  }
}

/** Counts an attempt to get in, by whatever way. @param place where it comes from */
export function takeKnock(place: string): Promise<void> {
  return takeLimit("knocks", place);
}

/**
 * Counts an attempt to sign in. Few are taken from one place, so that a password can't be guessed; more from all places together, so
 * that whoever only knows somebody's e-mail address does not shut them out by guessing.
 * @param place where it comes from
 */
export async function takeSignIn(email: string, place: string): Promise<void> {
  const key = email.toLowerCase();
  await takeKnock(place);
  await takeLimit("signIns", `${key} ${place}`);
  await takeLimit("signInsAnywhere", key);
}

/** What the button for the company's own sign-in says; null where there is none. */
export function oidcName(): string | null {
  const { REHEARSAL_OIDC_ISSUER: issuer, REHEARSAL_OIDC_NAME: name } = env();
  return issuer ? (name ?? new URL(issuer).hostname) : null;
}

/** The store of people. @throws RehearsalError "not-found" where there are no accounts */
export async function people() {
  if (!accountsAreOn()) throw new RehearsalError("not-found", "There are no accounts here.");
  const { db, jobs, now } = await services();
  return guardStore(createPeopleStore(db, jobs, now));
}

/** What can be done about people, for the one who asks. */
export function peopleFor(person: Person) {
  return {
    view: async () => viewPeople(await people(), person),
    invite: async (wanted: { email: string; role: Role }) =>
      invitePerson(await people(), person, wanted, (await services()).now()),
    withdraw: async (id: string) => withdrawInvitation(await people(), person, id),
    changeRole: async (id: string, role: Role) => changeRole(await people(), person, id, role),
    remove: async (id: string) => removePerson(await people(), person, id),
  };
}

/** What a link is for, without being signed in. */
export async function findInvitation(token: string) {
  return accountsAreOn() ? viewInvitation(await people(), token) : null;
}

/**
 * Makes the account that a link is for. A password is hashed, which takes a processor for a while, for a link alone that can be used.
 * @returns the cohort that it led into, if into one
 */
export async function redeemInvitation(
  token: string,
  { name, email, password }: { name: string; email: string | null; password: string },
): Promise<Joined | null> {
  const store = await people();
  await assertAcceptable(store, token);
  await takeLimit("signIns", token);
  const passwordHash = await hashPassword(password);
  return acceptInvitation(store, token, { name, email, passwordHash }, localOwnerId);
}

/** The address of a link. */
export function linkOf(token: string, origin: string): string {
  return new URL(`/invitations/${token}`, env().REHEARSAL_URL ?? origin).href;
}
