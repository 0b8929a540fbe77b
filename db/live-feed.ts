import { EventEmitter } from "node:events";
import { Client, type Notification } from "pg";
import { v7 as uuid } from "uuid";
import type { FeedEvent, LiveFeed } from "@/use-cases/ports/live-feed";
import { Echo } from "./echo";

const channel = "rehearsal_live";
const reconnectMs = 500;
/** A listener only hears; without asking it would never learn that its connection is dead. Until it has, readers of other instances' replies wait. */
const heartbeatMs = 2_000;
const patienceMs = 5_000;

interface Message {
  from: string;
  interviewId: string;
  event: FeedEvent;
}

/** PostgreSQL takes less than 8,000 bytes in one notification; a larger piece becomes "read it again". */
const maxPayloadBytes = 7_500;

export interface PostgresFeed extends LiveFeed {
  /** Whether events of other instances arrive, as of the last look. */
  isListening(): boolean;
  /** What the database answers on this connection, which waits behind no request: whether it takes changes, as a standby does not. Null if it is away. */
  takesChanges(): Promise<boolean | null>;
  /** Interviews that somebody follows here, or whose reply is spoken here. */
  followed(): number;
  close(): Promise<void>;
}

/**
 * Carries events between instances by LISTEN and NOTIFY on one connection of its own, and within this one by an emitter. When the
 * connection was lost, every reader is told to read the state again, here and, of what could not be sent meanwhile, elsewhere.
 * @param onError told once of each loss of the connection
 * @param onDeaf told of each connection on which nothing arrives, though it stands
 */
export async function openLiveFeed(
  url: string,
  onError: (error: unknown) => void,
  onDeaf: () => void,
): Promise<PostgresFeed> {
  const feed = new Feed(url, onError, onDeaf);
  await feed.open();
  return feed;
}

class Feed implements PostgresFeed {
  private readonly instance = uuid();
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: Client | null = null;
  private hears = false;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  private probing = false;
  private sending: Promise<void> = Promise.resolve();
  private waiting: { interviewId: string; payload: string }[] | null = null;
  /** Interviews of which something could not be sent. */
  private readonly missed = new Set<string>();

  constructor(
    private readonly url: string,
    private readonly onError: (error: unknown) => void,
    private readonly onDeaf: () => void,
  ) {}

  async open(): Promise<void> {
    const client = connection(this.url);
    const echo = new Echo(client, () => connection(this.url));
    client.on("notification", (notification) => this.receive(notification));
    client.on("error", () => {});
    try {
      await client.connect();
      // It is idle by its nature, and would be ended over and over where the database ends what is idle.
      await client.query("SET idle_session_timeout = 0");
      await client.query(`LISTEN ${channel}`);
      await echo.listen();
      this.hears = await echo.comesBack();
    } catch (error) {
      void client.end().catch(() => {});
      throw error;
    }
    this.client = client;
    client.once("end", () => this.lose(client));
    this.timer = setInterval(() => void this.probe(client, echo), heartbeatMs).unref();
    if (!this.hears) this.onDeaf();
  }

  publishHere(interviewId: string, event: FeedEvent): void {
    this.emitter.emit(interviewId, event);
  }

  async publishElsewhere(interviewId: string, event: FeedEvent): Promise<void> {
    const message: Message = { from: this.instance, interviewId, event };
    const payload = JSON.stringify(message);
    const fits = Buffer.byteLength(payload) <= maxPayloadBytes;
    const sent = fits ? payload : JSON.stringify({ ...message, event: { type: "resync" } });
    if (!this.waiting) {
      this.waiting = [];
      this.sending = this.sending.then(() => this.send());
    }
    this.waiting.push({ interviewId, payload: sent });
    await this.sending;
  }

  /** All that came up while the last ones were on their way goes in one statement. */
  private async send(): Promise<void> {
    const { client, waiting } = this;
    this.waiting = null;
    const messages = waiting ?? [];
    try {
      if (!client) throw new Error("not connected");
      const notify = "SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload";
      await client.query(notify, [channel, messages.map(({ payload }) => payload)]);
    } catch {
      for (const { interviewId } of messages) this.missed.add(interviewId);
      // It is made anew, and what was missed is sent then.
      client?.connection.stream.destroy();
    }
  }

  subscribe(interviewId: string, listener: (event: FeedEvent) => void): () => void {
    this.emitter.on(interviewId, listener);
    return () => this.emitter.off(interviewId, listener);
  }

  isListening(): boolean {
    return this.client !== null && this.hears;
  }

  async takesChanges(): Promise<boolean | null> {
    const question = "SELECT current_setting('transaction_read_only') = 'off' AS changes";
    const asked = await this.client?.query<{ changes: boolean }>(question).catch(() => null);
    return asked?.rows[0]?.changes ?? null;
  }

  followed(): number {
    return this.emitter.eventNames().length;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  private receive(notification: Notification): void {
    if (notification.channel !== channel) return;
    const message = JSON.parse(notification.payload ?? "null") as Message | null;
    if (message && message.from !== this.instance) this.emitter.emit(message.interviewId, message.event);
  }

  private async probe(client: Client, echo: Echo): Promise<void> {
    if (this.probing) return;
    this.probing = true;
    try {
      await client.query("SELECT 1");
      if (!this.hears) this.hears = await echo.comesBack().catch(() => false);
    } catch {
      client.connection.stream.destroy();
    } finally {
      this.probing = false;
    }
  }

  private lose(client: Client): void {
    if (this.client === client) this.client = null;
    clearTimeout(this.timer);
    if (this.closed) return;
    this.onError(new Error("Connection terminated: events of other instances arrive when it is back"));
    this.reopenSoon();
  }

  private reopenSoon(): void {
    this.timer = setTimeout(() => {
      if (this.closed) return;
      this.open().then(
        () => this.catchUp(),
        () => this.reopenSoon(),
      );
    }, reconnectMs).unref();
  }

  private catchUp(): void {
    if (this.closed) return void this.client?.end();
    for (const interviewId of this.emitter.eventNames()) this.emitter.emit(interviewId, { type: "resync" });
    const missed = [...this.missed];
    this.missed.clear();
    for (const interviewId of missed) void this.publishElsewhere(interviewId, { type: "resync" });
  }
}

function connection(url: string): Client {
  return new Client({
    connectionString: url,
    application_name: "rehearsal-feed",
    keepAlive: true,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
}
