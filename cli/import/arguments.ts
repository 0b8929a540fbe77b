import { parseArgs } from "node:util";
import { RehearsalError } from "@/core/errors";

/** What to import, and whether to print it instead of storing it. */
export interface ImportArguments {
  file: string;
  json: boolean;
}

const usage = "Write: npm run import -- guide.md [--json]";

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
  } catch (error) {
    throw new RehearsalError("invalid-input", `${(error as Error).message}. ${usage}`);
  }
}

/** Reads `FILE [--json]`. @throws RehearsalError with how it is written */
export function parseImportArguments(args: string[]): ImportArguments {
  const { positionals, values } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new RehearsalError("invalid-input", `Name one file. ${usage}`);
  return { file, json: values.json };
}
