import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

const ownChild = `
  const { spawn } = require("node:child_process");
  const args = ["--import", "./cli/start/end-with-parent.mjs", "-e", "setInterval(() => {}, 1000); console.log(process.pid)"];
  spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });`;

test("a process ends with its parent, also where that one was killed in a way that it could not pass on", async () => {
  const parent = spawn(process.execPath, ["-e", ownChild], { stdio: ["ignore", "pipe", "inherit"] });
  const [pid] = await once(parent.stdout, "data");
  expect(Number(pid)).toBeGreaterThan(0);
  const outputEnds = once(parent.stdout, "close");
  parent.kill("SIGKILL");
  // The child holds the other end of this pipe until it ends.
  await outputEnds;
});
