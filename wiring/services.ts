import { RehearsalError } from "@/core/errors";
import { named } from "@/db/outage";
import { stopTracing } from "@/monitoring/tracing";
import type { LimitName } from "@/use-cases/ports/limits";
import { openServices, type Services } from "./open-services";
import { settingsFromEnv } from "./settings";

/** Counts one more of what a person may do only so often; see `RateLimits`. */
export async function takeLimit(name: LimitName, key: string): Promise<void> {
  return (await services()).limits.take(name, key);
}

/** Next bundles pages and route handlers apart, each with its own copy of this module: the services are one per process. */
const shared = globalThis as typeof globalThis & {
  rehearsalServices?: Promise<Services> | undefined;
  /** Whether they have been opened. */
  rehearsalServes?: boolean;
};

/** How long a request waits for services that are being opened: a database that hangs must not hold a page for as long as it likes. */
const openingMs = 15_000;

/** Those of this process, opened at first use. @throws RehearsalError "unavailable" while the database is away */
export async function services(databaseUrl?: string): Promise<Services> {
  shared.rehearsalServices ??= openServices(settingsFromEnv(databaseUrl)).then(
    (opened) => {
      shared.rehearsalServes = true;
      return opened;
    },
    (error) => {
      shared.rehearsalServices = undefined;
      throw named(error);
    },
  );
  if (shared.rehearsalServes) return shared.rehearsalServices;
  const waited = AbortSignal.timeout(openingMs);
  const tooLong = new Promise<never>((_, reject) => {
    const message = "The product is still starting. Nothing is lost: try again in a moment.";
    waited.addEventListener("abort", () => reject(new RehearsalError("unavailable", message)));
  });
  return Promise.race([shared.rehearsalServices, tooLong]);
}

/** What monitoring reads of the open services; null while there are none. */
export async function openedServices(): Promise<Services | null> {
  return (await shared.rehearsalServices?.catch(() => null)) ?? null;
}

/** Stores what is being said, gives back the jobs, and closes the connections. */
export async function closeServices(open = shared.rehearsalServices): Promise<void> {
  const { speaker, jobs, feed, db, clock } = (await open) ?? {};
  clock?.close();
  await speaker?.close();
  await Promise.allSettled([jobs?.stop(), feed?.close()]);
  await db?.$disconnect();
  await stopTracing();
}
