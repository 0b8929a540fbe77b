import { serve, type WebServer } from "@/cli/start/web-server";
import { migrate } from "@/db/migrate";
import { seed } from "@/prisma/seed";
import { openTemporaryDatabase } from "./temporary-database";

/** The product as it is delivered, on a database of its own. */
export interface Product {
  url: string;
  databaseUrl: string;
  /** Ends the server as a crash does; the database stays. */
  kill(): Promise<void>;
  /** Serves again after `kill()`, elsewhere: `url` changes. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Nothing of what is set on the developer's machine reaches the product. */
const unset = {
  OPENAI_API_KEY: "",
  OPENAI_BASE_URL: "",
  REHEARSAL_INTERVIEWER_MODEL: "",
  REHEARSAL_RATER_MODEL: "",
  LOG_LEVEL: "error",
  NODE_ENV: "production",
};

/**
 * Starts the production build at hand on a free port and a fresh database with the bundled guide.
 * @param env settings beside the defaults, such as OPENAI_BASE_URL
 * @param wayTo gives the URL by which the product reaches its database, where that is not the database's own
 */
export async function startProduct(
  env: Record<string, string> = {},
  wayTo: (databaseUrl: string) => Promise<string> = async (url) => url,
): Promise<Product> {
  const database = await openTemporaryDatabase();
  const settings = { ...unset, ...env, DATABASE_URL: await wayTo(database.url) };
  const begin = () => serve({ host: "127.0.0.1", port: 0 }, "built", settings);
  try {
    await migrate(database.url);
    await seed(database.url);
    return productOf(await begin(), begin, database);
  } catch (error) {
    await database.remove();
    throw error;
  }
}

function productOf(
  first: WebServer,
  begin: () => Promise<WebServer>,
  database: Awaited<ReturnType<typeof openTemporaryDatabase>>,
): Product {
  let server = first;
  const product: Product = {
    url: server.url,
    databaseUrl: database.url,
    kill: () => server.kill(),
    async restart() {
      server = await begin();
      product.url = server.url;
    },
    async close() {
      await server.close();
      await database.remove();
    },
  };
  return product;
}
