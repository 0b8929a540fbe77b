import { readdir, readFile } from "node:fs/promises";

/** A process that has done less than this for so long is stuck, and not slow. */
const idleMs = 60_000;
/** Looking for something every few seconds takes less of a processor than this; starting takes more, or waits for more. */
const leastShare = 0.05;
/** For machines that don't tell, and for what works without getting anywhere. */
const patienceMs = 900_000;

/**
 * Tells a slow start from a stuck one: by how much of the last minute the process computed, or stood in line for a processor. So a machine
 * that is busy otherwise does not make it fail, however long it takes.
 */
export class StartWatch {
  private readonly begun = performance.now();
  private since = { at: this.begun, work: 0 };

  constructor(private readonly pid: number) {}

  /** What is the matter with the start, as a part of a sentence; null while there is hope. */
  async complaint(): Promise<string | null> {
    const now = performance.now();
    if (now - this.begun > patienceMs) return "was not ready after a quarter of an hour";
    if (now - this.since.at < idleMs) return null;
    const work = await workOf(this.pid);
    const share = work === null ? 1 : (work - this.since.work) / (now - this.since.at);
    this.since = { at: now, work: work ?? 0 };
    return share < leastShare ? "is stuck: it has hardly worked for a minute" : null;
  }
}

/** Milliseconds that a process's threads have run or waited for a processor; null where the system does not tell (Linux does). */
async function workOf(pid: number): Promise<number | null> {
  try {
    const threads = await readdir(`/proc/${pid}/task`);
    const texts = await Promise.all(
      threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/schedstat`, "utf8").catch(() => "")),
    );
    const times = texts.flatMap((text) => text.split(" ").slice(0, 2).map(Number));
    return times.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
  } catch {
    return null;
  }
}
