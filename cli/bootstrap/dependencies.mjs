import { readFileSync } from "node:fs";
import path from "node:path";
import { findNode, isRecent } from "./node.mjs";
import { runNpm } from "./npm.mjs";
import { explainFailure, isOffline } from "./npm-failure.mjs";
import { Sentence } from "./sentence.mjs";

const HEARTBEAT_MS = 15_000;

/** @param {string} file */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Whether all that the lock file asks for is installed, by npm's own record of what it last put there. An optional
 * package may be missing: most are for other platforms.
 * @param {string} root the project's folder
 */
export function areInstalled(root) {
  const wanted = Object.entries(readPackages(path.join(root, "package-lock.json")));
  const installed = readPackages(path.join(root, "node_modules", ".package-lock.json"));
  return wanted
    .filter(([place]) => place)
    .every(([place, { version, optional }]) =>
      installed[place] ? installed[place].version === version : optional === true,
    );
}

/**
 * Installs from the lock file. Where the registry is out of reach, npm is told so (what it has kept may be enough), for by itself
 * it finds that out package by package, which takes minutes.
 * @param {string} root the project's folder
 * @returns {Promise<string>} what npm wrote; empty if all went well
 */
async function install(root) {
  const ping = await runNpm(root, ["ping", "--fetch-retries=0", "--fetch-timeout=10000"]);
  // Without install scripts: one of them refuses the older Node that may be running this, and none is needed.
  const args = ["--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  args.push(isOffline(ping) ? "--offline" : "--prefer-offline");
  const output = await runNpm(root, ["ci", ...args]);
  if (output || isRecent(process.versions.node)) return output;
  // An optional package that asks for a newer Node than this is left out without a word, and some of those hold a native binding.
  return await runNpm(root, ["install", "--no-save", ...args], findNode(root));
}

/**
 * Installs what the lock file asks for, if it is not there yet.
 * @param {string} root the project's folder
 */
export async function installDependencies(root) {
  if (areInstalled(root)) return;
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  console.error("Installing the dependencies (a minute or so, once) …");
  const heartbeat = setInterval(() => console.error(`  still installing (${seconds()} s)`), HEARTBEAT_MS);
  const output = await install(root).finally(() => clearInterval(heartbeat));
  if (output) throw new Sentence(explainFailure(output, process.versions.node));
  console.error(`  installed in ${seconds()} s`);
}
