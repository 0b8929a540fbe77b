import { defineConfig } from "@playwright/test";
import { launchOptions } from "./tests/support/browser";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  forbidOnly: true,
  // Each worker has products and databases of its own, and much of a test is waiting.
  workers: 2,
  // A browser on a busy machine misses a beat at times; what passed only when tried again is listed as flaky.
  retries: 1,
  // A net for what hangs, wide enough for a machine several times slower; nothing is measured by it.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    locale: "en-US",
    // Dates are the same wherever the tests run.
    timezoneId: "UTC",
    // Colours between two themes, or a dialog half there, are no state that anybody asks for.
    contextOptions: { reducedMotion: "reduce" },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: launchOptions(),
  },
});
