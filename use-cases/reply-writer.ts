import { outlastOutage } from "./outlast-outage";
import type { InterviewStore } from "./ports/interviews";
import type { LiveFeed } from "./ports/live-feed";
import type { ReplyEnd } from "./stored";

/** Well within the lease, so that a model that thinks for long is not taken for dead. */
const keepAliveMs = 2_000;
/** What takes longer to be stored is worth a word. */
const slowMs = 1_000;
/** Soon, for the lease runs on while the database is away. */
const retryMs = 500;

/**
 * Writes one reply while it is spoken. Words are stored as soon as they are there and shown once they are, so that no death of this
 * process takes back what somebody has read. Holds no connection in between. While the database is away, it keeps what was said, and
 * stores and shows it later. Each report brings back whether the reply is still to go on.
 */
export class ReplyWriter {
  text = "";
  private stored = 0;
  private seq = 0;
  private flushing: Promise<void> = Promise.resolve();
  private waiting = false;
  private ended = false;
  private soon: NodeJS.Immediate | null = null;
  private retry: NodeJS.Timeout | undefined;
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

  /** Adds a piece, which is shown when it is stored. */
  release(words: string): void {
    // PostgreSQL's text can't hold this one character.
    this.text += words.replaceAll("\u0000", "");
    // Not at once: the last words of a reply are stored with its end.
    if (!this.ended) this.soon ??= setImmediate(() => this.flush());
  }

  /** Stores the whole reply; tries again for two minutes while the database is away. */
  async end(end: Omit<ReplyEnd, "text">): Promise<void> {
    this.ended = true;
    clearInterval(this.keepAlive);
    clearTimeout(this.retry);
    this.unschedule();
    await this.flushing;
    const whole = { ...end, text: this.text };
    const finish = () => this.interviews.finishReply(this.ownerId, this.turnId, whole);
    await this.tellIfSlow(outlastOutage(finish, () => this.tellUnsaved()));
    this.feed.publishHere(this.interviewId, { type: "turn", turnId: this.turnId });
    await this.feed.publishElsewhere(this.interviewId, { type: "turn", turnId: this.turnId });
  }

  private unschedule(): void {
    if (this.soon) clearImmediate(this.soon);
    this.soon = null;
  }

  /** One store at a time is under way, and one at most waits for it: it takes all that was said meanwhile. */
  private flush(): void {
    this.unschedule();
    if (this.waiting) return;
    this.waiting = true;
    this.flushing = this.flushing.then(() => {
      this.waiting = false;
      return this.store();
    });
  }

  /** A piece that could not be stored goes along with the next one, and at the latest with the whole reply. */
  private async store(): Promise<void> {
    const piece = this.text.slice(this.stored);
    try {
      const storing = this.interviews.appendDelta(this.ownerId, this.turnId, this.seq, piece);
      const kept = await this.tellIfSlow(storing);
      if (kept !== "over" && piece !== "") this.show(piece);
      if (kept !== "going-on") this.onStop();
    } catch {
      this.tellUnsaved();
      clearTimeout(this.retry);
      if (!this.ended) this.retry = setTimeout(() => this.flush(), retryMs);
    }
  }

  private show(piece: string): void {
    const event = { type: "delta", turnId: this.turnId, offset: this.stored, text: piece } as const;
    this.seq += 1;
    this.stored += piece.length;
    this.feed.publishHere(this.interviewId, event);
    // Nothing waits for the other instances: news go there in their order.
    void this.feed.publishElsewhere(this.interviewId, event);
  }

  private async tellIfSlow<Stored>(storing: Promise<Stored>): Promise<Stored> {
    const timer = setTimeout(() => this.tellUnsaved(), slowMs);
    return storing.finally(() => clearTimeout(timer));
  }

  private tellUnsaved(): void {
    this.feed.publishHere(this.interviewId, { type: "notice", code: "not-saved-yet" });
  }
}
