import type { EndpointFault } from "@/use-cases/ports/endpoint";
import type { ModelSettings } from "./settings";

/** What is wrong and what to do, in one sentence each. Holds host and model, never the key. */
export function faultSentence(fault: EndpointFault, settings: ModelSettings, model: string): string {
  const { host } = new URL(settings.baseUrl);
  return sentences[fault](host, model, settings.apiKey !== null);
}

const sentences: Record<EndpointFault, (host: string, model: string, hasKey: boolean) => string> = {
  "not-configured": () =>
    "No model endpoint is configured. Set OPENAI_API_KEY, or OPENAI_BASE_URL for a local one.",
  "key-refused": (host, _model, hasKey) =>
    hasKey
      ? `${host} refuses the key. Check OPENAI_API_KEY and what the key may be used for.`
      : `${host} wants a key. Set OPENAI_API_KEY.`,
  "model-unknown": (host, model) =>
    `${host} has no model "${model}" at this address. Set REHEARSAL_INTERVIEWER_MODEL and REHEARSAL_RATER_MODEL to models it has, and check that OPENAI_BASE_URL ends as it should (mostly in /v1).`,
  "no-such-host": (host) => `There is no host ${host}. Check OPENAI_BASE_URL and the network.`,
  "refused-connection": (host) =>
    `Nothing answers at ${host}. Start the endpoint there, or correct OPENAI_BASE_URL.`,
  certificate: (host) =>
    `The certificate of ${host} can't be verified. Correct it, name its authority in NODE_EXTRA_CA_CERTS, or use http:// for an endpoint on this machine.`,
  quota: (host) =>
    `${host} takes no more requests for now: a rate limit or a used-up quota. Wait, or check the account's plan and billing.`,
  "too-slow": (host, model) =>
    `"${model}" at ${host} didn't begin in time, or stopped in mid-reply. Choose a faster model, or raise REHEARSAL_FIRST_TOKEN_MS.`,
  "server-error": (host) =>
    `${host} answered with an error of its own. Try again later, or look into the endpoint's log.`,
  malformed: (host) =>
    `What ${host} sent is no complete reply of a chat completions API. Check that OPENAI_BASE_URL is the API's address and that nothing between changes or cuts its stream.`,
  empty: (host, model) => `"${model}" at ${host} replied with nothing. Try another model.`,
  refusal: (host, model) => `"${model}" at ${host} refused to reply. Try another model.`,
};

/** The limit that would do for a measured time to the first word: half as much again, in whole seconds. Both in milliseconds. */
export function suggestedLimitMs(measuredMs: number): number {
  return Math.max(1, Math.ceil((measuredMs * 1.5) / 1000)) * 1000;
}

/** For a model that works but is slower than an interview waits: with the limit that would do. */
export function tooSlowSentence(
  measuredMs: number,
  { interviewerModel, firstTokenMs }: ModelSettings,
): string {
  const enough = suggestedLimitMs(measuredMs);
  return `"${interviewerModel}" took ${measuredMs} ms to begin; the limit is ${firstTokenMs} ms. Choose a faster model, or set REHEARSAL_FIRST_TOKEN_MS to ${enough}.`;
}
