import { prismaAdapter } from "better-auth/adapters/prisma";
import type { Database } from "./client";

/** Where the library keeps sessions and the ways to sign in. */
export function authAdapter(db: Database) {
  return prismaAdapter(db, { provider: "postgresql", transaction: true });
}
