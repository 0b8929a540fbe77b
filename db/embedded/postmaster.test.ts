import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { disownLockFile, runningPostmaster } from "./postmaster";

let data: string;
beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), "cluster-"));
});
afterEach(() => rmSync(data, { recursive: true }));

const lockFile = () => path.join(data, "postmaster.pid");

test("without a lock file no server runs, and there is nothing to disown", async () => {
  expect(await runningPostmaster(data)).toBeNull();
  await disownLockFile(data, null);
  expect(() => readFileSync(lockFile())).toThrow("ENOENT");
});

test("a living process that is no server of this folder is none", async () => {
  writeFileSync(lockFile(), `${process.pid}\n${data}\n1\n5432\n`);
  expect(await runningPostmaster(data)).toBeNull();
});

test.each(["", "\n", "no number\n", "-5\n"])(
  "a lock file that reads %j tells of no server",
  async (content) => {
    writeFileSync(lockFile(), content);
    expect(await runningPostmaster(data)).toBeNull();
  },
);

const rest = () => `${data}\n1\n5432\n\n127.0.0.1\n  123  456\nready   \n`;

test("a dead server's lock file gets our number and keeps the rest where another program has that server's number", async () => {
  writeFileSync(lockFile(), `1\n${rest()}`);
  await disownLockFile(data, null);
  expect(readFileSync(lockFile(), "utf8")).toBe(`${process.pid}\n${rest()}`);
});

test("a lock file whose number nobody has is PostgreSQL's to remove", async () => {
  const { pid } = spawnSync("true");
  writeFileSync(lockFile(), `${pid}\n${rest()}`);
  await disownLockFile(data, null);
  expect(readFileSync(lockFile(), "utf8")).toBe(`${pid}\n${rest()}`);
});

test.runIf(process.platform === "linux")(
  "a server that another command has just started keeps its lock file",
  async () => {
    const server = spawn("sh", ["-c", "sleep 60", data], { stdio: "ignore" });
    await once(server, "spawn");
    writeFileSync(lockFile(), `${server.pid}\n${rest()}`);
    expect(await runningPostmaster(data)).toEqual({ pid: server.pid, port: 5432, ready: true });
    await disownLockFile(data, null);
    expect(readFileSync(lockFile(), "utf8")).toBe(`${server.pid}\n${rest()}`);
    server.kill("SIGKILL");
  },
);
