import { badArguments, readArguments } from "@/cli/arguments";

/** Where the product is served. */
export interface Address {
  host: string;
  port: number;
}

/**
 * Reads `--port 3000` and `--host 127.0.0.1`, the defaults.
 * @throws RehearsalError with how it is written.
 */
export function parseAddress(args: string[]): Address {
  const usage = "npm start -- [--port 3000] [--host 127.0.0.1]";
  const options = { port: { type: "string" }, host: { type: "string" } } as const;
  const { port: text = "3000", host = "127.0.0.1" } = readArguments({ args, options }, usage).values;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return { host, port };
  throw badArguments(`"${text}" is not a port.`, usage);
}
