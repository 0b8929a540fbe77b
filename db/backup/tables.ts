import type pg from "pg";

export interface Table {
  name: string;
  /** Without those that PostgreSQL computes. */
  columns: string[];
}

/** Quotes a name for SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** All tables of ours, those that others refer to first. */
export async function tablesInOrder(client: pg.ClientBase): Promise<Table[]> {
  const { rows: tables } = await client.query<Table>(`
    SELECT table_name AS name, array_agg(column_name::text ORDER BY ordinal_position) AS columns
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
      AND table_name <> '_prisma_migrations'
    GROUP BY table_name ORDER BY table_name`);
  const { rows: references } = await client.query<{ from: string; to: string }>(`
    SELECT conrelid::regclass::text AS "from", confrelid::regclass::text AS "to"
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid <> confrelid`);
  return sortByReference(tables, references);
}

/** @param references `from` may hold a row only after the row of `to` that it names */
export function sortByReference(tables: Table[], references: { from: string; to: string }[]): Table[] {
  const sorted: Table[] = [];
  const rest = [...tables];
  const names = new Set(tables.map((table) => table.name));
  while (rest.length > 0) {
    const placed = new Set(sorted.map((table) => table.name));
    const isReady = ({ name }: Table) =>
      references.every(({ from, to }) => from !== name || placed.has(to) || !names.has(to));
    const next = rest.findIndex(isReady);
    if (next < 0) throw new Error(`tables refer to each other in a circle: ${rest.map(({ name }) => name)}`);
    sorted.push(...rest.splice(next, 1));
  }
  return sorted;
}
