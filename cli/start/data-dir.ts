import { env } from "@/env";

/** Where the embedded database lives. */
export function dataDir(): string {
  return env().REHEARSAL_DATA_DIR ?? ".data";
}
