import { spawn } from "node:child_process";
import { once } from "node:events";
import { RehearsalError } from "@/core/errors";
import { environmentWith } from "@/env";
import type { Address } from "./arguments";
import { refusedAddress } from "./refuse-taken-port";

/** Longest orderly end of the server; what is left then is cut. */
const END_DEADLINE_MS = 15_000;

/** Where Node keeps what it has compiled: a third of a start's work. A new build empties the folder. */
const NODE_COMPILE_CACHE = ".next/compiled";

export interface WebServer {
  /** Where it is reached, with the port it got if 0 was asked for. */
  url: string;
  /** Resolves when it has ended, whoever ended it. */
  ended: Promise<unknown>;
  /** Lets requests under way and the services behind them end, within bounds. */
  close(): Promise<void>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
}

/**
 * Serves the project in the current folder.
 * @param mode its production build, or its sources with reload
 * @param settings environment variables beside those of this process
 * @throws RehearsalError if it ends before it serves.
 */
export async function serve(
  address: Address,
  mode: "built" | "dev",
  settings: Record<string, string>,
): Promise<WebServer> {
  const env = environmentWith({ NODE_COMPILE_CACHE, ...settings });
  const args = [address.host, String(address.port), mode, env.REHEARSAL_PROXIES || "0"];
  const child = spawn(process.execPath, ["cli/start/server.mjs", ...args], {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  const close = async () => {
    const deadline = setTimeout(() => child.kill("SIGKILL"), END_DEADLINE_MS);
    await end("SIGTERM");
    clearTimeout(deadline);
  };
  const [url] = await Promise.race([once(child, "message"), ended]);
  if (url?.refused) {
    await close();
    throw refusedAddress(address, url.refused);
  }
  if (typeof url !== "string") {
    throw new RehearsalError("unavailable", "The web server could not be started; why is said above.");
  }
  return { url, ended, close, kill: () => end("SIGKILL") };
}
