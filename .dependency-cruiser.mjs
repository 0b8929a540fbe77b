// Who may import whom. Every rule is an error, and imports of types count like any other.

/** Tests and their fixtures may use what they like to set a scene, as long as nothing else imports them. */
const test = "(\\.test\\.tsx?$|/fixtures/)";

/** The pure libraries that the core may use: they neither read nor wait nor roll dice. */
const pureLibraries = [
  "zod",
  "yaml",
  "stemmer",
  "ts-fsrs",
  "mdast",
  "@types/mdast",
  "mdast-util-[a-z-]+",
  "micromark-extension-[a-z-]+",
  "unist-util-visit",
];
const npm = (names) => `(^|/)node_modules/(${names.join("|")})/`;

/** A layer may import what is listed, and npm packages; everything else of ours is above it or beside it. */
const layer = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: test },
  to: { path: "^[^/]+", pathNot: ["(^|/)node_modules/", ...to], dependencyTypesNot: ["core"] },
});

/** A floor of the core never imports a higher one. */
const floor = (name, higher) => ({
  name: `core-floor-${name}`,
  comment: "text → guide → scoring → interview, delivery and practice beside them",
  severity: "error",
  from: { path: `^core/${name}/` },
  to: { path: `^core/(${higher})/` },
});

const only = (name, packages, where) => ({
  name,
  severity: "error",
  from: { pathNot: [where, "^tests/"] },
  to: { path: npm(packages) },
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    layer("core-imports-core-alone", "^core/", ["^core/"], "the pure domain knows nobody"),
    layer(
      "use-cases-import-core",
      "^use-cases/",
      ["^use-cases/", "^core/"],
      "they reach the rest through ports",
    ),
    layer("db-imports-core-and-ports", "^db/", [
      "^db/",
      "^core/",
      "^use-cases/(ports/|(stored|provenance)\\.ts$)",
    ]),
    layer("llm-imports-core-and-ports", "^llm/", [
      "^llm/",
      "^core/",
      "^use-cases/(ports/|(stored|provenance)\\.ts$)",
    ]),
    layer("speech-imports-core-and-ports", "^speech/", [
      "^speech/",
      "^core/",
      "^use-cases/(ports/|(stored|provenance)\\.ts$)",
    ]),
    layer("documents-import-core-and-ports", "^documents/", [
      "^documents/",
      "^core/",
      "^use-cases/(ports/|(stored|provenance)\\.ts$)",
    ]),
    layer("components-import-core", "^components/", ["^components/", "^core/", "^messages/"]),
    layer("app-is-thin", "^(app/|instrumentation\\.ts$)", [
      "^app/",
      "^components/",
      "^core/",
      "^use-cases/",
      "^monitoring/",
      "^wiring/",
      "^i18n/",
    ]),
    layer("monitoring-looks-at-ports", "^monitoring/", [
      "^monitoring/",
      "^core/",
      "^use-cases/(ports/|stored\\.ts$)",
      "^db/outage\\.ts$",
      "^env\\.ts$",
    ]),
    layer("auth-imports-core", "^auth/", ["^auth/", "^core/"]),
    layer("i18n-imports-messages", "^i18n/", ["^i18n/", "^messages/"]),
    layer("env-imports-errors", "^env\\.ts$", ["^core/errors\\.ts$"]),
    {
      name: "server-side-knows-no-screens",
      severity: "error",
      from: { path: "^(cli|auth|prisma|wiring|env\\.ts)", pathNot: test },
      to: { path: "^(app|components|i18n|messages)/" },
    },
    {
      name: "commands-are-entries",
      comment: "what two commands share belongs in a use case, in the core or in wiring",
      severity: "error",
      from: { pathNot: "^(cli|tests)/" },
      to: { path: "^cli/" },
    },
    {
      name: "core-uses-pure-libraries",
      severity: "error",
      from: { path: "^core/", pathNot: test },
      to: { path: "(^|/)node_modules/", pathNot: npm(pureLibraries) },
    },
    {
      name: "core-and-components-use-no-node",
      comment: "the core does no I/O, and components run in the browser",
      severity: "error",
      from: { path: "^(core|components)/", pathNot: test },
      to: { dependencyTypes: ["core"] },
    },
    floor("text", "guide|scoring|interview|delivery|practice"),
    floor("guide", "scoring|interview|delivery|practice"),
    floor("scoring", "interview|delivery|practice"),
    floor("(delivery|practice)", "interview"),
    only(
      "prisma-in-db-alone",
      ["prisma", "@prisma/[a-z-]+", "pg-boss"],
      "^(db/|prisma/|prisma\\.config\\.ts$)",
    ),
    only(
      "better-auth-in-auth-alone",
      ["better-auth", "@better-auth/[a-z-]+"],
      "^(auth/|db/auth-adapter\\.ts$)",
    ),
    only("model-sdks-in-llm-and-speech-alone", ["ai", "@ai-sdk/[a-z-]+", "openai"], "^(llm|speech)/"),
    {
      name: "generated-client-in-db-alone",
      severity: "error",
      from: { pathNot: "^db/" },
      to: { path: "^db/generated/" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { pathNot: ["^tests/", test, "^playwright\\.config\\.ts$", "^vitest\\.config\\.ts$"] },
      to: { path: ["^tests/", test] },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolvable-imports",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["(^|/)node_modules/", "^db/generated/"] },
    exclude: { path: ["^\\.next/", "^\\.data/", "^coverage/", "\\.css$"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
