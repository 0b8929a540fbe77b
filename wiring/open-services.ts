import { join } from "node:path";
import { createAnswerStore } from "@/db/answers";
import { createArchiveStore } from "@/db/archive";
import { connectOver, dropIdle, openPool } from "@/db/client";
import { openClock } from "@/db/clock";
import { createCohortStore } from "@/db/cohorts/cohort-store";
import { createGiftStore } from "@/db/cohorts/gift-store";
import { createShareStore } from "@/db/cohorts/share-store";
import { createDeletionStore } from "@/db/deletions";
import { createGuideStore } from "@/db/guides";
import { createInterviewStore } from "@/db/interviews";
import { startJobs } from "@/db/jobs";
import { openLiveFeed } from "@/db/live-feed";
import { createCallLedger } from "@/db/model-calls";
import { guardStore } from "@/db/outage";
import { createPracticeStore } from "@/db/practice-cards";
import { createProgressStore } from "@/db/progress";
import { createRateLimits } from "@/db/rate-limits";
import { RevisionCache } from "@/db/revisions";
import { watchRoom } from "@/db/room";
import { createWordingStore } from "@/db/wordings";
import { createAnswerImprover } from "@/llm/answer-improver";
import { createCircuit } from "@/llm/circuit";
import { createGuideDrafter } from "@/llm/guide-drafter";
import { createPhraser } from "@/llm/interviewer";
import { createModelRater } from "@/llm/model-rater";
import { createPointProposer } from "@/llm/point-proposer";
import { costOf, priceOf } from "@/llm/prices";
import { loadPrompts } from "@/llm/prompts";
import { createQuestionImprover } from "@/llm/question-improver";
import type { ModelSettings } from "@/llm/settings";
import { log, logError } from "@/monitoring/log";
import { measuredInterviews, measuredPhraser, measuredRater } from "@/monitoring/measured";
import { traced, traceparent } from "@/monitoring/tracing";
import { builtInRater } from "@/use-cases/built-in-rater";
import { createModelBudget } from "@/use-cases/model-budget";
import type { CallLedger } from "@/use-cases/ports/call-ledger";
import { createReplySpeaker } from "@/use-cases/speak-reply";
import { accountsSecret, allowances, type InstanceSettings } from "./settings";

/** The model's side, as far as one is configured. */
function openModel(settings: ModelSettings | null) {
  if (!settings) {
    return {
      phraser: null,
      improver: null,
      teller: null,
      proposer: null,
      drafter: null,
      raters: [measuredRater(builtInRater)],
    };
  }
  const prompts = loadPrompts(join(process.cwd(), "prompts"));
  return {
    phraser: measuredPhraser(createPhraser(settings, prompts)),
    improver: createQuestionImprover(settings, prompts),
    teller: createAnswerImprover(settings, prompts),
    proposer: createPointProposer(settings, prompts),
    drafter: createGuideDrafter(settings, prompts),
    raters: [builtInRater, createModelRater(settings, prompts)].map(measuredRater),
  };
}

/** No limit where no model is. */
const noLimit = { tokens: null, usd: null };

function openBudget(ledger: CallLedger, model: ModelSettings | null, clock: () => number) {
  return createModelBudget({
    ...{ ledger, now: clock, onError: logError },
    limits: model?.budgets ?? { interview: noLimit, day: noLimit },
    costOf: (name, usage) => {
      const price = model && priceOf(name, model.prices);
      return price && costOf(usage, price);
    },
  });
}

const deaf =
  "no news of other instances arrive: a pooler in transaction mode does not pass notifications on. Everything works, but replies that another instance speaks come in steps. Give DATABASE_URL a direct connection.";

/** Everything that holds a connection, and what is built on it. */
export async function openServices(settings: InstanceSettings) {
  const { databaseUrl: url } = settings;
  const pool = openPool(url);
  const onLost = (error: unknown) => {
    logError(error);
    dropIdle(pool);
  };
  const feed = await openLiveFeed(url, onLost, () => log().warn(deaf));
  const jobs = await startJobs(url, logError, traceparent).catch(async (error) => {
    await feed.close();
    throw error;
  });
  const db = connectOver(pool);
  const room = watchRoom(pool);
  const guarded = <Store extends object>(store: Store) => guardStore(store, room.note);
  const revisions = new RevisionCache();
  const interviews = measuredInterviews(guarded(createInterviewStore(db, jobs, revisions)));
  const answers = guarded(createAnswerStore(db, jobs));
  const practice = guarded(createPracticeStore(db));
  const wordings = guarded(createWordingStore(db));
  const progress = guarded(createProgressStore(db));
  const model = openModel(settings.model);
  const circuit = createCircuit();
  const clock = await openClock(pool, settings.machine).catch(async (error) => {
    await Promise.allSettled([jobs.stop(), feed.close(), pool.end()]);
    throw error;
  });
  const { now } = clock;
  const ledger = guarded(createCallLedger(db));
  const budget = openBudget(ledger, settings.model, now);
  const speaker = createReplySpeaker({
    ...{ interviews, feed, circuit, budget, traced, phraser: model.phraser },
    now: () => performance.now(),
    onError: logError,
  });
  const guides = guarded(createGuideStore(db, revisions));
  const deletions = guarded(createDeletionStore(db, jobs));
  const archive = guarded(createArchiveStore(db));
  const cohorts = guarded(createCohortStore(db));
  const gifts = guarded(createGiftStore(db));
  const shares = guarded(createShareStore(db));
  return {
    settings,
    clock,
    now,
    db,
    pool,
    room,
    jobs,
    feed,
    guides,
    deletions,
    archive,
    cohorts,
    gifts,
    shares,
    interviews,
    answers,
    practice,
    wordings,
    progress,
    model,
    ledger,
    budget,
    speaker,
    circuit,
    limits: createRateLimits(pool, allowances(), accountsSecret()),
  };
}

export type Services = Awaited<ReturnType<typeof openServices>>;
