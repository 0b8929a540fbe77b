/** What a route answers when it can't do what was asked; `code` chooses the words, `message` has the particulars. */
export interface Refusal {
  code: string;
  message: string;
  /** Words of a model that are in none of its sources, where it was refused for them. */
  added?: string[];
  /** Why no text can be had of a file, or why an edit was refused. */
  problem?: string;
}
export type Answered<Body> = { ok: true; body: Body } | { ok: false; refusal: Refusal };

interface RefusedBody extends Pick<Refusal, "added" | "problem"> {
  error?: Refusal;
}

/** The server did not answer at all. */
const unreachable: Refusal = { code: "unreachable", message: "" };
/** It answered, but not in its own words: a proxy's page, a crash. */
const unknown: Refusal = { code: "unknown", message: "" };

type Method = "POST" | "DELETE";

/** Sends JSON and reads JSON. Never throws: an answer that did not come is a refusal like any other. */
export async function sendJson<Body>(
  url: string,
  payload: unknown,
  method: Method = "POST",
  signal?: AbortSignal,
): Promise<Answered<Body>> {
  try {
    const response = await request(method, url, payload, signal);
    if (response.ok) return { ok: true, body: (await response.json()) as Body };
    return { ok: false, refusal: await readRefusal(response) };
  } catch {
    return { ok: false, refusal: unreachable };
  }
}

export function postJson(url: string, payload: unknown, signal?: AbortSignal): Promise<Response> {
  return request("POST", url, payload, signal);
}

function request(method: Method, url: string, payload: unknown, signal?: AbortSignal): Promise<Response> {
  return fetch(url, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(payload),
    ...(signal ? { signal } : {}),
  });
}

/** The error that a refused request carries in its body. */
export async function readRefusal(response: Response): Promise<Refusal> {
  try {
    const { error, added, problem } = (await response.json()) as RefusedBody;
    return error?.code ? { ...error, ...(added && { added }), ...(problem && { problem }) } : unknown;
  } catch {
    return unknown;
  }
}
