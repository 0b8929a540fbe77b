import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

export const client = { id: "rehearsal", secret: "secret-of-the-client" };

/** A company's OpenID Connect on loopback: discovery, codes with PKCE, signed tokens. Who sits at its screen is `person`. */
export interface OidcProvider {
  issuer: string;
  /** What it says of whoever signs in. */
  person: JWTPayload;
  /** Put into its next tokens in place of what is right. */
  forged: JWTPayload;
  /** Signs its next tokens by a key that it does not publish. */
  otherKey: boolean;
  close(): Promise<void>;
}

interface Grant {
  redirectUri: string;
  challenge: string;
  nonce: string;
}

/** Starts one; its person is Cai, with a verified address. */
export async function startOidcProvider(): Promise<OidcProvider> {
  const [keys, others] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: "1", alg: "RS256", use: "sig" };
  const grants = new Map<string, Grant>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const provider: OidcProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    person: { sub: "cai-1", email: "cai@example.com", email_verified: true, name: "Cai" },
    ...{ forged: {}, otherKey: false },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", provider.issuer);
    if (url.pathname === "/.well-known/openid-configuration") return json(response, discovery(provider));
    if (url.pathname === "/jwks") return json(response, { keys: [jwk] });
    if (url.pathname === "/authorize") return authorize(url, response);
    if (url.pathname === "/token") return token(await bodyOf(request), request, response);
    json(response, { error: "not_found" }, 404);
  }

  function authorize({ searchParams: asked }: URL, response: ServerResponse): void {
    const code = randomUUID();
    const [redirectUri, challenge, nonce] = ["redirect_uri", "code_challenge", "nonce"].map(
      (name) => asked.get(name) ?? "",
    ) as [string, string, string];
    grants.set(code, { redirectUri, challenge, nonce });
    const back = new URL(redirectUri);
    back.searchParams.set("code", code);
    back.searchParams.set("state", asked.get("state") ?? "");
    response.writeHead(302, { location: back.href }).end();
  }

  async function token(asked: URLSearchParams, request: IncomingMessage, response: ServerResponse) {
    const grant = grants.get(asked.get("code") ?? "");
    grants.delete(asked.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(asked.get("code_verifier") ?? "")
      .digest("base64url");
    const right = grant?.challenge === challenge && grant.redirectUri === asked.get("redirect_uri");
    if (!right || !isClient(asked, request)) return json(response, { error: "invalid_grant" }, 400);
    const claims = { nonce: grant.nonce, iss: provider.issuer, aud: client.id, ...provider.person };
    const signed = await new SignJWT({ ...claims, ...provider.forged })
      .setProtectedHeader({ alg: "RS256", kid: "1" })
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign((provider.otherKey ? others : keys).privateKey);
    json(response, { access_token: randomUUID(), token_type: "Bearer", expires_in: 300, id_token: signed });
  }
  return provider;
}

function discovery({ issuer }: OidcProvider) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    code_challenge_methods_supported: ["S256"],
  };
}

function isClient(asked: URLSearchParams, { headers }: IncomingMessage): boolean {
  const basic = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString("base64")}`;
  const posted = asked.get("client_id") === client.id && asked.get("client_secret") === client.secret;
  return posted || headers.authorization === basic;
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
