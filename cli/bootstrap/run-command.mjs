import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Next and React behave by this, so that it must not come from the shell by chance. */
const modes = { dev: "development", test: "test" };

/**
 * Runs a TypeScript file under the given Node, with this process's terminal, signals and end passed on.
 * @param {string} root the project's folder
 * @param {string} node path of the Node
 * @param {string} script relative to the root
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runCommand(root, node, script, args) {
  const flags = [...(existsSync(path.join(root, ".env")) ? ["--env-file=.env"] : []), "--import", "tsx"];
  // The channel tells the command when this process is killed in a way that it cannot pass on.
  const child = spawn(node, [...flags, script, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: modes[path.basename(script, ".ts")] ?? "production" },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
