import OpenAI from "openai";
import type { EndpointProbe, EndpointReport } from "@/use-cases/ports/endpoint";
import { deadlineAfter } from "./deadline";
import { endpointFetch, reasoningFor } from "./endpoint";
import { faultSentence, suggestedLimitMs, tooSlowSentence } from "./fault-sentence";
import { classifyFault, EndpointError, statusOf } from "./faults";
import { namesIn } from "./model-names";
import { type ModelSettings, openAiUrl } from "./settings";
import { heardSoFar } from "./thoughts";

/** A slow endpoint is waited for longer than an interview would, to be able to say how slow it is. */
const patienceMs = 30_000;
/** First words vary; the slowest of a few says more than one. */
const samples = 3;

/** Asks the endpoint what it has, whether it takes the key, and how soon each model begins to speak. Null settings mean that none is configured. */
export function createEndpointProbe(settings: ModelSettings | null, patience = patienceMs): EndpointProbe {
  if (!settings) return { test: async () => notConfigured };
  return {
    async test(signal) {
      const report = emptyReport(settings);
      let model = settings.interviewerModel;
      try {
        const client = openClient(settings, patience);
        report.models = await listModels(client, signal, patience);
        report.firstTokenMs = await measureSlowest(client, settings, model, signal);
        model = settings.raterModel;
        if (model !== settings.interviewerModel) await measureFirstToken(client, settings, model, signal);
        return judgeSpeed(report, settings);
      } catch (error) {
        signal.throwIfAborted();
        const fault = classifyFault(error);
        return { ...report, fault, message: faultSentence(fault, settings, model) };
      }
    },
  };
}

const notConfigured: EndpointReport = {
  baseUrl: null,
  interviewerModel: "",
  raterModel: "",
  fault: "not-configured",
  message: "No model endpoint is configured. Set OPENAI_API_KEY, or OPENAI_BASE_URL for a local one.",
  models: [],
  firstTokenMs: null,
  limitMs: null,
  suggestedLimitMs: null,
};

function emptyReport({ baseUrl, interviewerModel, raterModel, firstTokenMs }: ModelSettings): EndpointReport {
  return {
    ...{ baseUrl, interviewerModel, raterModel, limitMs: firstTokenMs },
    ...{ fault: null, message: "", models: [], firstTokenMs: null, suggestedLimitMs: null },
  };
}

function openClient(settings: ModelSettings, timeout: number): OpenAI {
  return new OpenAI({
    baseURL: settings.baseUrl || openAiUrl,
    apiKey: settings.apiKey ?? "none",
    organization: null,
    project: null,
    maxRetries: 0,
    timeout,
    fetch: endpointFetch(settings),
    logLevel: "off",
  });
}

/** Compatible endpoints may have no list of models: that alone is no fault. The client's own limit ends with the response's head. */
async function listModels(client: OpenAI, signal: AbortSignal, patience: number): Promise<string[]> {
  const limit = deadlineAfter(patience);
  try {
    const listed = await client.get("/models", { signal: AbortSignal.any([signal, limit.signal]) });
    return namesIn(listed).toSorted();
  } catch (error) {
    if (limit.signal.aborted) throw new EndpointError("too-slow");
    if ([404, 405, 501].includes(statusOf(error) ?? 0)) return [];
    throw error;
  } finally {
    limit.met();
  }
}

/** @returns milliseconds; one measurement is enough where that alone is too slow */
async function measureSlowest(
  client: OpenAI,
  settings: ModelSettings,
  model: string,
  signal: AbortSignal,
): Promise<number> {
  let slowest = 0;
  for (let sample = 0; sample < samples && slowest <= settings.firstTokenMs; sample += 1) {
    slowest = Math.max(slowest, await measureFirstToken(client, settings, model, signal));
  }
  return slowest;
}

/** @returns milliseconds until a model says its first word to a tiny prompt, of a reply that arrives whole */
async function measureFirstToken(
  client: OpenAI,
  settings: ModelSettings,
  model: string,
  signal: AbortSignal,
): Promise<number> {
  const start = performance.now();
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  const request = {
    model,
    messages: [{ role: "user" as const, content: "Reply with the one word: ready" }],
    stream: true as const,
    reasoning_effort: reasoningFor(settings, model, "none" as const),
  };
  let text = "";
  let firstToken: number | null = null;
  let ending: string | null = null;
  for await (const { choices } of await client.chat.completions.create(request, { signal: bounded })) {
    const [choice] = choices;
    if (choice?.delta.refusal) throw new EndpointError("refusal");
    text += choice?.delta.content ?? "";
    if (firstToken === null && heardSoFar(text)) firstToken = Math.round(performance.now() - start);
    ending ??= choice?.finish_reason ?? null;
  }
  assertWhole(firstToken, ending, bounded);
  return firstToken;
}

function assertWhole(
  first: number | null,
  ending: string | null,
  bounded: AbortSignal,
): asserts first is number {
  if (bounded.aborted) throw new EndpointError("too-slow");
  if (ending === "content_filter") throw new EndpointError("refusal");
  if (ending === null) throw new EndpointError("malformed");
  if (first === null) throw new EndpointError("empty");
}

function judgeSpeed(report: EndpointReport, settings: ModelSettings): EndpointReport {
  const measured = report.firstTokenMs ?? 0;
  const timed = { ...report, suggestedLimitMs: suggestedLimitMs(measured) };
  if (measured <= settings.firstTokenMs) return timed;
  return { ...timed, fault: "too-slow", message: tooSlowSentence(measured, settings) };
}
