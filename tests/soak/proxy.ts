import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "./processes";
import { proxyConfiguration } from "./proxy-configuration";

/** Starts nginx (which has to be installed) before some instances. */
export async function startProxy(folder: string, servers: readonly string[]) {
  const port = await freePort();
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "nginx.conf"), await proxyConfiguration(port, servers));
  const args = ["-p", folder, "-c", "nginx.conf", "-e", path.join(folder, "error.log"), "-g", "daemon off;"];
  const child: ChildProcess = spawn("nginx", args, { stdio: ["ignore", "ignore", "inherit"] });
  const failed = once(child, "error").then(([error]) => {
    throw new Error(`nginx has to be installed for this: ${error.message}`);
  });
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([failed, untilAnswered(url)]);
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { url, stop };
}

async function untilAnswered(url: string): Promise<void> {
  while (!(await fetch(`${url}/api/health`).catch(() => null))) await delay(50);
}
