import { APICallError } from "ai";
import { describe, expect, it } from "vitest";
import { RehearsalError } from "@/core/errors";
import { endpointFaults } from "@/use-cases/ports/endpoint";
import { faultSentence } from "./fault-sentence";
import { classifyFault, EndpointError, retryAfterMs, unavailable } from "./faults";
import type { ModelSettings } from "./settings";

const settings: ModelSettings = {
  baseUrl: "https://models.example/v1",
  apiKey: "sk-secret",
  interviewerModel: "m",
  raterModel: "m",
  firstTokenMs: 3_000,
  prices: new Map(),
  budgets: { interview: { tokens: null, usd: null }, day: { tokens: null, usd: null } },
};

const coded = (code: string) => Object.assign(new Error(code), { code });
const fetchFailed = (code: string) => new TypeError("fetch failed", { cause: coded(code) });
const apiError = (statusCode: number, responseHeaders = {}) =>
  new APICallError({ message: "sk-secret", url: "u", requestBodyValues: {}, statusCode, responseHeaders });

describe("an error's fault", () => {
  it.each([
    [fetchFailed("ENOTFOUND"), "no-such-host"],
    [fetchFailed("EAI_AGAIN"), "no-such-host"],
    [fetchFailed("ECONNREFUSED"), "refused-connection"],
    [fetchFailed("DEPTH_ZERO_SELF_SIGNED_CERT"), "certificate"],
    [fetchFailed("SELF_SIGNED_CERT_IN_CHAIN"), "certificate"],
    [fetchFailed("CERT_HAS_EXPIRED"), "certificate"],
    [fetchFailed("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), "certificate"],
    [fetchFailed("ERR_TLS_CERT_ALTNAME_INVALID"), "certificate"],
    [fetchFailed("ERR_SSL_WRONG_VERSION_NUMBER"), "certificate"],
    [fetchFailed("UND_ERR_CONNECT_TIMEOUT"), "too-slow"],
    [fetchFailed("UND_ERR_SOCKET"), "malformed"],
    [
      new TypeError("fetch failed", { cause: new AggregateError([coded("ECONNREFUSED")]) }),
      "refused-connection",
    ],
    [apiError(401), "key-refused"],
    [apiError(402), "quota"],
    [apiError(404), "model-unknown"],
    [apiError(429), "quota"],
    [apiError(504), "too-slow"],
    [apiError(503), "server-error"],
    [new DOMException("late", "TimeoutError"), "too-slow"],
    [new SyntaxError("no JSON"), "malformed"],
    [new EndpointError("refusal"), "refusal"],
    [new RehearsalError("unavailable", "x", { fault: "empty" }), "empty"],
    [new Error("who knows"), "server-error"],
    ["not even an error", "server-error"],
  ])("%s is %s", (error, fault) => {
    expect(classifyFault(error)).toBe(fault);
  });

  it("survives causes that go in a circle", () => {
    const error = new Error("a");
    error.cause = error;
    expect(classifyFault(error)).toBe("server-error");
  });
});

describe("what is thrown for it", () => {
  it("holds nothing that the endpoint said", () => {
    const error = unavailable(apiError(401), settings, "m");
    expect(JSON.stringify([error.message, error.details, error.cause])).not.toContain("sk-secret");
    expect(error).toMatchObject({ code: "unavailable", details: { fault: "key-refused", status: 401 } });
  });

  it("says how long to wait, if the endpoint does", () => {
    expect(retryAfterMs(apiError(429, { "retry-after": "7" }))).toBe(7_000);
    expect(retryAfterMs(apiError(429))).toBeNull();
    expect(retryAfterMs(apiError(429, { "retry-after": "tomorrow" }))).toBeNull();
  });
});

describe("the sentence", () => {
  it.each(endpointFaults)("on %s says what to do, and never the key", (fault) => {
    const sentence = faultSentence(fault, settings, "some-model");
    expect(sentence).toMatch(/^[A-Z"m].{30,}\.$/);
    expect(sentence).not.toContain("sk-secret");
  });
});
