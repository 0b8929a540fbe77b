import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const require = createRequire(import.meta.url);
const { CHAR, TEXT } = pg.types.builtins;

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** Called with the error of a script that PostgreSQL refused, before the engine wraps it. */
type OnScriptError = (error: unknown) => void;

/**
 * Prisma's adapter cuts a script at every semicolon, be it inside a string, a comment or a function's body, and runs
 * the pieces one by one. Here a script goes to PostgreSQL whole, which then runs all of it or none.
 */
function sendScriptsWhole(adapter: Adapter, onScriptError: OnScriptError): void {
  const pool = adapter.underlyingDriver();
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      onScriptError(error);
      throw error;
    }
  };
}

/**
 * PostgreSQL's catalogue has columns of the type "char", which the engine reads and Prisma's adapter refuses: they pass
 * through it as text and are declared as characters afterwards. The engine sends one query at a time.
 */
function readCatalogueChars(adapter: Adapter): void {
  const pool = adapter.underlyingDriver();
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const queryRaw = adapter.queryRaw.bind(adapter);
  let charColumns: number[] = [];
  const charsAsText = async (config: pg.QueryConfig) => {
    const result = await query(config);
    const fields = result.fields ?? [];
    charColumns = [...fields.keys()].filter((index) => fields[index]?.dataTypeID === CHAR);
    for (const index of charColumns) Object.assign(fields[index] ?? {}, { dataTypeID: TEXT });
    return result;
  };
  pool.query = charsAsText as typeof pool.query;
  adapter.queryRaw = async (params) => {
    const result = await queryRaw(params);
    for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}

class MigrationAdapters extends PrismaPg {
  constructor(
    private readonly connectionString: string,
    private readonly pool: pg.Pool,
    private readonly onScriptError: OnScriptError,
  ) {
    super(pool);
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    sendScriptsWhole(adapter, this.onScriptError);
    return adapter;
  }

  /** A throw-away database on the same server. Prisma's own would connect to the real one where that was given as a URL. */
  override async connectToShadowDb(): Promise<Adapter> {
    const name = `rehearsal_shadow_${crypto.randomUUID()}`;
    const url = new URL(this.connectionString);
    url.pathname = name;
    const pool = singleConnection(url.href);
    await this.pool.query(`CREATE DATABASE "${name}" TEMPLATE template0`);
    const adapter = await new MigrationAdapters(url.href, pool, this.onScriptError).connect();
    readCatalogueChars(adapter);
    adapter.dispose = async () => {
      await pool.end();
      await this.pool.query(`DROP DATABASE "${name}"`);
    };
    return adapter;
  }
}

/**
 * One connection that is kept, idle or not, until `end()`. Once it is lost there is no other: what is asked next belongs to the transaction
 * that went with it, and must not be done outside of one.
 */
export function singleConnection(connectionString: string): pg.Pool {
  let taken = false;
  const verify = (_: pg.PoolClient, done: (error?: Error) => void) => {
    done(taken ? new Error("Connection terminated: what it was in the middle of is undone") : undefined);
    taken = true;
  };
  const pool = new pg.Pool({ connectionString, max: 1, idleTimeoutMillis: 0, verify });
  // The engine's adapter listens once for each migration.
  return pool.setMaxListeners(0).on("error", () => {});
}

/** Loads the engine as its package would, but without importing WebAssembly as a module, which Node calls experimental. */
async function load(): Promise<typeof glue.SchemaEngine> {
  loading ??= (async () => {
    const file = require.resolve("@prisma/schema-engine-wasm").replace(/\.js$/, "_bg.wasm");
    const { instance } = await WebAssembly.instantiate(await readFile(file), {
      "./schema_engine_bg.js": { ...glue },
    });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
    return glue.SchemaEngine;
  })();
  return await loading;
}

let loading: Promise<typeof glue.SchemaEngine> | undefined;

/**
 * Prisma's schema engine as WebAssembly. All that it does goes over `pool`, so that with a pool of one connection it is
 * part of the transaction open there.
 */
export async function openSchemaEngine(
  connectionString: string,
  pool: pg.Pool,
  onScriptError: OnScriptError = () => {},
): Promise<glue.SchemaEngine> {
  const factory = new MigrationAdapters(connectionString, pool, onScriptError);
  const SchemaEngine = await load();
  return await SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

/** No table and no enum of ours is managed by anyone else. */
export const wholeSchema = { externalTables: [], externalEnums: [] };
