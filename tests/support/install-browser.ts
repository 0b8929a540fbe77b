// Makes sure that there is a browser for the tests: one that is there, else Playwright's, else the system's package.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./browser";

function run(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
}

function installFromDebian(): void {
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
}

if (!findBrowser()) {
  console.error("Fetching a browser for the tests (a minute or so, once) …");
  run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]);
}
if (!findBrowser() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) installFromDebian();
if (!findBrowser()) {
  console.error(
    "No browser could be fetched: install Chromium (as root: apt-get install chromium) and run this again.",
  );
  process.exitCode = 1;
}
