import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression of ours and where it stands. */
export interface Pattern {
  /** File and line. */
  at: string;
  source: string;
  flags: string;
}

const folders = [
  "app",
  "cli",
  "components",
  "core",
  "db",
  "i18n",
  "llm",
  "monitoring",
  "prisma",
  "use-cases",
];
const isSource = (path: string) =>
  /\.(ts|tsx|mjs|js)$/.test(path) && !/\.test\.|\/fixtures\/|^db\/generated\//.test(path);

function sources(): string[] {
  const nested = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  return [...readdirSync("."), ...nested].filter(isSource);
}

/** Files that are to be searched, parsed. */
export function parseSources(): ts.SourceFile[] {
  return sources().map((path) => parseSource(path, readFileSync(path, "utf8")));
}

export function parseSource(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** All that stand in a file as they are written: `/…/flags`. */
export function literalPatterns(file: ts.SourceFile): Pattern[] {
  return nodesOf(file)
    .filter(ts.isRegularExpressionLiteral)
    .map((node) => {
      const end = node.text.lastIndexOf("/");
      return { at: placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    });
}

/** Where one is put together while the program runs: `new RegExp(…)`, `RegExp(…)`. */
export function builtPatterns(file: ts.SourceFile): string[] {
  return nodesOf(file)
    .filter((node) => ts.isNewExpression(node) || ts.isCallExpression(node))
    .filter(({ expression }) => /^(globalThis\.)?RegExp$/.test(expression.getText()))
    .map(placeOf);
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function nodesOf(node: ts.Node): ts.Node[] {
  return [node, ...node.getChildren().flatMap(nodesOf)];
}
