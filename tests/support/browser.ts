import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A Chromium on the path, else the one that Playwright has fetched; undefined if there is neither. */
export function findBrowser(): string | undefined {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find((file) => file && existsSync(file));
}

/** How tests start the browser: as root it has no sandbox, and it asks nobody for updates meanwhile. */
export function launchOptions(): { executablePath: string | undefined; args: string[] } {
  const args = ["--disable-background-networking", "--disable-component-update", "--no-first-run"];
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return { executablePath: findBrowser(), args };
}
