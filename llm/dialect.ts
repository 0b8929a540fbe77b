/** What a model at an endpoint was found not to take, by address and model. */
export type Dialects = Map<string, Set<Refusal>>;
type Refusal = (typeof refusals)[number];
type Body = Record<string, unknown>;

const limits = ["max_tokens", "max_completion_tokens"];
/** Parameters that a request is as good without, and a limit by its older name, or that is more than a small context has room for. */
const refusals = ["limit-name", "limit", "temperature", "reasoning_effort", "stream_options"] as const;

/** A request can be refused for one parameter after another. */
const mostTries = 4;

/**
 * Sends a chat request as this model is known to take it; where it is refused over a parameter (400, 422), it is sent once more without.
 * What was learnt is kept, so that it costs one request in a process.
 * @param body JSON; anything else is sent as it is
 */
export async function sendInDialect(
  dialects: Dialects,
  address: string,
  body: unknown,
  send: (body: unknown) => Promise<Response>,
): Promise<Response> {
  const asked = typeof body === "string" ? parseBody(body) : null;
  if (!asked) return send(body);
  const key = `${address} ${String(asked.model)}`;
  const known = dialects.get(key) ?? new Set<Refusal>();
  for (let tries = 1; ; tries += 1) {
    const adapted = adapt(asked, known);
    const response = await send(JSON.stringify(adapted));
    if (![400, 422].includes(response.status) || tries >= mostTries) return response;
    const text = await response.text();
    const refused = refusedIn(text, adapted);
    if (!refused) return new Response(text, { status: response.status, headers: response.headers });
    dialects.set(key, known.add(refused));
  }
}

function parseBody(text: string): Body | null {
  const body: unknown = JSON.parse(text);
  return typeof body === "object" && body !== null && "messages" in body ? { ...body } : null;
}

function adapt(asked: Body, known: ReadonlySet<Refusal>): Body {
  const { max_tokens, max_completion_tokens, ...rest } = asked;
  const kept = Object.entries(rest).filter(([name]) => !known.has(name as Refusal));
  if (known.has("limit")) return Object.fromEntries(kept);
  const limit = known.has("limit-name")
    ? { max_completion_tokens: max_completion_tokens ?? max_tokens }
    : { max_tokens, max_completion_tokens };
  return { ...Object.fromEntries(kept), ...limit };
}

/** What of a request its refusal is about; null where it is about something else, or cannot be left out. */
function refusedIn(text: string, sent: Body): Refusal | null {
  const said = text.toLowerCase();
  const hasLimit = limits.some((name) => sent[name] !== undefined);
  if (hasLimit && /context (?:length|size|window)|too large|exceed/.test(said)) return "limit";
  if (sent.max_tokens !== undefined && said.includes("max_completion_tokens")) return "limit-name";
  if (hasLimit && limits.some((name) => said.includes(name))) return "limit";
  return refusals.find((name) => sent[name] !== undefined && said.includes(name)) ?? null;
}
