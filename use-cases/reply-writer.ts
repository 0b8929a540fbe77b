import { outlastOutage } from "./outlast-outage";
import type { InterviewStore, LiveFeed } from "./ports";
import type { ReplyEnd } from "./stored";

/** At most this much of an interviewer's text can be lost when the process dies. */
const flushMs = 250;
/** Well within the lease, so that a model that thinks for long is not taken for dead. */
const keepAliveMs = 2_000;
/** What takes longer to be stored is worth a word. */
const slowMs = 1_000;
/** Soon, for the lease runs on while the database is away. */
const retryMs = 500;

/**
 * Writes one reply while it is spoken: at once to the readers here, every 250 ms to the database and the other instances. Holds no
 * connection in between. While the database is away, it keeps what was said and stores it later. Each report brings back whether somebody
 * asked the reply to stop.
 */
export class ReplyWriter {
  text = "";
  private stored = 0;
  private seq = 0;
  private flushing: Promise<void> = Promise.resolve();
  private waiting = false;
  private ended = false;
  private timer: NodeJS.Timeout | null = null;
  private readonly keepAlive: NodeJS.Timeout;

  constructor(
    private readonly interviews: InterviewStore,
    private readonly feed: LiveFeed,
    private readonly ownerId: string,
    private readonly interviewId: string,
    private readonly turnId: string,
    private readonly onStop: () => void,
  ) {
    this.keepAlive = setInterval(() => this.flush(), keepAliveMs);
  }

  /** Adds a piece and shows it to the readers. */
  release(words: string): void {
    // PostgreSQL's text can't hold this one character.
    const piece = words.replaceAll("\u0000", "");
    if (piece === "") return;
    const offset = this.text.length;
    this.text += piece;
    this.feed.publishHere(this.interviewId, { type: "delta", turnId: this.turnId, offset, text: piece });
    this.flushSoon(flushMs);
  }

  /** Stores the whole reply; tries again for two minutes while the database is away. */
  async end(end: Omit<ReplyEnd, "text">): Promise<void> {
    this.ended = true;
    clearInterval(this.keepAlive);
    if (this.timer) clearTimeout(this.timer);
    await this.flushing;
    const whole = { ...end, text: this.text };
    const finish = () => this.interviews.finishReply(this.ownerId, this.turnId, whole);
    await this.tellIfSlow(outlastOutage(finish, () => this.tellUnsaved()));
    this.feed.publishHere(this.interviewId, { type: "turn", turnId: this.turnId });
    await this.feed.publishElsewhere(this.interviewId, { type: "turn", turnId: this.turnId });
  }

  private flushSoon(afterMs: number): void {
    if (!this.ended) this.timer ??= setTimeout(() => this.flush(), afterMs);
  }

  /** One store at a time is under way, and one at most waits for it: it takes all that was said meanwhile. */
  private flush(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (this.waiting) return;
    this.waiting = true;
    this.flushing = this.flushing.then(() => {
      this.waiting = false;
      return this.store();
    });
  }

  /** A piece that could not be stored goes along with the next one, and at the latest with the whole reply. */
  private async store(): Promise<void> {
    const offset = this.stored;
    const piece = this.text.slice(offset);
    try {
      const storing = this.interviews.appendDelta(this.ownerId, this.turnId, this.seq, piece);
      if (await this.tellIfSlow(storing)) this.onStop();
    } catch {
      this.tellUnsaved();
      this.flushSoon(retryMs);
      return;
    }
    if (piece === "") return;
    this.seq += 1;
    this.stored = offset + piece.length;
    const event = { type: "delta", turnId: this.turnId, offset, text: piece } as const;
    await this.feed.publishElsewhere(this.interviewId, event);
  }

  private async tellIfSlow<Stored>(storing: Promise<Stored>): Promise<Stored> {
    const timer = setTimeout(() => this.tellUnsaved(), slowMs);
    return storing.finally(() => clearTimeout(timer));
  }

  private tellUnsaved(): void {
    this.feed.publishHere(this.interviewId, { type: "notice", code: "not-saved-yet" });
  }
}
