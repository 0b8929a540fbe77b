import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databaseAccount } from "@/db/embedded/account";
import { clusterOf, prepareHome, removeHome } from "@/db/embedded/home";
import { type EmbeddedDatabase, openDatabase } from "@/db/embedded/open-database";
import { runningPostmaster } from "@/db/embedded/postmaster";

const isRoot = process.getuid?.() === 0;
let folder: string;
let dataDir: string;
let opened: EmbeddedDatabase[];
let children: ChildProcess[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rehearsal-embedded-"));
  await chmod(folder, 0o755);
  dataDir = path.join(folder, "data");
  opened = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  for (const database of opened) await database.close();
  if (await serverPid()) await close(await open());
  await removeHome(dataDir);
  await rm(folder, { recursive: true });
});

async function open(): Promise<EmbeddedDatabase> {
  const database = await openDatabase({ dataDir, durable: false });
  opened.push(database);
  return database;
}

async function close(database: EmbeddedDatabase): Promise<void> {
  opened = opened.filter((one) => one !== database);
  await database.close();
}

/** Another process that holds the database, and the URL it found. */
async function openElsewhere(): Promise<{ child: ChildProcess; url: string }> {
  const args = ["--import", "tsx", "tests/support/hold-database.ts", dataDir];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const [line] = await once(child.stdout, "data");
  return { child, url: String(line).trim() };
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function dataFolder(): Promise<string> {
  const { folder: home } = await prepareHome(dataDir);
  return path.join(clusterOf(home), "data");
}

async function serverPid(): Promise<number | undefined> {
  return (await runningPostmaster(await dataFolder()))?.pid;
}

async function killServer(): Promise<void> {
  const pid = await serverPid();
  if (pid) process.kill(pid, "SIGKILL");
}

async function eventually(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    try {
      return await query(url, sql);
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

describe("a database of its own", () => {
  test("is a PostgreSQL 18 in UTF-8 that listens on loopback alone, behind a random password", async () => {
    const { url } = await open();
    const [settings] = await query(
      url,
      `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('listen_addresses') AS address,
       current_setting('unix_socket_directories') AS sockets, current_setting('server_encoding') AS encoding`,
    );
    expect(settings).toEqual({ version: 18, address: "127.0.0.1", sockets: "", encoding: "UTF8" });
    const wrong = new URL(url);
    expect(wrong.password.length).toBeGreaterThanOrEqual(32);
    wrong.password = "guessed";
    await expect(query(wrong.href, "SELECT 1")).rejects.toThrow("password authentication failed");
  });

  test("lives in a folder that nobody else may enter, and its password in a file nobody else may read", async () => {
    await open();
    const { folder: home } = await prepareHome(dataDir);
    const modes = [dataDir, home, clusterOf(home)].map(async (place) => (await stat(place)).mode & 0o777);
    expect(await Promise.all(modes)).toEqual([0o700, 0o700, 0o700]);
    expect((await stat(path.join(clusterOf(home), "password"))).mode & 0o777).toBe(0o600);
  });

  test("keeps what was stored from one opening to the next", async () => {
    const first = await open();
    await query(first.url, "CREATE TABLE kept AS SELECT 42 AS answer");
    await close(first);
    expect(await serverPid()).toBeUndefined();
    expect(await query((await open()).url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  test.runIf(isRoot)("works for root where only root may enter", async () => {
    await chmod(folder, 0o700);
    const { url } = await open();
    expect((await readFile(path.join(dataDir, "location"), "utf8")).trim()).toMatch(
      /^\/var\/lib\/rehearsal\/\w{12}$/,
    );
    expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test.runIf(isRoot)("stays in its own folder for root where PostgreSQL's account may enter", async () => {
    await open();
    expect((await stat(path.join(dataDir, "cluster", "data"))).uid).not.toBe(0);
  });

  test("says in a sentence that its folder can't be made", async () => {
    const file = path.join(folder, "file");
    await writeFile(file, "");
    const refused = openDatabase({ dataDir: path.join(file, "data") });
    await expect(refused).rejects.toThrow(
      /^The data folder .* can't be written \(ENOTDIR\): .*REHEARSAL_DATA_DIR/,
    );
  });
});

describe("several commands", () => {
  test("share one server, which ends with the last of them", async () => {
    const elsewhere = await openElsewhere();
    const here = await open();
    expect(here.url).toBe(elsewhere.url);
    elsewhere.child.kill("SIGTERM");
    await once(elsewhere.child, "exit");
    expect(await query(here.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await close(here);
    expect(await serverPid()).toBeUndefined();
  });

  test("may make the same database at once", async () => {
    const all = await Promise.all([openElsewhere(), openElsewhere(), openElsewhere()]);
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
  });

  test("may close at once: one of them stops the server", async () => {
    const all = await Promise.all([open(), open(), open()]);
    await Promise.all(all.map(close));
    await expect.poll(serverPid, { timeout: 60_000 }).toBeUndefined();
  });
});

describe("after a crash", () => {
  test("a server whose command was killed is used by the next one", async () => {
    const { child } = await openElsewhere();
    const orphan = await serverPid();
    child.kill("SIGKILL");
    await once(child, "exit");
    const next = await open();
    expect(await serverPid()).toBe(orphan);
    // The server takes a moment to see that the killed one's connection has ended.
    const users = () => query(next.url, "SELECT 1 FROM pg_locks WHERE locktype = 'advisory'");
    await expect.poll(users, { timeout: 60_000 }).toHaveLength(1);
    await close(next);
    expect(await serverPid()).toBeUndefined();
  });

  test("a killed server and command leave nothing that hinders the next one", async () => {
    const { child, url } = await openElsewhere();
    await query(url, "CREATE TABLE kept AS SELECT 42 AS answer");
    child.kill("SIGKILL");
    await killServer();
    expect(await query((await open()).url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  test("a lock file whose number now belongs to another program does not hinder it either", async () => {
    const { child } = await openElsewhere();
    const data = await dataFolder();
    child.kill("SIGKILL");
    await killServer();
    const account = await databaseAccount(data);
    const other = spawn("sleep", ["60"], { cwd: "/", ...account });
    children.push(other);
    const lines = (await readFile(path.join(data, "postmaster.pid"), "utf8")).split("\n");
    await writeFile(path.join(data, "postmaster.pid"), [other.pid, ...lines.slice(1)].join("\n"));
    expect(await query((await open()).url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("a lock file that the crash has left empty is waited for a little, then removed", async () => {
    const { child, url } = await openElsewhere();
    await query(url, "CREATE TABLE kept AS SELECT 42 AS answer");
    const lock = path.join(await dataFolder(), "postmaster.pid");
    child.kill("SIGKILL");
    await killServer();
    await expect.poll(serverPid, { timeout: 60_000 }).toBeUndefined();
    await writeFile(lock, "");
    expect(await query((await open()).url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  test("a server that dies while it is used comes back at the same place", async () => {
    const { url } = await open();
    await query(url, "CREATE TABLE kept AS SELECT 42 AS answer");
    await killServer();
    expect(await eventually(url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  test("what an interrupted making left behind does not hinder the next one, and goes with it", async () => {
    const { folder: home } = await prepareHome(dataDir);
    await mkdir(path.join(home, "cluster.0badc0de", "data"), { recursive: true });
    expect(await query((await open()).url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect((await readdir(home)).filter((name) => name.startsWith("cluster"))).toEqual(["cluster"]);
  });
});
