import { services } from "./services";

/** Whether an instance can serve, and what it lacks. */
export interface Readiness {
  ready: boolean;
  /** "refused" where the database can be read alone: its disk is full, or it is a standby. */
  changes: "taken" | "refused" | "unknown";
  otherInstances: "heard" | "unheard";
}

/**
 * Whether this instance can serve: the database answers and takes changes. Many requests in line do not make it unready, and neither does it
 * that no news of other instances are heard, which is said beside it.
 */
export async function readiness(): Promise<Readiness> {
  try {
    const { feed, room } = await services();
    const [takes, hasRoom] = await Promise.all([feed.takesChanges(), room.isThere()]);
    const changes = takes === null ? "unknown" : takes && hasRoom ? "taken" : "refused";
    const otherInstances = feed.isListening() ? "heard" : "unheard";
    return { ready: changes === "taken", changes, otherInstances };
  } catch {
    return { ready: false, changes: "unknown", otherInstances: "unheard" };
  }
}
