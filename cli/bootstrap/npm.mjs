import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { Sentence } from "./sentence.mjs";

/**
 * The npm that runs this script, else the one beside this Node, else the one on the path.
 * @param {string} node path of the Node to run it with, where it is found as a script
 */
function findNpm(node) {
  const running = process.env.npm_execpath ?? "";
  const beside = path.resolve(process.execPath, "../../lib/node_modules/npm/bin/npm-cli.js");
  const script = [running, beside].find((file) => /npm-cli\.c?js$/.test(file) && existsSync(file));
  return script ? { command: node, before: [script] } : { command: "npm", before: [] };
}

/**
 * Runs npm.
 * @param {string} root the folder to run it in
 * @param {string[]} args
 * @param {string} node path of the Node to run it with; this one if left out
 * @returns {Promise<string>} what it wrote; empty if all went well
 */
export function runNpm(root, args, node = process.execPath) {
  const { command, before } = findNpm(node);
  const child = spawn(command, [...before, ...args, "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32" && before.length === 0,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const missing = new Sentence("npm is missing: install it (it comes with Node) and start again.");
  return new Promise((resolve, reject) => {
    child.on("error", () => reject(missing));
    child.on("close", (code) => resolve(code === 0 ? "" : output || `npm ended with ${code}`));
  });
}
