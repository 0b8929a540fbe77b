import { defineConfig } from "prisma/config";

/** Read by the official `prisma` command only; the product applies its migrations itself (db/migrate.ts). */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
