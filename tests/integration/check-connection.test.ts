import { createServer } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkConnection } from "@/db/check-connection";
import { freshDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase("template0");
});
afterAll(() => database.drop());

function changed(change: Partial<Pick<URL, "password" | "pathname" | "host">>): string {
  return Object.assign(new URL(database.url), change).href;
}

test("a database that answers is fine", async () => {
  await expect(checkConnection(database.url)).resolves.toBeUndefined();
});

test("a wrong password is said, and not shown", async () => {
  const refused = checkConnection(changed({ password: "guessed" }));
  await expect(refused).rejects.toThrow(/refuses the user or the password/);
  await expect(refused).rejects.not.toThrow("guessed");
});

test("a missing database is named", async () => {
  await expect(checkConnection(changed({ pathname: "/nowhere" }))).rejects.toThrow(
    /database "nowhere" does not exist: create it, or correct DATABASE_URL/,
  );
});

test("a server that has no connection left for it is waited for a little, then named", async () => {
  const role = `few_${database.url.slice(-6)}`;
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'few' CONNECTION LIMIT 1`);
  const url = Object.assign(new URL(database.url), { username: role, password: "few" });
  const other = new pg.Client({ connectionString: url.href });
  await other.connect();
  const checking = checkConnection(url.href);
  await expect(checking).rejects.toThrow(`The database at ${url.host} has no connection left`);
  await other.end();
  await expect(checkConnection(url.href)).resolves.toBeUndefined();
  await client.query(`DROP ROLE ${role}`);
  await client.end();
});

test("an unknown host is named", async () => {
  await expect(checkConnection(changed({ host: "nowhere.invalid:5432" }))).rejects.toThrow(
    /The database at nowhere\.invalid:5432 can't be reached/,
  );
});

test("a server that is not there is waited for a little, then named", async () => {
  const closed = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => closed.on("listening", resolve));
  const address = closed.address();
  const port = typeof address === "object" ? address?.port : 0;
  await new Promise((resolve) => closed.close(resolve));
  await expect(checkConnection(changed({ host: `127.0.0.1:${port}` }))).rejects.toThrow(
    `The database at 127.0.0.1:${port} can't be reached (ECONNREFUSED): start it`,
  );
});

test.each(["mysql://localhost/x", "localhost", "postgres"])("%s is no URL of a PostgreSQL", async (url) => {
  await expect(checkConnection(url)).rejects.toThrow(/DATABASE_URL is not of the form postgresql:/);
});
