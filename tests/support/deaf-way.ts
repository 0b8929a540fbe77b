import { once } from "node:events";
import { createServer, connect as dial } from "node:net";
import { Transform } from "node:stream";

/** A PostgreSQL message: a letter, then the length of what follows in four bytes, themselves included. */
const headLength = 5;
const notification = "A".charCodeAt(0);

/** The server's word that it has done what was asked. */
const ready = "Z".charCodeAt(0);

/** Passes a server's messages on, whole ones, and leaves notifications out that come while nothing is asked. @see https://www.postgresql.org/docs/current/protocol-message-formats.html */
function withoutNotifications(asking: { now: boolean }): Transform {
  let rest: Buffer = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      rest = Buffer.concat([rest, chunk]);
      while (rest.length >= headLength && rest.length > rest.readUInt32BE(1)) {
        const length = rest.readUInt32BE(1) + 1;
        if (rest[0] === ready) asking.now = false;
        if (rest[0] !== notification || asking.now) this.push(rest.subarray(0, length));
        rest = rest.subarray(length);
      }
      done();
    },
  });
}

/**
 * A way to a PostgreSQL server as by PgBouncer in transaction mode: statements go through, and of notifications those alone that come while
 * a statement is under way.
 * @param target a `postgres://` URL without TLS
 */
export async function startDeafWay(target: string): Promise<{ url: string; close(): void }> {
  const to = new URL(target);
  const server = createServer((near) => {
    const far = dial(Number(to.port), to.hostname);
    near.on("close", () => far.destroy()).on("error", () => near.destroy());
    far.on("close", () => near.destroy()).on("error", () => far.destroy());
    const asking = { now: true };
    near.on("data", () => {
      asking.now = true;
    });
    near.pipe(far);
    far.pipe(withoutNotifications(asking)).pipe(near);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = new URL(target);
  url.host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return { url: url.href, close: () => server.close() };
}
