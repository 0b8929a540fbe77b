import type { Client } from "pg";
import { v7 as uuid } from "uuid";

/**
 * Tells whether notifications arrive on a connection, by sending one to oneself. A pooler in transaction mode takes LISTEN like any other
 * statement and passes nothing on.
 */
export class Echo {
  private readonly channel = `rehearsal_echo_${uuid()}`;
  private heard = false;

  constructor(private readonly client: Client) {
    client.on("notification", ({ channel }) => {
      if (channel === this.channel) this.heard = true;
    });
  }

  /** To be called once, before the first question. */
  async listen(): Promise<void> {
    await this.client.query(`LISTEN "${this.channel}"`);
  }

  /**
   * PostgreSQL sends a session its own notification before it says that the statement is done, so there is nothing to wait for.
   * @throws what `pg` throws where the connection is dead
   */
  async comesBack(): Promise<boolean> {
    this.heard = false;
    await this.client.query("SELECT pg_notify($1, '')", [this.channel]);
    return this.heard;
  }
}
