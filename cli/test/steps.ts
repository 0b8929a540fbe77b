import { mkdir, readdir, rm } from "node:fs/promises";
import { RehearsalError } from "@/core/errors";
import { type Counts, countPlaywright, countVitest } from "./count-tests";
import { build, ensureBrowser } from "./prepare-browser-tests";
import { runScript } from "./run-script";

const REPORTS = "test-results";
const VITEST_REPORT = `${REPORTS}/vitest.json`;
const PLAYWRIGHT_REPORT = `${REPORTS}/playwright.json`;

/** One part of the check of everything. */
export interface Step {
  name: string;
  /** @returns what was counted, null if this part counts nothing @throws if it is red */
  run(): Promise<Counts | null>;
}

function check(name: string, script: string, args: string[]): Step {
  const run = async () => {
    if ((await runScript(`node_modules/${script}`, args)) === 0) return null;
    throw new RehearsalError("invalid-input", `${name} found faults, listed above.`);
  };
  return { name, run };
}

/** A runner that fails without a failed test (no tests, a crash) counts as one. */
function verdict(code: number, counts: Counts | null): Counts {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

async function vitest(): Promise<Counts> {
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${VITEST_REPORT}`];
  const code = await runScript("node_modules/vitest/vitest.mjs", ["run", ...reporters]);
  return verdict(code, await countVitest(VITEST_REPORT));
}

async function playwright(): Promise<Counts> {
  const specs = (await readdir("tests/e2e")).filter((file) => file.endsWith(".spec.ts"));
  if (specs.length === 0)
    throw new RehearsalError("not-found", "There are no end-to-end tests in tests/e2e.");
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_REPORT };
  const code = await runScript("node_modules/playwright/cli.js", ["test", "--reporter=list,json"], env);
  return verdict(code, await countPlaywright(PLAYWRIGHT_REPORT));
}

export const steps: Step[] = [
  check("Biome (format and lint)", "@biomejs/biome/bin/biome", ["ci", "--error-on-warnings"]),
  check("Next's route types", "next/dist/bin/next", ["typegen"]),
  check("TypeScript", "typescript/bin/tsc", ["--noEmit"]),
  check("dependency-cruiser (who imports whom)", "dependency-cruiser/bin/dependency-cruiser.mjs", [
    "--config",
    ".dependency-cruiser.mjs",
    ".",
  ]),
  check("knip (dead code)", "knip/bin/knip.js", []),
  { name: "production build", run: build },
  { name: "unit and integration tests", run: vitest },
  { name: "browser", run: ensureBrowser },
  { name: "end-to-end tests", run: playwright },
];
