import { betterAuth } from "better-auth";
import { isAPIError } from "better-auth/api";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { librarysHashing, passwordLength } from "./password";

/** What sign-in is made of; addresses with protocol and without a path. */
export interface AuthSettings {
  secret: string;
  /** Null where it is served on loopback alone, under whatever port. */
  url: string | null;
  oidc: { issuer: string; clientId: string; clientSecret: string } | null;
}

/** How the library's adapter for a database is handed over. */
type Adapter = NonNullable<Parameters<typeof betterAuth>[0]["database"]>;

const day = 24 * 3600;

/**
 * Sessions and ways to sign in. Nobody signs up by themselves: accounts are made by invitations, with `emailVerified` true, for the address is
 * the inviter's word; OpenID Connect then links by an address that the provider verified, and makes no account.
 */
export function openAuth(database: Adapter, { secret, url, oidc }: AuthSettings) {
  const secure = url?.startsWith("https:") ?? false;
  return betterAuth({
    appName: "Rehearsal",
    ...{ secret, database },
    baseURL: url ?? {
      allowedHosts: ["127.0.0.1", "localhost", "[::1]"].flatMap((host) => [host, `${host}:*`]),
      protocol: "http",
    },
    telemetry: { enabled: false },
    // What fails beside the library's own refusals is named by whoever asked it, not answered by an empty 500.
    onAPIError: { errorURL: "/sign-in", throw: true },
    logger: { level: "error" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password: librarysHashing,
    },
    user: { additionalFields: { role: { type: "string", required: true, input: false } } },
    session: { expiresIn: 30 * day, updateAge: day },
    account: { encryptOAuthTokens: true },
    rateLimit: {
      enabled: true,
      storage: "database",
      modelName: "authRateLimit",
      // By network address, behind which a whole company may be.
      customRules: {
        "/sign-in/email": { window: 60, max: 10 },
        "/sign-in/social": { window: 60, max: 60 },
        "/callback/*": { window: 60, max: 120 },
      },
    },
    advanced: {
      // The library's own prefix, `__Secure-`, would let the server of a neighbouring name plant a session.
      cookiePrefix: secure ? "__Host-rehearsal" : "rehearsal",
      useSecureCookies: false,
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true, secure },
      database: { generateId: () => uuid() },
    },
    plugins: oidc ? [openIdConnect(oidc)] : [],
  });
}

function openIdConnect({ issuer, clientId, clientSecret }: NonNullable<AuthSettings["oidc"]>) {
  const discoveryUrl = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const scopes = ["openid", "email", "profile"];
  return genericOAuth({
    config: [
      {
        ...{ providerId: "oidc", discoveryUrl, clientId, clientSecret, scopes },
        ...{ pkce: true, disableSignUp: true, requireIdTokenVerification: true },
        mapProfileToUser: ({ email }) => ({ email: addressIn(email) }),
      },
    ],
  });
}

/**
 * An address as invitations take them, else none: the library looks for it in small letters, and there are other signs than `K` whose small
 * letter is `k` (U+212A), so that somebody else's verified address would lead into an account.
 */
function addressIn(email: unknown): string {
  return z.email().safeParse(email).data ?? "";
}

/** Whether the library says that a session, which it has just found, has ended meanwhile. */
export function isSessionGone(error: unknown): boolean {
  return isAPIError(error) && error.statusCode === 401;
}

export type Auth = ReturnType<typeof openAuth>;
