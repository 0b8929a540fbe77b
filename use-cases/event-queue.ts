/** Events that arrive on their own, taken one by one by an async reader. */
export class EventQueue<Event> {
  private events: Event[] = [];
  private wake: (() => void) | null = null;

  /**
   * @param overflow stands for all that a reader has missed who let more than `capacity` events pile up
   */
  constructor(
    private readonly signal: AbortSignal,
    private readonly overflow: Event,
    private readonly capacity = 256,
  ) {
    signal.addEventListener("abort", () => this.wake?.(), { once: true });
  }

  push(event: Event): void {
    if (this.events.length < this.capacity) this.events.push(event);
    else this.events = [this.overflow];
    this.wake?.();
  }

  /** The next event; "timeout" after `timeoutMs` (null: never), "aborted" once the signal is. */
  async next(timeoutMs: number | null): Promise<Event | "timeout" | "aborted"> {
    if (this.events.length === 0 && !this.signal.aborted) await this.wait(timeoutMs);
    if (this.signal.aborted) return "aborted";
    return this.events.shift() ?? "timeout";
  }

  private wait(timeoutMs: number | null): Promise<void> {
    return new Promise((resolve) => {
      const timer = timeoutMs === null ? null : setTimeout(resolve, timeoutMs);
      this.wake = () => {
        if (timer) clearTimeout(timer);
        this.wake = null;
        resolve();
      };
    });
  }
}
