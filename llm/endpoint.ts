import "./unset-empty-address";
import { createOpenAI } from "@ai-sdk/openai";
import { type LanguageModel, type streamText, wrapLanguageModel } from "ai";
import { RehearsalError } from "@/core/errors";
import { isRefusedHost } from "./address";
import { readCompatibly } from "./compatible-reply";
import { type Dialects, sendInDialect } from "./dialect";
import { EndpointError } from "./faults";
import { pinnedFetch } from "./pinned-fetch";
import { isOpenAi, type ModelSettings } from "./settings";
import { withoutThoughts } from "./thoughts";
import { withholdingKey, withholdKey } from "./withhold-key";

/** Whoever collects traces learns times, models and tokens of a call, and not what was said. */
export const telemetry = { recordInputs: false, recordOutputs: false };

/**
 * A chat model of the configured endpoint, without the thoughts that small local models write between tags.
 * @throws RehearsalError "not-supported" for an address that no model can have.
 */
export function chatModel(settings: ModelSettings, modelId: string): Exclude<LanguageModel, string> {
  const provider = createOpenAI({
    baseURL: settings.baseUrl,
    apiKey: settings.apiKey ?? "none",
    fetch: endpointFetch(settings),
  });
  return wrapLanguageModel({
    model: provider.chat(modelId),
    middleware: [withoutThoughts(modelKey(settings, modelId)), withholdingKey(settings.apiKey)],
  });
}

/** Names a model at its address, for what is remembered of it. */
export const modelKey = ({ baseUrl }: ModelSettings, modelId: string) => `${baseUrl} ${modelId}`;

/**
 * A `fetch` that refuses metadata addresses and redirects (which would carry the key elsewhere), sends no empty key, lets no key come
 * back, and understands the spellings of compatible servers. A name's addresses are checked where the socket gets them: it may have come
 * to point elsewhere.
 */
export function endpointFetch(settings: ModelSettings): typeof fetch {
  if (isRefusedHost(settings.baseUrl)) throw refusedAddress();
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    if (settings.apiKey === null) headers.delete("authorization");
    const requestId = settings.requestId?.();
    if (requestId) headers.set("x-client-request-id", requestId);
    const send = (body: unknown) => checkedFetch(input, { ...init, headers, body: body as BodyInit });
    const response = await sendInDialect(dialects, settings.baseUrl, init?.body, send);
    return readCompatibly(withholdKey(await withoutRedirect(response), settings.apiKey));
  };
}

/** No model's API redirects: something else answers at that address. */
async function withoutRedirect(response: Response): Promise<Response> {
  if (response.status < 300 || response.status > 399) return response;
  await response.body?.cancel();
  throw new EndpointError("malformed");
}

/** Parameters that only the real OpenAI, or only its reasoning models, understand. */
export function openAiOptions(
  settings: ModelSettings,
  cacheKey: string,
): Parameters<typeof streamText>[0]["providerOptions"] {
  return isOpenAi(settings) ? { openai: { promptCacheKey: cacheKey, store: false } } : undefined;
}

/** How much a model may think, or undefined for one that does not or of which we do not know. */
export function reasoningFor<Effort>(settings: ModelSettings, modelId: string, effort: Effort | undefined) {
  const reasons = /^(o\d|gpt-([5-9]|\d\d))(?!.*chat)/.test(modelId);
  return isOpenAi(settings) && reasons ? effort : undefined;
}

/** What was found out in this process about what models take. */
const dialects: Dialects = new Map();

/** One for all endpoints of a process, which keeps its connections. */
const checkedFetch = pinnedFetch(refusedAddress);

function refusedAddress(): RehearsalError {
  return new RehearsalError(
    "not-supported",
    "OPENAI_BASE_URL points at a link-local or metadata address, where no model is. Set it to your endpoint.",
    { fault: "no-such-host" },
  );
}
