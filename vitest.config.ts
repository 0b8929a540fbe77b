import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/** Kathmandu is 5:45 ahead of UTC, so a test that passes by luck with UTC fails here. */
process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  test: {
    // Much of the integration tests is waiting; every file has a database, and processes, of its own.
    maxWorkers: 3,
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: [
            "{app,auth,core,use-cases,llm,db,cli,components,i18n,monitoring}/**/*.test.ts",
            "*.test.ts",
            "tests/evals/**/*.test.ts",
          ],
          environment: "node",
          // What is pure leaves nothing behind: half the time goes into loading it anew for every file.
          isolate: false,
          unstubEnvs: true,
          // A bound against hanging, not a measure: property tests share a small machine.
          testTimeout: 180_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/database.global.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Real processes, kills and time limits on a busy machine: what passed only when tried again is reported so.
          retry: 1,
        },
      },
    ],
  },
});
