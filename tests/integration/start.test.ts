import { once } from "node:events";
import { chmod, mkdtemp, rm, stat } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { buildIfChanged } from "@/cli/start/build";
import { sourceHash } from "@/cli/start/source-hash";
import { serve } from "@/cli/start/web-server";
import { removeHome } from "@/db/embedded/home";
import { openDatabase } from "@/db/embedded/open-database";
import { runningPostmaster } from "@/db/embedded/postmaster";
import { freshDatabase } from "../support/database";
import { type Launch, launch } from "../support/launch";

let folder: string;
let dataDir: string;
let launches: Launch[];

beforeAll(async () => buildIfChanged(await sourceHash(".")), 600_000);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rehearsal-start-"));
  await chmod(folder, 0o755);
  dataDir = path.join(folder, "data");
  launches = [];
});

afterEach(async () => {
  for (const { child } of launches) child.kill("SIGTERM");
  await Promise.all(launches.map(({ ended }) => ended));
  if (await databasePid()) await openDatabase({ dataDir }).then((database) => database.close());
  await removeHome(dataDir);
  await rm(folder, { recursive: true });
});

function start(args: string[] = [], env: Record<string, string> = {}): Launch {
  const started = launch(["--port", "0", ...args], { REHEARSAL_DATA_DIR: dataDir, ...env });
  launches.push(started);
  return started;
}

const status = async (url: string) => (await fetch(url)).status;
const databasePid = async () => (await runningPostmaster(path.join(dataDir, "cluster/data")))?.pid;

/** The process that serves, as the second start names it. */
async function servingPid(): Promise<number> {
  const second = start();
  await second.ended;
  return Number(/process (\d+)/.exec(second.output())?.[1]);
}

async function takePort(): Promise<{ server: Server; port: string }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return { server, port: String(typeof address === "object" ? address?.port : "") };
}

test("serves the product, and Ctrl-C ends all of it", async () => {
  const { child, ready, ended } = start();
  const url = await ready;
  expect(await status(url)).toBe(200);
  expect(await status(`${url}/api/health`)).toBe(200);
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(await databasePid()).toBeUndefined();
  await expect(fetch(url)).rejects.toThrow();
});

test("a second one in the same folder says where the first is, which goes on", async () => {
  const url = await start().ready;
  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(
    /^Rehearsal already runs from this folder \(http:\S+, process \d+\): .*stop it first\.\n$/,
  );
  expect(await status(url)).toBe(200);
});

test("comes up by itself after the server and the database were killed", async () => {
  const first = start();
  await first.ready;
  const [app, database] = [await servingPid(), await databasePid()];
  process.kill(app, "SIGKILL");
  process.kill(database ?? 0, "SIGKILL");
  expect(await first.ended).toBe(1);
  expect(await status(await start().ready)).toBe(200);
});

test("goes on serving when the database alone was killed", async () => {
  const url = await start().ready;
  process.kill((await databasePid()) ?? 0, "SIGKILL");
  await expect.poll(() => status(`${url}/api/ready`), { timeout: 90_000 }).toBe(200);
});

test("ends with the process that started it, however that ended", async () => {
  const first = start();
  const url = await first.ready;
  first.child.kill("SIGKILL");
  await expect.poll(() => fetch(url).catch(() => null), { timeout: 90_000 }).toBeNull();
  await expect.poll(databasePid, { timeout: 90_000 }).toBeUndefined();
});

test("a port that is taken is said in a sentence", async () => {
  const { server, port } = await takePort();
  const refused = start(["--port", port]);
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toBe(
    `Port ${port} is taken by another program: stop that one, or choose another port with "npm start -- --port ${Number(port) + 1}".\n`,
  );
  server.close();
});

test("so is one that is taken while the start is under way, and the server ends", async () => {
  const { server, port } = await takePort();
  const database = await freshDatabase();
  const settings = { DATABASE_URL: database.url, NODE_ENV: "production", LOG_LEVEL: "fatal" };
  const serving = serve({ host: "127.0.0.1", port: Number(port) }, "built", settings);
  await expect(serving).rejects.toThrow(`Port ${port} is taken by another program`);
  await database.drop();
  server.close();
});

test.each([
  [["--port", "http"], /^"http" is not a port\. Write: npm start/],
  [["--prot", "80"], /^Unknown option '--prot'.*Write: npm start/s],
])("%s is answered with how it is written", async (args, sentence) => {
  const refused = start(args);
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toMatch(sentence);
});

test("a wrong setting is named", async () => {
  const refused = start([], { LOG_LEVEL: "loud" });
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toMatch(/^These settings can't be used.*\nLOG_LEVEL: /);
});

test("runs on the database of DATABASE_URL, and makes none of its own", async () => {
  const database = await freshDatabase("template0");
  const { child, ready, ended } = start([], { DATABASE_URL: database.url });
  expect(await status(`${await ready}/api/health`)).toBe(200);
  await expect(stat(path.join(dataDir, "cluster"))).rejects.toThrow("ENOENT");
  child.kill("SIGTERM");
  await ended;
  await database.drop();
});
