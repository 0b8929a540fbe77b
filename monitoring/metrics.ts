import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

function create() {
  const registers = [new Registry()] as const;
  const [registry] = registers;
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name: `rehearsal_${name}`, help, labelNames, registers: [...registers] });
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `rehearsal_${name}`, help, labelNames, registers: [...registers] });
  const histogram = (name: string, help: string, buckets: number[], ...labelNames: string[]) =>
    new Histogram({ name: `rehearsal_${name}`, help, labelNames, buckets, registers: [...registers] });
  return {
    registry,
    requests: counter("requests_total", "Requests to the API by method and status.", "method", "status"),
    turns: counter("turns_total", "Candidates' turns: taken, replayed, or refused with a code.", "outcome"),
    replies: counter(
      "replies_total",
      "Interviewer's turns by who worded them and how they ended.",
      "speaker",
      "status",
    ),
    faults: counter("faults_total", "Failures of the model endpoint.", "fault"),
    firstWords: histogram(
      "first_words_seconds",
      "From asking the model to its first words.",
      [0.1, 0.25, 0.5, 1, 2, 3, 5, 10],
    ),
    ratings: counter(
      "ratings_total",
      "Assessments by rater: assessed, refused or failed.",
      "rater",
      "outcome",
    ),
    ratingSeconds: histogram(
      "rating_seconds",
      "Time of one assessment.",
      [0.01, 0.1, 0.5, 1, 2, 5, 10, 30, 60],
      "rater",
    ),
    speaking: gauge("replies_speaking", "Replies that this instance is speaking."),
    followed: gauge("interviews_followed", "Interviews that somebody follows on this instance."),
    feed: gauge("feed_connected", "1 while news of other instances arrive."),
    changes: gauge(
      "changes_taken",
      "1 while the database takes changes; 0 while it is away, full or a standby.",
    ),
    pool: gauge(
      "pool_connections",
      "Connections to the database: used, idle, and requests waiting for one.",
      "state",
    ),
    waitingRatings: gauge("ratings_waiting", "Rating jobs that no worker has taken up, in all instances."),
  };
}
export type Metrics = ReturnType<typeof create>;

/** One set a process, however many bundles hold a copy of this module. */
const shared = globalThis as typeof globalThis & { rehearsalMetrics?: Metrics };

/** The process's metrics. */
export function metrics(): Metrics {
  shared.rehearsalMetrics ??= create();
  return shared.rehearsalMetrics;
}
