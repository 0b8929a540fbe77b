import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { areInstalled } from "./dependencies.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "bootstrap-"));
  mkdirSync(path.join(root, "node_modules"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, packages: Record<string, { version?: string; optional?: boolean }>): void {
  writeFileSync(path.join(root, file), JSON.stringify({ packages }));
}
const lock = (packages: Parameters<typeof write>[1]) => write("package-lock.json", { "": {}, ...packages });
const installed = (packages: Parameters<typeof write>[1]) =>
  write("node_modules/.package-lock.json", packages);

describe("whether the dependencies are installed", () => {
  test("a fresh clone has none", () => {
    lock({ "node_modules/a": { version: "1.0.0" } });
    expect(areInstalled(root)).toBe(false);
  });

  test("all of the lock file in the same versions are enough, more do no harm", () => {
    lock({ "node_modules/a": { version: "1.0.0" } });
    installed({ "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0" } });
    expect(areInstalled(root)).toBe(true);
  });

  test("another version or a new package are not", () => {
    installed({ "node_modules/a": { version: "1.0.0" } });
    lock({ "node_modules/a": { version: "1.1.0" } });
    expect(areInstalled(root)).toBe(false);
    lock({ "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } });
    expect(areInstalled(root)).toBe(false);
  });

  test("what is for other platforms may be missing, but not in another version", () => {
    lock({ "node_modules/a": { version: "1.0.0", optional: true } });
    installed({});
    expect(areInstalled(root)).toBe(true);
    installed({ "node_modules/a": { version: "0.9.0" } });
    expect(areInstalled(root)).toBe(false);
  });
});
