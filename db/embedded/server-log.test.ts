import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLog, whyItEnded } from "./server-log";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "log-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => path.join(folder, "postgres.log");

test("a log is appended to, and emptied when it has grown large", async () => {
  writeFileSync(file(), "before\n");
  const small = await openLog(folder);
  await small.handle.close();
  expect(small.offset).toBe(7);
  expect(readFileSync(file(), "utf8")).toBe("before\n");

  writeFileSync(file(), "x".repeat(6 * 2 ** 20));
  const large = await openLog(folder);
  await large.handle.close();
  expect(large.offset).toBe(0);
  expect(readFileSync(file(), "utf8")).toBe("");
});

test("a link in its place is not followed", async () => {
  writeFileSync(path.join(folder, "elsewhere"), "");
  symlinkSync("elsewhere", file());
  await expect(openLog(folder)).rejects.toThrow("ELOOP");
});

test.each([
  'FATAL:  lock file "postmaster.pid" already exists',
  'FATAL:  lock file "postmaster.pid" is empty',
  "FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use",
  'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nFATAL:  could not create any TCP/IP sockets',
])("meeting another server is no reason to give up: %s", async (log) => {
  writeFileSync(file(), log);
  expect(await whyItEnded(folder, 0)).toBeNull();
});

test.each([
  ["FATAL:  could not write lock file: No space left on device", /the disk is full; free some space/],
  [
    'FATAL:  data directory "x" has wrong ownership',
    /could not start: data directory "x" has wrong ownership/,
  ],
  [
    'postgres: could not access directory "x": Permission denied',
    /could not start: could not access directory "x": Permission denied/,
  ],
  ["", /could not start: it ended at once/],
])("what went wrong is told: %s", async (log, sentence) => {
  writeFileSync(file(), log);
  expect((await whyItEnded(folder, 0))?.message).toMatch(sentence);
});

test("only this start's lines count", async () => {
  const before = "FATAL:  lock file already exists\n";
  writeFileSync(file(), `${before}FATAL:  bad configuration\n`);
  expect((await whyItEnded(folder, before.length))?.message).toMatch(/bad configuration/);
});
