import type { Provenance } from "../provenance";

/** Keeps account of the calls of a model that one task takes, while it runs: they are owed whatever comes of it. */
export interface Meter {
  /** Whether the budget leaves another call after those noted. */
  mayAsk(): Promise<boolean>;
  /** Notes a call that has ended, or was broken off. */
  note(call: Provenance): void;
}

/** For what nobody pays by. */
export const unmetered: Meter = { mayAsk: async () => true, note: () => {} };
