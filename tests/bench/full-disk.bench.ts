import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, open, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { ApiClient } from "../support/api-client";
import { type Launch, launch } from "../support/launch";

/**
 * The disk of the built-in database gets full in the middle of an interview, and later has room again: what turns are answered with, what is
 * there afterwards, and whether it starts on a full disk and after it. `node --import tsx tests/bench/full-disk.bench.ts [megabytes]`, on Linux,
 * as root (it mounts a small file system of its own in memory), with the production build at hand.
 */
const megabytes = Number(process.argv[2] ?? 420);
const tell = (what: string, result: unknown) => console.log(`${what}: ${JSON.stringify(result)}`);
const text =
  "At Bayer I built the customer data platform. I designed the ingestion with Kafka and Spark, and it cut the delay by 40 %.";

async function mount(): Promise<string> {
  if (process.platform !== "linux" || process.getuid?.() !== 0) {
    console.error("This needs Linux and root, to mount a small file system: nothing was tried.");
    process.exit(1);
  }
  const folder = await mkdtemp(path.join(tmpdir(), "rehearsal-full-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  await chmod(folder, 0o711);
  return folder;
}

/** Writes until nothing more goes on the disk. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, "w");
  const bytes = Buffer.alloc(65_536, 1);
  try {
    for (;;) await handle.write(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    await handle.close();
  }
}

async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.round((bavail * bsize) / 2 ** 20);
}

interface Said {
  interviewId: string;
  turnId: string;
}

/** Says one thing; counts how it was answered, and keeps what was confirmed. */
class Candidate {
  readonly confirmed: Said[] = [];
  answers = new Map<string, number>();

  constructor(private readonly client: ApiClient) {}

  async say(interviewId: string): Promise<boolean> {
    const turnId = uuid();
    const answer = await this.send(interviewId, turnId).catch(
      (error: Error) => `nobody there: ${error.message}`,
    );
    this.answers.set(answer, (this.answers.get(answer) ?? 0) + 1);
    if (answer !== "taken") return false;
    this.confirmed.push({ interviewId, turnId });
    return true;
  }

  private async send(interviewId: string, turnId: string): Promise<string> {
    const response = await this.client.turn(interviewId, { turnId, text }, AbortSignal.timeout(40_000));
    if (response.ok) {
      await response.text().catch(() => "");
      return "taken";
    }
    const { error } = (await response.json()) as { error?: { message: string } };
    return `${response.status} ${error?.message}`;
  }

  tellAnswers(when: string): void {
    for (const [answer, count] of this.answers) tell(`turns ${when}`, `${count} × ${answer}`);
    this.answers = new Map();
  }
}

/** How often each turn of an interview is there. */
async function turnsOf(client: ApiClient, interviewId: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for await (const event of client.events(interviewId, 0, AbortSignal.timeout(60_000))) {
    if (event.type === "turn" && event.turn.role === "candidate")
      found.set(event.turn.id, (found.get(event.turn.id) ?? 0) + 1);
    if (event.type === "state" && !event.state.replying) break;
  }
  return found;
}

async function lost(client: ApiClient, confirmed: readonly Said[]): Promise<number> {
  const [first] = confirmed;
  const found = await turnsOf(client, first?.interviewId ?? "");
  return confirmed.filter(({ turnId }) => found.get(turnId) !== 1).length;
}

async function end({ child, ended }: Launch): Promise<void> {
  child.kill("SIGTERM");
  await ended;
}

const folder = await mount();
const ballast = path.join(folder, "ballast");
const begin = () =>
  launch(["--port", "0"], { REHEARSAL_DATA_DIR: path.join(folder, "data"), LOG_LEVEL: "fatal" });
let running = begin();
try {
  let url = await running.ready;
  const client = new ApiClient(() => url);
  const candidate = new Candidate(client);
  const id = (await client.start({ minutes: 60 })) ?? "";
  for (let turn = 0; turn < 3; turn++) await candidate.say(id);
  candidate.tellAnswers("before");
  await fill(ballast);
  tell("free megabytes", await freeMegabytes(folder));
  const full = performance.now();
  while (performance.now() - full < 90_000) {
    if (!(await candidate.say(id))) await delay(2_000);
  }
  candidate.tellAnswers("on the full disk, for 90 s");
  tell("ready", (await client.get("/api/ready").catch(() => null))?.status ?? "nobody there");
  await rm(ballast);
  const room = performance.now();
  while (!(await candidate.say(id)) && performance.now() - room < 120_000) await delay(500);
  tell("seconds until a turn is taken again", Math.round((performance.now() - room) / 100) / 10);
  candidate.tellAnswers("since there is room");
  tell("confirmed turns", candidate.confirmed.length);
  tell("of them lost or doubled", await lost(client, candidate.confirmed));
  await end(running);
  await fill(ballast);
  running = begin();
  await running.ready.catch(() => {});
  tell("a start on the full disk says", running.output().trim().split("\n").at(-1));
  await running.ended;
  await rm(ballast);
  running = begin();
  url = await running.ready;
  tell("lost or doubled after a start with room", await lost(client, candidate.confirmed));
} catch (error) {
  console.error(running.output());
  throw error;
} finally {
  await end(running);
  execFileSync("umount", ["-l", folder]);
  await rm(folder, { recursive: true, force: true });
}
process.exit();
