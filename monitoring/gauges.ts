import { metrics } from "./metrics";

/** What is asked of an instance's services when metrics are read. */
interface Observed {
  pool: { totalCount: number; idleCount: number; waitingCount: number };
  feed: { isListening(): boolean; takesChanges(): Promise<boolean | null>; followed(): number };
  room: { isThere(): Promise<boolean> };
  speaker: { speaking(): number };
  jobs: { waiting(): Promise<number> };
}

/** The process's metrics in Prometheus' text format. @param services null while there are none */
export async function readMetrics(services: Observed | null): Promise<{ text: string; contentType: string }> {
  const { registry, speaking, followed, feed, changes, pool, waitingRatings } = metrics();
  feed.set(services?.feed.isListening() ? 1 : 0);
  changes.set(services && (await takesChanges(services)) ? 1 : 0);
  if (services) {
    const { totalCount, idleCount, waitingCount } = services.pool;
    pool.set({ state: "used" }, totalCount - idleCount);
    pool.set({ state: "idle" }, idleCount);
    pool.set({ state: "waiting" }, waitingCount);
    speaking.set(services.speaker.speaking());
    followed.set(services.feed.followed());
    await services.jobs.waiting().then(
      (count) => waitingRatings.set(count),
      () => waitingRatings.remove(),
    );
  }
  return { text: await registry.metrics(), contentType: registry.contentType };
}

async function takesChanges({ feed, room }: Observed): Promise<boolean> {
  const [takes, hasRoom] = await Promise.all([feed.takesChanges(), room.isThere()]);
  return takes === true && hasRoom;
}
