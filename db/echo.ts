import { once } from "node:events";
import type { Client } from "pg";
import { v7 as uuid } from "uuid";

/** Longer than a notification takes on a busy server. */
const patienceMs = 3_000;

/**
 * Tells whether notifications arrive on a connection, by sending one from another. A pooler in transaction mode takes LISTEN like any other
 * statement, and passes on what comes while a statement is under way, one's own notifications for instance, but nothing in between.
 */
export class Echo {
  private readonly channel = `rehearsal_echo_${uuid()}`;

  /** @param open makes another connection on the same way */
  constructor(
    private readonly client: Client,
    private readonly open: () => Client,
  ) {}

  /** To be called once, before the first question. */
  async listen(): Promise<void> {
    await this.client.query(`LISTEN "${this.channel}"`);
  }

  /** @throws what `pg` throws where no other connection can be made */
  async comesBack(): Promise<boolean> {
    const given = new AbortController();
    const heard = this.hear(given.signal);
    const other = this.open();
    other.on("error", () => {});
    try {
      await other.connect();
      await other.query("SELECT pg_notify($1, '')", [this.channel]);
      const timer = setTimeout(() => given.abort(), patienceMs);
      return await heard.finally(() => clearTimeout(timer));
    } finally {
      given.abort();
      void other.end().catch(() => {});
    }
  }

  private async hear(signal: AbortSignal): Promise<boolean> {
    try {
      for (;;) {
        const [{ channel }] = await once(this.client, "notification", { signal });
        if (channel === this.channel) return true;
      }
    } catch {
      return false;
    }
  }
}
