import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";
import config from "./.dependency-cruiser.mjs";

/** A file, its import, and the rule that it breaks. */
const broken: [file: string, imported: string, rule: string][] = [
  ["core/text/reads-a-file.ts", "node:fs", "core-and-components-use-no-node"],
  ["core/text/uses-a-use-case.ts", "../../use-cases/sound", "core-imports-core-alone"],
  ["core/text/uses-the-environment.ts", "../../env", "core-imports-core-alone"],
  ["core/text/uses-a-library.ts", "uuid", "core-uses-pure-libraries"],
  ["core/text/climbs.ts", "../guide/sound", "core-floor-text"],
  ["core/guide/climbs.ts", "../scoring/sound", "core-floor-guide"],
  ["core/scoring/climbs.ts", "../interview/sound", "core-floor-scoring"],
  ["core/delivery/climbs.ts", "../interview/sound", "core-floor-(delivery|practice)"],
  ["use-cases/stores.ts", "../db/sound", "use-cases-import-core"],
  ["use-cases/is-wired.ts", "../wiring/sound", "use-cases-import-core"],
  ["db/acts.ts", "../use-cases/sound", "db-imports-core-and-ports"],
  ["llm/acts.ts", "../use-cases/sound", "llm-imports-core-and-ports"],
  ["llm/stores.ts", "../db/sound", "llm-imports-core-and-ports"],
  ["documents/acts.ts", "../use-cases/sound", "documents-import-core-and-ports"],
  ["speech/asks-a-model.ts", "../llm/sound", "speech-imports-core-and-ports"],
  ["components/acts.tsx", "../use-cases/sound", "components-import-core"],
  ["components/hashes.tsx", "node:crypto", "core-and-components-use-no-node"],
  ["app/stores.ts", "../db/sound", "app-is-thin"],
  ["app/asks-a-model.ts", "../llm/sound", "app-is-thin"],
  ["monitoring/acts.ts", "../use-cases/sound", "monitoring-looks-at-ports"],
  ["i18n/acts.ts", "../use-cases/sound", "i18n-imports-messages"],
  ["cli/draws.ts", "../components/sound", "server-side-knows-no-screens"],
  ["prisma/runs-a-command.ts", "../cli/sound", "commands-are-entries"],
  ["auth/acts.ts", "../use-cases/sound", "auth-imports-core"],
  ["app/signs-in.ts", "better-auth", "better-auth-in-auth-alone"],
  ["wiring/joins.ts", "@prisma/client", "prisma-in-db-alone"],
  ["cli/enqueues.ts", "pg-boss", "prisma-in-db-alone"],
  ["cli/asks-a-model.ts", "ai", "model-sdks-in-llm-and-speech-alone"],
  ["db/asks-a-model.ts", "openai", "model-sdks-in-llm-and-speech-alone"],
  ["app/asks-a-provider.ts", "@ai-sdk/openai", "model-sdks-in-llm-and-speech-alone"],
  ["wiring/joins.ts", "../db/generated/client", "generated-client-in-db-alone"],
  ["cli/borrows-from-tests.ts", "../tests/sound", "nothing-imports-tests"],
  ["db/borrows-from-a-test.ts", "./sound.test", "nothing-imports-tests"],
  ["core/text/circle.ts", "./way-back", "no-cycles"],
  ["env.ts", "./wiring/sound", "env-imports-errors"],
  ["cli/dreams.ts", "./nowhere", "no-unresolvable-imports"],
];

/** Files that break nothing, whatever imports them. */
const sound = [
  "core/text/sound.ts",
  "core/guide/sound.ts",
  "core/scoring/sound.ts",
  "core/interview/sound.ts",
];
sound.push("use-cases/sound.ts", "db/sound.ts", "llm/sound.ts", "cli/sound.ts", "tests/sound.ts", "env.ts");
sound.push(
  "documents/sound.ts",
  "wiring/sound.ts",
  "components/sound.tsx",
  "db/sound.test.ts",
  "db/generated/client.ts",
  "use-cases/ports/stores.ts",
);

const allowed: [file: string, imported: string][] = [
  ["core/interview/builds.ts", "../scoring/sound"],
  ["core/text/validates.ts", "zod"],
  ["core/text/sets-a-scene.test.ts", "node:fs"],
  ["db/implements.ts", "../use-cases/ports/stores"],
  ["db/maps.ts", "@prisma/client"],
  ["llm/asks.ts", "ai"],
  ["tests/tries.ts", "../cli/sound"],
];

let root: string;
let violations: string[];

beforeAll(async () => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "layers-")));
  symlinkSync(path.resolve("node_modules"), path.join(root, "node_modules"));
  const imports = new Map<string, string[]>([["core/text/way-back.ts", ["./circle"]]]);
  for (const file of sound) imports.set(file, []);
  for (const [file, imported] of [...broken, ...allowed]) {
    imports.set(file, [...(imports.get(file) ?? []), imported]);
  }
  for (const [file, list] of imports) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    // The last one is an import of a type alone: it counts like any other.
    const lines = list.map(
      (imported, index) => `import ${index % 2 ? "type " : ""}* as it${index} from "${imported}";`,
    );
    writeFileSync(path.join(root, file), [...lines, "export {};", ""].join("\n"));
  }
  const { tsConfig: _, ...options } = config.options ?? {};
  const ruleSet = { forbidden: config.forbidden ?? [] };
  const { output } = await cruise(["."], { ...options, baseDir: root, validate: true, ruleSet });
  violations = (output as ICruiseResult).summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(broken)("%s must not import %s", (file, _, rule) => {
  expect(violations).toContain(`${file}: ${rule}`);
});

test.each(allowed)("%s may import %s", (file) => {
  expect(violations.filter((violation) => violation.startsWith(`${file}:`))).toEqual([]);
});

test("every rule is an error and is seen to turn red", () => {
  const rules = config.forbidden ?? [];
  expect(rules.filter(({ severity }) => severity !== "error")).toEqual([]);
  const proven = new Set(violations.map((violation) => violation.split(": ")[1]));
  const unproven = rules.map(({ name }) => name).filter((name) => !proven.has(name));
  expect(unproven).toEqual([]);
});
