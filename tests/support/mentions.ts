import type pg from "pg";

/** How many rows of each table, jobs too, have any of these words in them; tables without are left out. */
export async function mentions(client: pg.Client, words: readonly string[]): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'pgboss')",
  );
  const found: Record<string, number> = {};
  for (const { name } of rows) {
    const { rows: counted } = await client.query<{ n: string }>(
      `SELECT count(*) AS n FROM ${name} AS row WHERE EXISTS (SELECT FROM unnest($1::text[]) word WHERE row::text LIKE '%' || word || '%')`,
      [words],
    );
    if (Number(counted[0]?.n) > 0) found[name] = Number(counted[0]?.n);
  }
  return found;
}
