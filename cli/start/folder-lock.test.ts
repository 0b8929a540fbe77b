import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isServed, lockFolder } from "./folder-lock";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a folder is served once, and again when the lock was given back", async () => {
  expect(await isServed(folder)).toBe(false);
  const unlock = await lockFolder(folder, "http://127.0.0.1:1");
  expect(await isServed(folder)).toBe(true);
  await expect(lockFolder(folder, "http://127.0.0.1:2")).rejects.toThrow(
    `already runs from this folder (http://127.0.0.1:1, process ${process.pid})`,
  );
  unlock();
  await expect.poll(() => isServed(folder)).toBe(false);
  const again = await lockFolder(folder, "http://127.0.0.1:2");
  again();
});

test("what a killed process left behind is no lock", async () => {
  writeFileSync(path.join(folder, "start.sock"), "");
  const unlock = await lockFolder(folder, "http://127.0.0.1:1");
  expect(await isServed(folder)).toBe(true);
  unlock();
});

test("a folder that is not there yet is made", async () => {
  const later = path.join(folder, "data");
  const unlock = await lockFolder(later, "http://127.0.0.1:1");
  expect(await isServed(later)).toBe(true);
  unlock();
});
