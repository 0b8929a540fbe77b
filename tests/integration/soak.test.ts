import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildIfChanged } from "@/cli/start/build";
import { sourceHash } from "@/cli/start/source-hash";
import { runSoak } from "../soak/run-soak";

/** With it each of the three dies at least three times; moments are the machine's own. */
const seed = 22;

let folder: string;
beforeAll(async () => {
  await buildIfChanged(await sourceHash("."));
  folder = await mkdtemp(path.join(tmpdir(), "rehearsal-soak-"));
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test("eight moments at which the app, the worker or PostgreSQL are killed lose and double nothing", async () => {
  const { breaches, kills, turns } = await runSoak({
    ...{ seed, kills: 8, candidates: 2, behindProxy: false },
    dataDir: path.join(folder, "data"),
    tell: () => {},
  });
  expect(breaches).toEqual([]);
  expect(Object.values(kills).map((count) => count >= 3)).toEqual([true, true, true]);
  expect(turns).toBeGreaterThan(0);
}, 400_000);
