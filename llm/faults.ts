import {
  APICallError,
  EmptyResponseBodyError,
  InvalidResponseDataError,
  JSONParseError,
  NoOutputGeneratedError,
  StreamProviderError,
  TypeValidationError,
} from "ai";
import { APIConnectionTimeoutError, APIError } from "openai";
import { RehearsalError } from "@/core/errors";
import type { EndpointFault } from "@/use-cases/ports/endpoint";
import { faultSentence } from "./fault-sentence";
import type { ModelSettings } from "./settings";

/** An endpoint's misbehaviour that is no exception of a library: an empty reply, a refusal, a stream that breaks off. */
export class EndpointError extends Error {
  readonly fault: EndpointFault;

  constructor(fault: EndpointFault) {
    super(`The endpoint's reply can't be used: ${fault}`);
    this.name = "EndpointError";
    this.fault = fault;
  }
}

/** What an error of the AI SDK, of `openai`, of `fetch` or of our own says about the endpoint. */
export function classifyFault(error: unknown): EndpointFault {
  for (const link of causes(error)) {
    const fault = faultOf(link);
    if (fault) return fault;
  }
  return "server-error";
}

/** The error that ports throw for it. It holds nothing that the endpoint said, so no key that an endpoint repeats. */
export function unavailable(error: unknown, settings: ModelSettings, model: string): RehearsalError {
  const fault = classifyFault(error);
  return new RehearsalError("unavailable", faultSentence(fault, settings, model), {
    fault,
    status: statusOf(error) ?? null,
    retryAfterMs: retryAfterMs(error),
  });
}

/** The `Retry-After` header in milliseconds, null if there is none. */
export function retryAfterMs(error: unknown): number | null {
  for (const link of causes(error)) {
    const seconds = Number(header(link, "retry-after") ?? Number.NaN);
    if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  }
  return null;
}

/** The HTTP status that the endpoint answered, if it answered with one. */
export function statusOf(error: unknown): number | undefined {
  for (const link of causes(error)) {
    if (APICallError.isInstance(link) || StreamProviderError.isInstance(link)) return link.statusCode;
    if (link instanceof APIError) return link.status;
  }
  return undefined;
}

function faultOf(error: unknown): EndpointFault | null {
  if (error instanceof EndpointError) return error.fault;
  if (error instanceof RehearsalError && error.details.fault) return error.details.fault as EndpointFault;
  return faultOfNetwork(error) ?? faultOfStatus(statusOf(error)) ?? faultOfKind(error);
}

function faultOfStatus(status: number | undefined): EndpointFault | null {
  if (status === 401 || status === 403) return "key-refused";
  if (status === 404) return "model-unknown";
  if (status === 402 || status === 429) return "quota";
  if (status === 408 || status === 504) return "too-slow";
  if (status !== undefined && status >= 400) return "server-error";
  return null;
}

const networkFaults: Record<string, EndpointFault> = {
  ENOTFOUND: "no-such-host",
  EAI_AGAIN: "no-such-host",
  EHOSTUNREACH: "refused-connection",
  ENETUNREACH: "refused-connection",
  ECONNREFUSED: "refused-connection",
  ECONNRESET: "malformed",
  EPIPE: "malformed",
  UND_ERR_SOCKET: "malformed",
  UND_ERR_CONNECT_TIMEOUT: "too-slow",
  UND_ERR_HEADERS_TIMEOUT: "too-slow",
  UND_ERR_BODY_TIMEOUT: "too-slow",
  ETIMEDOUT: "too-slow",
  EPROTO: "certificate",
};
const certificateCode = /CERT|SELF_SIGNED|^ERR_TLS|^ERR_SSL|UNABLE_TO_(VERIFY|GET_ISSUER)/;

function faultOfNetwork(error: unknown): EndpointFault | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return networkFaults[code] ?? (certificateCode.test(code) ? "certificate" : null);
}

function faultOfKind(error: unknown): EndpointFault | null {
  if (error instanceof APIConnectionTimeoutError) return "too-slow";
  if (error instanceof Error && error.name === "TimeoutError") return "too-slow";
  if (NoOutputGeneratedError.isInstance(error) || EmptyResponseBodyError.isInstance(error)) return "empty";
  const malformed = [TypeValidationError, JSONParseError, InvalidResponseDataError];
  return error instanceof SyntaxError || malformed.some((kind) => kind.isInstance(error))
    ? "malformed"
    : null;
}

/** The error, what caused it, and so on; the innermost first, since it tells most. */
function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let link = error; link instanceof Error && chain.length < 8; link = link.cause) {
    chain.unshift(link);
    if (link instanceof AggregateError) chain.unshift(...link.errors);
  }
  return chain;
}

function header(error: unknown, name: string): string | null | undefined {
  if (APICallError.isInstance(error)) return error.responseHeaders?.[name];
  return error instanceof APIError ? error.headers?.get(name) : undefined;
}
