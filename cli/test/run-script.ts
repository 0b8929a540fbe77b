import { spawn } from "node:child_process";
import { environmentWith } from "@/env";

/**
 * Runs a script of an installed package under this Node, its output going where ours goes.
 * @returns its exit code
 */
export function runScript(script: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], { env: environmentWith(env), stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
