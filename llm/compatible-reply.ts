/**
 * Compatible servers spell the chat completions API in slightly other ways; this reads them as OpenAI would have written it, so that
 * nothing is lost over a spelling. An error that is sent as a success becomes one. What can't be read passes through as it is.
 */
export async function readCompatibly(response: Response): Promise<Response> {
  const kind = response.headers.get("content-type") ?? "";
  if (!response.ok || !response.body) return response;
  if (kind.includes("text/event-stream")) return withBody(response, spellStream(response.body));
  return kind.includes("json") ? spellWhole(response, await response.text()) : response;
}

function spellWhole(response: Response, text: string): Response {
  const body = parse(text);
  if (!isRecord(body)) return withBody(response, text);
  const error = errorOf(body);
  if (error) return new Response(JSON.stringify({ error }), { status: statusFor(error) });
  return withBody(response, Array.isArray(body.choices) ? JSON.stringify(spell(body, "message")) : text);
}

function withBody({ status, headers }: Response, body: BodyInit): Response {
  const kept = new Headers(headers);
  kept.delete("content-length");
  return new Response(body, { status, headers: kept });
}

/** Lines are told apart here only as far as it takes to read the data in them. */
function spellStream(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  let rest = "";
  const state = { finished: false };
  const lines = new TransformStream<string, string>({
    transform(text, controller) {
      const parts = (rest + text).split("\n");
      rest = parts.pop() ?? "";
      for (const line of parts) controller.enqueue(`${spellLine(line, state)}\n`);
    },
    flush(controller) {
      if (rest) controller.enqueue(`${spellLine(rest, state)}\n\n`);
    },
  });
  return body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(lines)
    .pipeThrough(new TextEncoderStream());
}

const done = "[DONE]";

function spellLine(line: string, state: { finished: boolean }): string {
  if (!line.startsWith("data:")) return line;
  const data = line.slice(5).trim();
  if (data === done) return state.finished ? `data: ${done}` : `data: ${ending}\n\ndata: ${done}`;
  const chunk = parse(data);
  if (!isRecord(chunk)) return line;
  const error = errorOf(chunk);
  if (error) return `data: ${JSON.stringify({ error })}`;
  const spelled = spell(chunk, "delta");
  state.finished ||= spelled.choices.some(({ finish_reason }) => finish_reason !== null);
  return `data: ${JSON.stringify(spelled)}`;
}

/** A server that says that it is done has ended its reply, though it gave no reason. */
const ending = JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] });

type Json = Record<string, unknown>;
const isRecord = (value: unknown): value is Json => typeof value === "object" && value !== null;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function spell(body: Json, holder: "delta" | "message") {
  const choices = Array.isArray(body.choices) ? body.choices.filter(isRecord) : [];
  return { ...body, choices: choices.map((choice) => spellChoice(choice, holder)) };
}

function spellChoice(choice: Json, holder: "delta" | "message") {
  const { role: _, ...said } = isRecord(choice[holder]) ? choice[holder] : {};
  return {
    ...choice,
    index: typeof choice.index === "number" ? choice.index : 0,
    [holder]: { ...said, content: textIn(said.content) },
    finish_reason: reasonFor(choice.finish_reason),
  };
}

/** Some send what is said in parts, thoughts among them. */
function textIn(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  return content.map((part) => (isRecord(part) && part.type === "text" ? part.text : "")).join("");
}

const known = ["stop", "length", "content_filter", "tool_calls", "function_call", "error"];

/** Servers have names of their own for a reply that has come to its end. */
function reasonFor(reason: unknown): string | null {
  if (typeof reason !== "string" || reason === "") return null;
  if (known.includes(reason)) return reason;
  return reason === "max_tokens" ? "length" : "stop";
}

/** Errors come as an object, as a string, or as a body that calls itself one. */
function errorOf(body: Json): { message: string; code: unknown } | null {
  const { error, object } = body;
  if (typeof error === "string") return { message: error, code: null };
  if (isRecord(error)) return { ...error, message: String(error.message ?? ""), code: error.code ?? null };
  return object === "error" ? { message: String(body.message ?? ""), code: body.code ?? null } : null;
}

function statusFor({ code }: { code: unknown }): number {
  const status = Number(code);
  return status >= 400 && status <= 599 ? status : 500;
}
