import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceHash } from "./source-hash";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sources-"));
  write("app/page.tsx", "one");
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

test("the same sources have the same hash", async () => {
  const before = await sourceHash(folder);
  write("app/page.tsx", "one");
  expect(await sourceHash(folder)).toBe(before);
});

test.each([
  ["app/page.tsx", "two"],
  ["core/new.ts", ""],
  ["package-lock.json", "{}"],
  ["app/page2.tsx", "one"],
])("a change of %s changes it", async (file, content) => {
  const before = await sourceHash(folder);
  write(file, content);
  expect(await sourceHash(folder)).not.toBe(before);
});

test.each([
  "node_modules/a/index.js",
  ".next/server/page.js",
  ".data/cluster/data/PG_VERSION",
  "app/page.test.tsx",
  "tests/e2e/a.spec.ts",
  "db/generated/client.ts",
  "test-results/vitest.json",
  "README.md",
  ".env",
  "next-env.d.ts",
  "tsconfig.tsbuildinfo",
])("a change of %s does not", async (file) => {
  const before = await sourceHash(folder);
  write(file, "anything");
  expect(await sourceHash(folder)).toBe(before);
});
