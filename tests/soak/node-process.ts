import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { environmentWith } from "@/env";
import type { Killable } from "./processes";
import { StartWatch } from "./start-watch";

/** Nothing of what is set on the developer's machine reaches the product. */
const unset = { OPENAI_API_KEY: "", REHEARSAL_HOSTS: "", LOG_LEVEL: "warn", NODE_ENV: "production" };
/** Asking is work too: after the first seconds it is done so rarely that it does not look like the process's own. */
const eagerMs = 15_000;

/** A process of the product that is ready as soon as `isReady` says so. */
export class NodeProcess implements Killable {
  private child: ChildProcess | null = null;
  private output = "";

  constructor(
    readonly name: string,
    private readonly args: string[],
    private readonly env: Record<string, string>,
    private readonly isReady: (output: string) => Promise<boolean>,
  ) {}

  /** @throws with what it wrote, if it ends before it is ready, or is stuck */
  async start(): Promise<void> {
    this.output = "";
    const env = environmentWith({ ...unset, ...this.env });
    const child = spawn(process.execPath, this.args, { env, stdio: ["ignore", "pipe", "pipe"] });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        this.output = (this.output + String(chunk)).slice(-20_000);
      });
    }
    const begun = performance.now();
    const watch = new StartWatch(child.pid ?? 0);
    while (!(await this.isReady(this.output))) {
      const ended = child.exitCode ?? child.signalCode;
      const complaint = ended === null ? await watch.complaint() : `ended with ${ended}`;
      if (complaint) throw new Error(`${this.name} ${complaint}. It wrote:\n${this.output || "nothing"}`);
      await delay(performance.now() - begun < eagerMs ? 50 : 1_000);
    }
  }

  async kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  }

  /** Has it stand still, as a machine that sleeps does, until `resume`. */
  pause(): void {
    this.child?.kill("SIGSTOP");
  }

  resume(): void {
    this.child?.kill("SIGCONT");
  }

  /** What it has written since it was started, the latest of it. */
  written(): string {
    return this.output;
  }

  /** The last lines of what it wrote since it was started. */
  lastLines(): string[] {
    return this.output
      .trim()
      .split("\n")
      .slice(-8)
      .map((line) => `${this.name}: ${line.slice(0, 1_500)}`);
  }
}
