import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** The start command as `npm start` runs it, in a process of its own. */
export interface Launch {
  child: ChildProcess;
  /** What it has written so far, both streams. */
  output(): string;
  /** Where it serves. @throws with its output if it ends before */
  ready: Promise<string>;
  /** Its exit code, null if a signal ended it. */
  ended: Promise<number | null>;
}

/** @param env settings beside the defaults; nothing of the developer's own reaches it */
export function launch(args: string[], env: Record<string, string>): Launch {
  const settings = { ...process.env, DATABASE_URL: "", OPENAI_API_KEY: "", OPENAI_BASE_URL: "", ...env };
  const child = spawn(process.execPath, ["cli/bootstrap.mjs", "start", ...args], { env: settings });
  let written = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk) => {
      written += chunk;
    });
  }
  const ended = once(child, "close").then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve, reject) => {
    child.stderr.on("data", () => {
      const url = /ready at (\S+)/.exec(written)?.[1];
      if (url) resolve(url);
    });
    void ended.then(() => reject(new Error(written)));
  });
  ready.catch(() => {});
  return { child, output: () => written, ready, ended };
}
