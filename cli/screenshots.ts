import { readArguments } from "./arguments";
import { runToEnd } from "./console";
import { build, ensureBrowser } from "./test/prepare-browser-tests";
import { runScript } from "./test/run-script";

const folder = "test-results/screenshots";

/** Every screen and state, in both themes and at two widths, of the product as it is built. */
await runToEnd(async () => {
  readArguments({}, "npm run screenshots");
  await build();
  await ensureBrowser();
  const config = ["--config", "tests/screenshots/playwright.config.ts"];
  process.exitCode = await runScript("node_modules/playwright/cli.js", [
    "test",
    ...config,
    "--reporter=list",
  ]);
  console.error(`The pictures are in ${folder}.`);
});
