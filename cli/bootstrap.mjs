// The entry of every npm script. It runs on any Node from 18 on, without dependencies: it brings what is missing, then
// hands over to `cli/<command>.ts` under a Node that the product needs. Only that command writes to stdout.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installDependencies } from "./bootstrap/dependencies.mjs";
import { findNode } from "./bootstrap/node.mjs";
import { unpackPostgres } from "./bootstrap/postgres.mjs";
import { generatePrismaClient } from "./bootstrap/prisma-client.mjs";
import { runCommand } from "./bootstrap/run-command.mjs";
import { Sentence } from "./bootstrap/sentence.mjs";

const root = path.resolve(fileURLToPath(import.meta.url), "../..");

/**
 * @param {string | undefined} command name of a file in this folder
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function main(command, args) {
  const script = path.join("cli", `${command}.ts`);
  if (!command || !existsSync(path.join(root, script)))
    throw new Sentence(`There is no command "${command}".`);
  await installDependencies(root);
  const node = findNode(root);
  unpackPostgres(root);
  await generatePrismaClient(root, node);
  return await runCommand(root, node, script, args);
}

try {
  const [command, ...args] = process.argv.slice(2);
  process.exitCode = await main(command, args);
} catch (error) {
  console.error(error instanceof Sentence ? error.message : error);
  process.exitCode = 1;
}
