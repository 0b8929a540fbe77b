import { buildIfChanged, isBuilt } from "@/cli/start/build";
import { dataDir } from "@/cli/start/data-dir";
import { isServed } from "@/cli/start/folder-lock";
import { sourceHash } from "@/cli/start/source-hash";
import { RehearsalError } from "@/core/errors";
import { runScript } from "./run-script";

/** The production build, made if the sources have changed. @throws RehearsalError while the product is served from this folder */
export async function build(): Promise<null> {
  const sources = await sourceHash(".");
  if ((await isServed(dataDir())) && !(await isBuilt(sources))) {
    const message =
      "Rehearsal is running from this folder and a new build would pull it from under it: stop it first.";
    throw new RehearsalError("conflict", message);
  }
  await buildIfChanged(sources);
  return null;
}

/** A Chromium, fetched if there is none. @throws RehearsalError if there is none to be had */
export async function ensureBrowser(): Promise<null> {
  const code = await runScript("node_modules/tsx/dist/cli.mjs", ["tests/support/install-browser.ts"]);
  if (code === 0) return null;
  throw new RehearsalError("unavailable", "The end-to-end tests need a browser.");
}
