import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Entry {
  optionalDependencies?: Record<string, string>;
}
const packages: Record<string, Entry> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;

/** Node's own search: the folder's `node_modules`, then that of each folder above. */
function isLocked(name: string, from: string): boolean {
  if (packages[`${from}${from && "/"}node_modules/${name}`]) return true;
  return from !== "" && isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))));
}

test("the lock file holds the optional packages of every platform; npm ci refuses one that does not", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, place)),
  );
  expect(missing).toEqual([]);
});
