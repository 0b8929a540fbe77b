import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { parseEnv } from "./env";
import { proxyConfiguration } from "./tests/soak/proxy-configuration";

type Tree = string | number | boolean | null | Tree[] | { [key: string]: Tree };

function read(file: string): Tree[] {
  return parseAllDocuments(readFileSync(file, "utf8"), { merge: true }).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });
}

/** All values under a key, at whatever depth. */
function valuesOf(tree: Tree, key: string): Tree[] {
  if (tree === null || typeof tree !== "object") return [];
  if (Array.isArray(tree)) return tree.flatMap((one) => valuesOf(one, key));
  return Object.entries(tree).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ]);
}

/** A setting of ours, and none that nobody reads. */
function expectKnown(name: string, value: unknown): void {
  // Compose's own `${NAME:-default}` is filled in by compose.
  const plain = typeof value === "string" && !value.includes("${") ? value : "http://x";
  expect(parseEnv({ [name]: plain }), name).toHaveProperty(name);
}

test("compose.yaml sets what the product reads", () => {
  const [compose] = read("compose.yaml");
  const services = valuesOf(compose ?? null, "services")[0] as Record<
    string,
    { environment?: Record<string, unknown> }
  >;
  expect(Object.keys(services)).toEqual(["database", "app", "worker", "proxy"]);
  for (const name of ["app", "worker"]) {
    const settings = Object.entries(services[name]?.environment ?? {});
    expect(settings.length).toBeGreaterThan(3);
    for (const [key, value] of settings) expectKnown(key, value);
  }
});

test("the Kubernetes manifest sets what the product reads, and probes addresses that there are", () => {
  const documents = read("deploy/kubernetes.yaml");
  expect(documents.map((one) => valuesOf(one, "kind")[0])).toContain("PodDisruptionBudget");
  for (const list of valuesOf(documents, "env"))
    for (const { name, value } of list as { name: string; value?: string }[]) expectKnown(name, value);
  for (const data of valuesOf(documents, "data"))
    for (const [name, value] of Object.entries(data as object)) expectKnown(name, value);
  const probed = valuesOf(documents, "httpGet").map((probe) => (probe as { path: string }).path);
  expect(new Set(probed)).toEqual(new Set(["/api/health", "/api/ready"]));
});

test("containers of the product can write nothing but temporary files, and are nobody special", () => {
  const contexts = valuesOf(read("deploy/kubernetes.yaml"), "securityContext");
  expect(contexts).toHaveLength(2);
  const least = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, runAsNonRoot: true };
  for (const context of contexts) expect(context).toMatchObject(least);
  for (const mounts of valuesOf(read("deploy/kubernetes.yaml"), "volumeMounts"))
    expect(mounts).toEqual([{ name: "temporary", mountPath: "/tmp" }]);
  const product = valuesOf(read("compose.yaml"), "x-product")[0];
  expect(product).toMatchObject({ read_only: true, tmpfs: ["/tmp"], cap_drop: ["ALL"] });
});

/** The rules of a configuration, without comments and blanks. */
const rulesOf = (text: string) =>
  text
    .replaceAll(/#.*/g, "")
    .split(/[;{}]/)
    .map((rule) => rule.trim().replaceAll(/\s+/g, " "))
    .filter((rule) => rule !== "");

test("the ingress hands on and waits as the deployed proxy does", () => {
  const rules = rulesOf(readFileSync("deploy/nginx.conf", "utf8"));
  const settings = valuesOf(read("deploy/kubernetes.yaml"), "annotations").flatMap((one) =>
    Object.entries(one as Record<string, string>),
  );
  const ours = settings.flatMap(([name, value]) => {
    const setting = /^nginx\.ingress\.kubernetes\.io\/(proxy-.+)$/.exec(name)?.[1];
    if (!setting) return [];
    if (setting === "proxy-body-size") return [`client_max_body_size ${value}`];
    return [`${setting.replaceAll("-", "_")} ${value}${setting.endsWith("timeout") ? "s" : ""}`];
  });
  expect(rules).toEqual(expect.arrayContaining(ours));
  const alike = rules.filter((rule) =>
    /^(client_max_body_size|proxy_(next|connect|read|buffering))/.test(rule),
  );
  expect(ours.sort()).toEqual(alike.sort());
});

test("the soak's proxy follows every rule of the deployed one, but for where it listens and where instances are", async () => {
  const deployed = rulesOf(readFileSync("deploy/nginx.conf", "utf8"));
  const here = rulesOf(await proxyConfiguration(8123, ["http://127.0.0.1:3001", "http://127.0.0.1:3002"]));
  const other = deployed.filter((rule) => !here.includes(rule));
  expect(other).toEqual([
    "resolver 127.0.0.11 valid=5s",
    "server app:3000 resolve max_fails=1 fail_timeout=5s",
    "listen 80",
  ]);
  expect(here).toContain("server 127.0.0.1:3002 max_fails=1 fail_timeout=5s");
  expect(here).toContain("listen 127.0.0.1:8123");
});
