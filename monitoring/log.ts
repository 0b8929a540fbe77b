import pino, { type Logger } from "pino";
import { isOutage } from "@/db/outage";
import { env } from "@/env";
import { requestId } from "./request-id";

let logger: Logger | undefined;

/** The process's structured log; a line written on behalf of a request has its id. */
export function log(): Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    mixin: () => {
      const id = requestId();
      return id === null ? {} : { requestId: id };
    },
  });
  return logger;
}

/** Logs a defect or a failure of something below us; an outage in a line, for it comes again and again until it is over. */
export function logError(error: unknown): void {
  if (isOutage(error)) log().warn({ reason: (error as Error).message }, "the database is away");
  else log().error({ err: error }, "failed");
}
