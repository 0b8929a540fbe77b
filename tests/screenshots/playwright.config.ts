import { defineConfig } from "@playwright/test";
import { launchOptions } from "../support/browser";

/** Each state is reached once and taken in all looks, so that its pictures show the same moment. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/screenshots-run",
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  use: { locale: "en-US", launchOptions: launchOptions() },
});
