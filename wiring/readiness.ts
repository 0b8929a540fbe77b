import { services } from "./services";

/** Whether an instance can serve, and what it lacks. */
export interface Readiness {
  ready: boolean;
  /** "refused" where the database can be read alone: its disk is full, which leaves the instance ready, or it is a standby. */
  changes: "taken" | "refused" | "unknown";
  otherInstances: "heard" | "unheard";
}

/**
 * Whether this instance can serve: the database answers, and is none that another one has taken over from. Many requests in line do not make
 * it unready. Neither does what all instances share, of which none could take over for it, a full disk: it still reads. That, and that no
 * news of other instances are heard, is said beside it.
 */
export async function readiness(): Promise<Readiness> {
  try {
    const { feed, room } = await services();
    const [takes, hasRoom] = await Promise.all([feed.takesChanges(), room.isThere()]);
    const changes = takes === null ? "unknown" : takes && hasRoom ? "taken" : "refused";
    const otherInstances = feed.isListening() ? "heard" : "unheard";
    return { ready: takes === true, changes, otherInstances };
  } catch {
    return { ready: false, changes: "unknown", otherInstances: "unheard" };
  }
}
