import { firstLink } from "@/cli/accounts/links";
import { tell, tellError } from "@/cli/console";
import { RehearsalError } from "@/core/errors";
import { assertGuarded } from "@/wiring/accounts";
import type { Address } from "./arguments";
import { buildIfChanged } from "./build";
import { dataDir } from "./data-dir";
import { prepareDatabase } from "./database";
import { lockFolder } from "./folder-lock";
import { refuseTakenPort } from "./refuse-taken-port";
import { sourceHash } from "./source-hash";
import { untilStopped } from "./until-stopped";
import { serve, type WebServer } from "./web-server";

/** Longest orderly stop; after that the process ends anyway. */
const STOP_DEADLINE_MS = 20_000;

type Undo = () => unknown;

/** Undoes, in reverse order, what has been set up so far; each step whether or not another one failed. */
async function undo(steps: Undo[]): Promise<void> {
  for (const step of steps.reverse()) await Promise.resolve(step()).catch(tellError);
}

async function setUp(
  address: Address,
  mode: "built" | "dev",
  steps: Undo[],
  onLost: (error: unknown) => void,
): Promise<WebServer> {
  assertGuarded(address.host);
  steps.push(await lockFolder(dataDir(), `http://${address.host}:${address.port}`));
  await refuseTakenPort(address);
  const sources = sourceHash(".");
  const opening = prepareDatabase(sources, onLost);
  steps.push(async () => (await opening.catch(() => null))?.close());
  const { url } = await opening;
  if (mode === "built") await buildIfChanged(await sources);
  const server = await serve(address, mode, { DATABASE_URL: url });
  steps.push(() => server.close());
  const link = await firstLink(url, server.url);
  if (link) tell(`There is no account yet. Open this link, once, to make the owner's: ${link}`);
  return server;
}

async function serveUntil(stopped: Promise<void>, starting: Promise<WebServer>): Promise<void> {
  const { url, ended } = await starting;
  tell(`Rehearsal is ready at ${url} (Ctrl-C stops it).`);
  const byItself = await Promise.race([stopped, ended.then(() => true)]);
  if (byItself)
    throw new RehearsalError("unavailable", "The web server ended unexpectedly: start Rehearsal again.");
}

/**
 * Runs the product until it is told to stop, then stops all of it.
 * @throws RehearsalError with what to do if it can't be started, or ends by itself.
 */
export async function runProduct(address: Address, mode: "built" | "dev"): Promise<void> {
  const steps: Undo[] = [];
  const stopped = untilStopped();
  const lost = Promise.withResolvers<never>();
  try {
    const running = serveUntil(stopped, setUp(address, mode, steps, lost.reject));
    await Promise.race([running, stopped, lost.promise]);
    tell("Stopping …");
  } finally {
    setTimeout(() => process.exit(1), STOP_DEADLINE_MS).unref();
    await undo(steps);
  }
}
