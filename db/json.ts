import type { Prisma } from "./generated/client";

/** Plain JSON of the core, as a column takes it. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
