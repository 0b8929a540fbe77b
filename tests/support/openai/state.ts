import type { Fault } from "./faults";
import type { RequestLog } from "./log";
import type { Ability, ChatRequest } from "./protocol";
import type { Quirks } from "./quirks";

/** Says what the model replies; may take its time. */
export type Mind = (request: ChatRequest, number: number) => string | Promise<string>;

/** What the routes read and the control changes. */
export interface StandInState {
  apiKey: string | null;
  /** Those it has; null answers to any name. */
  models: string[] | null;
  ability: Ability;
  quirks: Quirks;
  mind: Mind;
  chunkMs: number;
  slowMs: number;
  /** Faults of the next requests, one each. */
  faults: Fault[];
  /** The fault of requests beyond the queue. */
  always: Fault;
  log: RequestLog;
  closing: AbortSignal;
}
