import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { countTokens } from "./cache";
import { completionBody, type Reply } from "./chunks";
import { type Fault, httpFaultOf } from "./faults";
import { isAuthorized, reply } from "./http";
import type { LoggedRequest } from "./log";
import { type Ability, type ChatRequest, chatRequestSchema, type Usage } from "./protocol";
import { asWritten, refusalOf } from "./quirks";
import { forever, streamReply } from "./reply-stream";
import type { StandInState } from "./state";

/** `POST /v1/chat/completions`, streamed or not. */
export async function answerChat(
  state: StandInState,
  incoming: IncomingMessage,
  response: ServerResponse,
  body: string,
): Promise<void> {
  const request = chatRequestSchema.parse(JSON.parse(body));
  const fault = isAuthorized(state, incoming) ? (state.faults.shift() ?? state.always) : "unauthorized";
  const logged = state.log.add(request, incoming.headers, fault);
  state.log.watch(response);
  if (refuse(state, request, response, fault, incoming)) return;
  const said = replyFor(fault, fault === "empty" ? "" : await state.mind(request, logged.number));
  const usage = usageOf(logged, said);
  const id = `chatcmpl-${logged.number}`;
  const { chunkMs, slowMs, closing, quirks } = state;
  if (request.stream)
    return streamReply(response, {
      request,
      id,
      reply: said,
      usage,
      fault,
      chunkMs,
      slowMs,
      closing,
      quirks,
    });
  await sendWhole(response, state, fault, asWritten(completionBody(request, id, said, usage), quirks));
}

/** @returns true if the request was answered with an error status */
function refuse(
  state: StandInState,
  request: ChatRequest,
  response: ServerResponse,
  fault: Fault,
  incoming: IncomingMessage,
): boolean {
  const known = state.models?.includes(request.model) ?? true;
  const key = incoming.headers.authorization?.replace("Bearer ", "") ?? "";
  const failure = httpFaultOf(known || fault !== "none" ? fault : "model-unknown", request.model, key);
  if (failure) {
    const error = state.quirks.has("string-errors") ? failure.error.message : failure.error;
    const asSuccess = state.quirks.has("errors-as-success") && !request.stream;
    const body = asSuccess ? { error: { ...failure.error, code: failure.status } } : { error };
    reply(response, asSuccess ? 200 : failure.status, body, failure.headers);
    return true;
  }
  const refusal = hasAbility(state.ability, request)
    ? refusalOf(request, state.quirks)
    : formatRefusal(request);
  if (refusal) reply(response, 400, { error: { ...refusal, type: "invalid_request_error", code: null } });
  return refusal !== null;
}

function formatRefusal(request: ChatRequest) {
  return {
    message: `response_format ${request.response_format?.type} is not supported`,
    param: "response_format",
  };
}

const formatsOf: Record<Ability, string[]> = {
  "json-schema": ["json_schema", "json_object", "text"],
  "json-object": ["json_object", "text"],
  text: ["text"],
};

function hasAbility(ability: Ability, request: ChatRequest): boolean {
  return formatsOf[ability].includes(request.response_format?.type ?? "text");
}

function replyFor(fault: Fault, content: string): Reply {
  const refusal = fault === "refusal" ? "I'm sorry, I can't help with that." : null;
  const finishReason = fault === "content-filter" ? "content_filter" : fault === "length" ? "length" : "stop";
  return { content: fault === "broken-json" ? content.slice(0, -20) : content, refusal, finishReason };
}

function usageOf(logged: LoggedRequest, { content, refusal }: Reply): Usage {
  const completion_tokens = countTokens(refusal ?? content);
  return { ...logged.usage, completion_tokens, total_tokens: logged.usage.prompt_tokens + completion_tokens };
}

async function sendWhole(
  response: ServerResponse,
  state: StandInState,
  fault: Fault,
  body: object,
): Promise<void> {
  if (fault === "hang" || fault === "stall") return forever(state.closing);
  if (fault === "slow") await wait(state.slowMs, undefined, { signal: state.closing });
  if (fault === "cut") return void response.destroy();
  if (fault === "malformed")
    return void response.writeHead(200, { "content-type": "application/json" }).end('{"id": "cha');
  reply(response, 200, body);
}
