import pg from "pg";
import { accept, accountSettings, firstToken, signIn } from "./people";
import { type Product, startProduct } from "./product";

/** A product with accounts, its database at hand, and its owner signed in. */
export interface OwnedProduct {
  product: Product;
  client: pg.Client;
  /** The session's cookie. */
  owner: string;
  close(): Promise<void>;
}

/** Starts the product with accounts, and makes the first one. @param env settings beside those of accounts */
export async function startOwnedProduct(env: Record<string, string> = {}): Promise<OwnedProduct> {
  const product = await startProduct({ ...accountSettings, ...env });
  const client = new pg.Client({ connectionString: product.databaseUrl });
  const close = async () => {
    await client.end();
    await product.close();
  };
  try {
    await client.connect();
    await accept(product.url, await firstToken(product.databaseUrl), "Olga", "owner@example.com");
    return { product, client, owner: await signIn(product.url, "owner@example.com"), close };
  } catch (error) {
    await close();
    throw error;
  }
}
