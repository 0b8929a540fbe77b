import { createHash, type Hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** What no build depends on: results, installed packages, tests, commands, documents. */
const IGNORED = /^(\..*|node_modules|coverage|test-results|playwright-report|tests|docs|cli|generated)$/;
const IGNORED_FILES = /(\.test\.tsx?|\.tsbuildinfo|^next-env\.d\.ts|^(README|CONTRIBUTING|LICENSE).*)$/;

async function addFolder(hash: Hash, folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory() && !IGNORED.test(entry.name)) await addFolder(hash, place);
    if (!entry.isFile() || IGNORED_FILES.test(entry.name) || entry.name.startsWith(".")) continue;
    hash
      .update(`${place}\0`)
      .update(await readFile(place))
      .update("\0");
  }
}

/** SHA-256 (hex) of all sources in a project's folder that its build can depend on, the lock file included. */
export async function sourceHash(folder: string): Promise<string> {
  const hash = createHash("sha256");
  await addFolder(hash, folder);
  return hash.digest("hex");
}
