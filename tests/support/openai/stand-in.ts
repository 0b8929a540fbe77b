import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerChat } from "./chat-route";
import { type Control, controlSchema } from "./control";
import { isAuthorized, readBody, reply } from "./http";
import { type LoggedRequest, RequestLog } from "./log";
import type { Ability } from "./protocol";
import { modelListAsWritten, type Quirk } from "./quirks";
import { scriptedMind } from "./scripted-mind";
import type { Mind, StandInState } from "./state";

export interface StandInOptions {
  port?: number;
  /** The one key that is taken; null takes any and none. */
  apiKey?: string | null;
  /** The models it has and lists; without it, any name is taken. */
  models?: string[];
  ability?: Ability;
  /** What it does otherwise than OpenAI. */
  quirks?: readonly Quirk[];
  mind?: Mind;
  chunkMs?: number;
  slowMs?: number;
}

export interface StandIn {
  /** What OPENAI_BASE_URL is set to. */
  url: string;
  readonly requests: readonly LoggedRequest[];
  /** When the product gave up requests, in milliseconds since 1970. */
  readonly aborts: readonly number[];
  control(change: Control): void;
  close(): Promise<void>;
}

/** An OpenAI-compatible endpoint on loopback that speaks the real protocol, remembers all it was sent, and fails on demand. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const closing = new AbortController();
  const state = initialState(options, closing.signal);
  const server = createServer((request, response) => {
    route(state, request, response).catch((error) => {
      if (closing.signal.aborted) response.destroy();
      else
        reply(response, 400, {
          error: { message: String(error), type: "invalid_request_error", code: null },
        });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: state.log.requests,
    aborts: state.log.aborts,
    control: (change) => applyControl(state, change),
    close: () => {
      closing.abort();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function initialState(options: StandInOptions, closing: AbortSignal): StandInState {
  return {
    apiKey: options.apiKey ?? null,
    models: options.models ?? null,
    ability: options.ability ?? "json-schema",
    quirks: new Set(options.quirks),
    mind: options.mind ?? scriptedMind,
    chunkMs: options.chunkMs ?? 1,
    slowMs: options.slowMs ?? 4_000,
    faults: [],
    always: "none",
    log: new RequestLog(),
    closing,
  };
}

async function route(state: StandInState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://stand-in");
  switch (`${request.method} ${pathname}`) {
    case "POST /v1/chat/completions":
      return answerChat(state, request, response, await readBody(request));
    case "GET /v1/models":
      return listModels(state, request, response);
    case "POST /__control":
      applyControl(state, controlSchema.parse(JSON.parse(await readBody(request))));
      return reply(response, 200, { ok: true });
    case "GET /__log":
      return reply(response, 200, { requests: state.log.requests });
    case "GET /__stats":
      return reply(response, 200, {
        requests: state.log.requests.length,
        open: state.log.open,
        aborts: state.log.aborts,
      });
    default:
      return reply(response, 404, {
        error: { message: `No route ${pathname}`, type: "invalid_request_error", code: null },
      });
  }
}

function listModels(state: StandInState, request: IncomingMessage, response: ServerResponse): void {
  if (!isAuthorized(state, request)) {
    reply(response, 401, {
      error: { message: "Incorrect API key.", type: "invalid_request_error", code: "invalid_api_key" },
    });
    return;
  }
  const models = state.models ?? ["stand-in-interviewer", "stand-in-rater"];
  reply(response, 200, modelListAsWritten(models, state.quirks));
}

function applyControl(state: StandInState, change: Control): void {
  if (change.reset) {
    Object.assign(state, { faults: [], always: "none" });
    state.log.clear();
  }
  if (change.faults) state.faults.push(...change.faults);
  if (change.always) state.always = change.always;
  if (change.ability) state.ability = change.ability;
  if (change.chunkMs !== undefined) state.chunkMs = change.chunkMs;
}
