import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Sentence } from "./sentence.mjs";

/**
 * Generates the database client, if the schema or Prisma changed since it was last done.
 * @param {string} root the project's folder
 * @param {string} node path of the Node to run Prisma with
 */
export function generatePrismaClient(root, node) {
  const schema = readFileSync(path.join(root, "prisma/schema.prisma"));
  const prisma = readFileSync(path.join(root, "node_modules/prisma/package.json"));
  const wanted = createHash("sha256").update(schema).update(prisma).digest("hex");
  const stamp = path.join(root, "db/generated/stamp");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Generating the database client …");
  // Prisma fetches an engine that it does not need here, unless this names a file that exists.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: node,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
  const cli = path.join(root, "node_modules/prisma/build/index.js");
  const done = spawnSync(node, [cli, "generate"], { cwd: root, env, encoding: "utf8" });
  if (done.status !== 0)
    throw new Sentence(`The database client could not be generated:\n${done.stderr || done.stdout}`);
  writeFileSync(stamp, wanted);
}
