/** What goes round between a reply's writer and its readers, on this instance and the others. */
export type FeedEvent =
  | { type: "delta"; turnId: string; offset: number; text: string }
  | { type: "turn"; turnId: string }
  | { type: "notice"; code: "model-away" | "model-back" | "not-saved-yet" }
  | { type: "stop"; turnId: string }
  /** Events may have been missed: read the state again. */
  | { type: "resync" };

export interface LiveFeed {
  /** At once to readers on this instance. */
  publishHere(interviewId: string, event: FeedEvent): void;
  /** To readers on all other instances. */
  publishElsewhere(interviewId: string, event: FeedEvent): Promise<void>;
  /** @returns what ends the subscription */
  subscribe(interviewId: string, listener: (event: FeedEvent) => void): () => void;
}
