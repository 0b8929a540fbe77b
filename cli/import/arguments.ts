import { badArguments, readArguments } from "@/cli/arguments";

/** What to import, and whether to print it instead of storing it. */
export interface ImportArguments {
  file: string;
  json: boolean;
}

const usage = "npm run import -- guide.md [--json]";

/** Reads `FILE [--json]`. @throws RehearsalError with how it is written */
export function parseImportArguments(args: string[]): ImportArguments {
  const options = { json: { type: "boolean", default: false } } as const;
  const { positionals, values } = readArguments({ args, allowPositionals: true, options }, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw badArguments("Name one file.", usage);
  return { file, json: values.json };
}
