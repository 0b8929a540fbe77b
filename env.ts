import { z } from "zod";
import { RehearsalError } from "./core/errors";

const flag = z.enum(["true", "false"]).transform((value) => value === "true");

/** An empty value in a `.env` file means "not set". */
const text = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();

const list = z
  .string()
  .default("")
  .transform((value) =>
    value
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  );

/** How often one person may do something. */
const times = (byDefault: number) => z.coerce.number().int().min(1).max(1_000_000_000).default(byDefault);
/** An amount that limits something; not set, it limits nothing. */
const amount = (of: z.ZodNumber) =>
  z.union([z.literal("").transform(() => undefined), z.coerce.number().pipe(of)]).optional();
const tokens = amount(z.number().int().min(0));
const usd = amount(z.number().min(0));

const settings = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  DATABASE_URL: text,
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: text.pipe(z.url({ protocol: /^https?$/ }).optional()),
  REHEARSAL_INTERVIEWER_MODEL: text,
  REHEARSAL_RATER_MODEL: text,
  /** Milliseconds until the built-in phrasing takes over. */
  REHEARSAL_FIRST_TOKEN_MS: z.coerce.number().int().min(100).max(120_000).default(3_000),
  /** Prices of models in US dollars per million tokens, `model=input/cached/output` with commas between; see llm/prices. */
  REHEARSAL_PRICES: text,
  /** What the model may take of an interview and of a day, in tokens and in US dollars, before the built-in interviewer goes on. */
  REHEARSAL_INTERVIEW_TOKENS: tokens,
  REHEARSAL_INTERVIEW_USD: usd,
  REHEARSAL_DAY_TOKENS: tokens,
  REHEARSAL_DAY_USD: usd,
  /** Hosts besides loopback under which the product is served, port included, with commas between. */
  REHEARSAL_HOSTS: list,
  /** True asks people to sign in; needed on every address but loopback. */
  REHEARSAL_ACCOUNTS: flag.default(false),
  /** The address that people type; cookies are for https alone if it is one. */
  REHEARSAL_URL: text.pipe(z.url({ protocol: /^https?$/ }).optional()),
  /** Signs sessions; the name is the library's own. */
  BETTER_AUTH_SECRET: text,
  /** A company's OpenID Connect, beside e-mail and password. */
  REHEARSAL_OIDC_ISSUER: text.pipe(z.url({ protocol: /^https?$/ }).optional()),
  REHEARSAL_OIDC_CLIENT_ID: text,
  REHEARSAL_OIDC_CLIENT_SECRET: text,
  /** What the button for it says. */
  REHEARSAL_OIDC_NAME: text,
  /** Where the embedded database keeps its data. */
  REHEARSAL_DATA_DIR: text,
  REHEARSAL_DISABLE_MODEL: flag.default(false),
  /** Whether the process that serves also rates; false where `npm run worker` does it elsewhere. */
  REHEARSAL_WORKER: flag.default(true),
  /** True gives the metrics to whoever reaches the port, under whatever host: for a private network. */
  REHEARSAL_METRICS: flag.default(false),
  /** Proxies in front of this process, each of which adds to X-Forwarded-For whom it was asked by. */
  REHEARSAL_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  REHEARSAL_READS_A_MINUTE: times(1_200),
  REHEARSAL_WRITES_A_MINUTE: times(300),
  REHEARSAL_INTERVIEWS_AN_HOUR: times(120),
  REHEARSAL_IMPORTS_AN_HOUR: times(300),
  REHEARSAL_EXPORTS_AN_HOUR: times(300),
  REHEARSAL_ENDPOINT_TESTS_AN_HOUR: times(60),
  /** For one e-mail address from one place, or one link; ten times as many for the address from everywhere. */
  REHEARSAL_SIGN_INS_AN_HOUR: times(30),
  /** Where traces go, by OpenTelemetry's own name for it: OTLP over HTTP. */
  OTEL_EXPORTER_OTLP_ENDPOINT: text.pipe(z.url({ protocol: /^https?$/ }).optional()),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});
export type Env = z.infer<typeof settings>;

/**
 * Parses the process environment; nothing else reads it.
 * @throws RehearsalError with one line per wrong variable.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = settings.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new RehearsalError(
    "invalid-input",
    `These settings can't be used; correct them in the environment or .env:\n${lines.join("\n")}`,
  );
}

// Libraries that look at the environment by themselves do not take an empty value for "not set".
for (const name of Object.keys(settings.shape)) if (process.env[name] === "") delete process.env[name];

let cached: Env | undefined;

/** The settings of this process, parsed once at first use. */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}

/** The whole environment with some changes, for a program that is started. */
export function environmentWith(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

/** Hosts besides loopback under which the product answers. */
export function servedHosts(): string[] {
  const { REHEARSAL_HOSTS: hosts, REHEARSAL_URL: url } = env();
  return url ? [...hosts, new URL(url).host] : hosts;
}

/** Whether people come by https alone. */
export function isServedByHttps(): boolean {
  return env().REHEARSAL_URL?.startsWith("https:") ?? false;
}
