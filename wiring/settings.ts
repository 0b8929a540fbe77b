import { env, isServedByHttps, servedHosts } from "@/env";
import { priceOf } from "@/llm/prices";
import { type ModelSettings, modelSettings } from "@/llm/settings";
import { requestId } from "@/monitoring/request-id";

/** Hosts besides loopback under which the product is served. */
export function trustedHosts(): string[] {
  return servedHosts();
}

/** Whether people come by https alone. */
export function httpsAlone(): boolean {
  return isServedByHttps();
}

/** How many proxies of ours stand in front. */
export function proxiesInFront(): number {
  return env().REHEARSAL_PROXIES;
}

/** Whether metrics are given under whatever host. */
export function metricsAreOpen(): boolean {
  return env().REHEARSAL_METRICS;
}

/** The secret of all instances; empty without accounts, where nobody is counted but the one owner. */
export function accountsSecret(): string {
  return env().BETTER_AUTH_SECRET ?? "";
}

/** How often one person may do what. */
export function allowances() {
  const minute = (points: number) => ({ points, seconds: 60 });
  const hour = (points: number) => ({ points, seconds: 3_600 });
  const settings = env();
  return {
    reads: minute(settings.REHEARSAL_READS_A_MINUTE),
    writes: minute(settings.REHEARSAL_WRITES_A_MINUTE),
    interviews: hour(settings.REHEARSAL_INTERVIEWS_AN_HOUR),
    imports: hour(settings.REHEARSAL_IMPORTS_AN_HOUR),
    exports: hour(settings.REHEARSAL_EXPORTS_AN_HOUR),
    endpointTests: hour(settings.REHEARSAL_ENDPOINT_TESTS_AN_HOUR),
    knocks: minute(60),
    signIns: hour(settings.REHEARSAL_SIGN_INS_AN_HOUR),
    signInsAnywhere: hour(10 * settings.REHEARSAL_SIGN_INS_AN_HOUR),
  };
}

/** What an instance is made of; the process's own comes from the environment. */
export interface InstanceSettings {
  databaseUrl: string;
  model: ModelSettings | null;
  /** What this machine takes for the time, in milliseconds since 1970; the database's clock corrects it. */
  machine?: () => number;
}

export function settingsFromEnv(databaseUrl = env().DATABASE_URL): InstanceSettings {
  if (databaseUrl) {
    const model = modelSettings(env());
    return { databaseUrl, model: model && { ...model, requestId } };
  }
  throw new Error(
    "DATABASE_URL is not set. `npm start` sets it, with a database of its own if there is none.",
  );
}

/** The endpoint as it is configured; the key itself never leaves the environment. */
export function viewSettings() {
  const settings = modelSettings(env());
  return {
    configured: settings !== null,
    baseUrl: settings?.baseUrl ?? null,
    interviewerModel: settings?.interviewerModel ?? null,
    raterModel: settings?.raterModel ?? null,
    unpriced: settings ? unpricedModels(settings) : [],
    keySet: Boolean(settings?.apiKey),
    firstTokenMs: env().REHEARSAL_FIRST_TOKEN_MS,
  };
}

/** Models whose price is not known. */
function unpricedModels({ interviewerModel, raterModel, prices }: ModelSettings): string[] {
  return [...new Set([interviewerModel, raterModel])].filter((model) => priceOf(model, prices) === null);
}
