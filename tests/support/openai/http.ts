import type { IncomingMessage, ServerResponse } from "node:http";
import type { StandInState } from "./state";

/** True if the request carries the one key that is taken, or any is. */
export function isAuthorized(state: StandInState, request: IncomingMessage): boolean {
  return state.apiKey === null || request.headers.authorization === `Bearer ${state.apiKey}`;
}

/** Answers with JSON. */
export function reply(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** The body as text. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
