import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { RehearsalError } from "@/core/errors";
import type { DraftTexts } from "@/core/guide/drafting/draft";
import type { PromptUsed } from "@/core/guide/editing/guide-change";
import type { EditedQuestion, GuideEdit } from "@/core/guide/editing/guide-edit";
import { type KeyPointFile, keyPointFileSchema } from "@/core/guide/key-point-file";
import type { TurnRequest } from "@/core/interview/wire";
import { createAnswerStore } from "@/db/answers";
import { createArchiveStore } from "@/db/archive";
import { connectOver, openPool } from "@/db/client";
import { openClock } from "@/db/clock";
import { createCohortStore } from "@/db/cohorts/cohort-store";
import { createGiftStore } from "@/db/cohorts/gift-store";
import { createShareStore } from "@/db/cohorts/share-store";
import { contentHash } from "@/db/content-hash";
import { createDeletionStore } from "@/db/deletions";
import { createGuideStore } from "@/db/guides";
import { createInterviewStore } from "@/db/interviews";
import { startJobs } from "@/db/jobs";
import { openLiveFeed } from "@/db/live-feed";
import { createCallLedger } from "@/db/model-calls";
import { named, nameOutages } from "@/db/outage";
import { createPracticeStore } from "@/db/practice-cards";
import { createProgressStore } from "@/db/progress";
import { createRateLimits } from "@/db/rate-limits";
import { RevisionCache } from "@/db/revisions";
import { watchRoom } from "@/db/room";
import { createWordingStore } from "@/db/wordings";
import { extractText } from "@/documents/extract-text";
import { env, servedHosts } from "@/env";
import bundledKeyPoints from "@/guides/wang-zhiwei-bmw-ad.key-points.json" with { type: "json" };
import { createAnswerImprover } from "@/llm/answer-improver";
import { createCircuit } from "@/llm/circuit";
import { createEndpointProbe } from "@/llm/endpoint-probe";
import { createGuideDrafter } from "@/llm/guide-drafter";
import { createPhraser } from "@/llm/interviewer";
import { createModelRater } from "@/llm/model-rater";
import { createPointProposer } from "@/llm/point-proposer";
import { costOf, priceOf } from "@/llm/prices";
import { loadPrompts } from "@/llm/prompts";
import { createQuestionImprover } from "@/llm/question-improver";
import { type ModelSettings, modelSettings } from "@/llm/settings";
import { log, logError } from "@/monitoring/log";
import { measuredInterviews, measuredPhraser, measuredRater } from "@/monitoring/measured";
import { requestId, withRequestId } from "@/monitoring/request-id";
import { contextOf, startTracing, stopTracing, traced, traceparent } from "@/monitoring/tracing";
import { betterAnswer } from "@/use-cases/better-answer";
import { betterQuestion } from "@/use-cases/better-question";
import { builtInRater } from "@/use-cases/built-in-rater";
import {
  deleteEverything,
  deleteGuide,
  deleteInterview,
  listDeletions,
  purgeDeleted,
  viewDeletion,
} from "@/use-cases/delete-data";
import { draftGuide } from "@/use-cases/draft-guide";
import {
  editStoredGuide,
  exportGuide,
  findGuide,
  listRevisions,
  readRevision,
  restoreRevision,
} from "@/use-cases/edit-guide";
import { exportArchive } from "@/use-cases/export-archive";
import { followInterview } from "@/use-cases/follow-interview";
import { giveUpRating } from "@/use-cases/give-up-rating";
import { type ImportOptions, importGuide, previewImport } from "@/use-cases/import-guide";
import { type ListRequest, listInterviews } from "@/use-cases/list-interviews";
import { createModelBudget } from "@/use-cases/model-budget";
import type { CallLedger, LimitName } from "@/use-cases/ports";
import { proposePoints } from "@/use-cases/propose-points";
import { rateAnswer } from "@/use-cases/rate-answer";
import { retryRating } from "@/use-cases/retry-rating";
import { type RevealRequest, revealMarks } from "@/use-cases/reveal-marks";
import { createReplySpeaker } from "@/use-cases/speak-reply";
import { type StartSettings, startInterview } from "@/use-cases/start-interview";
import { stopReply } from "@/use-cases/stop-reply";
import { takeTurn } from "@/use-cases/take-turn";
import { viewHome } from "@/use-cases/view-home";
import { viewInterview } from "@/use-cases/view-interview";
import { viewProgress } from "@/use-cases/view-progress";
import { viewReport } from "@/use-cases/view-report";
import { viewSpending } from "@/use-cases/view-spending";

/** The one owner of an installation without accounts; seeded by the first start. */
export const localOwnerId = "00000000-0000-7000-8000-000000000001";

/** Curated key points of the bundled guide; a copy of that guide gets them too. */
export const keyPoints: KeyPointFile = keyPointFileSchema.parse(bundledKeyPoints);

/** Hosts besides loopback under which the product is served. */
export function trustedHosts(): string[] {
  return servedHosts();
}

/** How many proxies of ours stand in front. */
export function proxiesInFront(): number {
  return env().REHEARSAL_PROXIES;
}

/** Whether metrics are given under whatever host. */
export function metricsAreOpen(): boolean {
  return env().REHEARSAL_METRICS;
}

/** How often one person may do what. */
function allowances() {
  const minute = (points: number) => ({ points, seconds: 60 });
  const hour = (points: number) => ({ points, seconds: 3_600 });
  const settings = env();
  return {
    reads: minute(settings.REHEARSAL_READS_A_MINUTE),
    writes: minute(settings.REHEARSAL_WRITES_A_MINUTE),
    interviews: hour(settings.REHEARSAL_INTERVIEWS_AN_HOUR),
    imports: hour(settings.REHEARSAL_IMPORTS_AN_HOUR),
    exports: hour(settings.REHEARSAL_EXPORTS_AN_HOUR),
    endpointTests: hour(settings.REHEARSAL_ENDPOINT_TESTS_AN_HOUR),
    knocks: minute(60),
    signIns: hour(settings.REHEARSAL_SIGN_INS_AN_HOUR),
    signInsAnywhere: hour(10 * settings.REHEARSAL_SIGN_INS_AN_HOUR),
  };
}

/** Counts one more of what a person may do only so often; see `RateLimits`. */
export async function takeLimit(name: LimitName, key: string): Promise<void> {
  return (await services()).limits.take(name, key);
}

/** Seeds are stored as a 31-bit integer. */
const newSeed = () => Math.floor(Math.random() * 2 ** 31);

/** What an instance is made of; the process's own comes from the environment. */
export interface InstanceSettings {
  databaseUrl: string;
  model: ModelSettings | null;
  /** What this machine takes for the time, in milliseconds since 1970; the database's clock corrects it. */
  machine?: () => number;
}

function settingsFromEnv(databaseUrl = env().DATABASE_URL): InstanceSettings {
  if (databaseUrl) {
    const model = modelSettings(env());
    return { databaseUrl, model: model && { ...model, requestId } };
  }
  throw new Error(
    "DATABASE_URL is not set. `npm start` sets it, with a database of its own if there is none.",
  );
}

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
  const feed = await openLiveFeed(url, logError, () => log().warn(deaf));
  const jobs = await startJobs(url, logError, traceparent).catch(async (error) => {
    await feed.close();
    throw error;
  });
  const pool = openPool(url);
  const db = connectOver(pool);
  const room = watchRoom(pool);
  const guarded = <Store extends object>(store: Store) => nameOutages(store, room.note);
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
    ...{ interviews, feed, circuit, budget, traced, now, phraser: model.phraser },
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
    limits: createRateLimits(pool, allowances()),
  };
}
export type Services = Awaited<ReturnType<typeof openServices>>;

/** Next bundles pages and route handlers apart, each with its own copy of this module: the services are one per process. */
const shared = globalThis as typeof globalThis & {
  rehearsalServices?: Promise<Services> | undefined;
  /** Whether they have been opened. */
  rehearsalServes?: boolean;
};

/** How long a request waits for services that are being opened: a database that hangs must not hold a page for as long as it likes. */
const openingMs = 15_000;

/** Those of this process, opened at first use. @throws RehearsalError "unavailable" while the database is away */
export async function services(databaseUrl?: string): Promise<Services> {
  shared.rehearsalServices ??= openServices(settingsFromEnv(databaseUrl)).then(
    (opened) => {
      shared.rehearsalServes = true;
      return opened;
    },
    (error) => {
      shared.rehearsalServices = undefined;
      throw named(error);
    },
  );
  if (shared.rehearsalServes) return shared.rehearsalServices;
  const waited = AbortSignal.timeout(openingMs);
  const tooLong = new Promise<never>((_, reject) => {
    const message = "The product is still starting. Nothing is lost: try again in a moment.";
    waited.addEventListener("abort", () => reject(new RehearsalError("unavailable", message)));
  });
  return Promise.race([shared.rehearsalServices, tooLong]);
}

/** The use cases of this process on behalf of one owner. */
export function rehearsal(ownerId: string) {
  return bindUseCases(services, ownerId);
}

export type Rehearsal = ReturnType<typeof bindUseCases>;

/** The use cases over one instance's services. */
export function bindUseCases(services: () => Promise<Services>, ownerId: string) {
  return {
    previewImport: async (markdown: string) =>
      previewImport((await services()).guides, ownerId, markdown, keyPoints),
    importGuide: async (markdown: string, options?: ImportOptions) =>
      importGuide((await services()).guides, ownerId, markdown, keyPoints, options),
    startInterview: async (guideId: string, settings: StartSettings) =>
      startInterview({ ...(await services()), newId: uuid, newSeed }, ownerId, guideId, settings),
    takeTurn: async (interviewId: string, turn: TurnRequest) =>
      traced("turn", { "rehearsal.interview_id": interviewId, "rehearsal.turn_id": turn.turnId }, async () =>
        takeTurn({ ...(await services()), newId: uuid }, ownerId, interviewId, turn),
      ),
    async *follow(interviewId: string, options: Parameters<typeof followInterview>[3]) {
      const { interviews, answers, feed, speaker, now } = await services();
      yield* followInterview(
        { interviews, answers, feed, now, voice: speaker.voice },
        ownerId,
        interviewId,
        options,
      );
    },
    stopReply: async (interviewId: string) => stopReply(await services(), ownerId, interviewId),
    retryRating: async (interviewId: string, questionId: string) =>
      retryRating((await services()).answers, ownerId, interviewId, questionId),
    betterQuestion: async (interviewId: string, turnId: string, signal: AbortSignal) => {
      const { model, ...stores } = await services();
      return betterQuestion({ ...stores, improver: model.improver }, ownerId, interviewId, turnId, signal);
    },
    betterAnswer: async (interviewId: string, questionId: string, signal: AbortSignal) => {
      const { model, ...stores } = await services();
      const { raters, teller: improver } = model;
      return betterAnswer({ ...stores, raters, improver }, ownerId, interviewId, questionId, signal);
    },
    revealMarks: async (interviewId: string, request: RevealRequest) =>
      revealMarks(await services(), ownerId, interviewId, request),
    viewHome: async ({ guideId }: { guideId?: string } = {}) => {
      const { model, ...stores } = await services();
      return viewHome({ ...stores, model: model.phraser?.model ?? null }, ownerId, guideId);
    },
    hasInterview: async (interviewId: string) => (await services()).interviews.exists(ownerId, interviewId),
    viewInterview: async (interviewId: string) => {
      const { interviews, answers, speaker, now } = await services();
      return viewInterview({ interviews, answers, now, voice: speaker.voice }, ownerId, interviewId);
    },
    viewProgress: async ({ guideId }: { guideId?: string } = {}) =>
      viewProgress(await services(), ownerId, guideId),
    viewReport: async (interviewId: string) =>
      viewReport(reportParts(await services()), ownerId, interviewId),
    listInterviews: async (request: ListRequest) => listInterviews(await services(), ownerId, request),
    ...bindOwnData(services, ownerId),
    /** The model that makes material, or null. */
    findModel: async () => (await services()).model.proposer?.model ?? null,
    extractText: async (bytes: Uint8Array, signal: AbortSignal) => extractText(ownerId, bytes, signal),
    draftGuide: async (texts: DraftTexts, signal: AbortSignal) =>
      draftGuide(await forMaterial(services), ownerId, texts, signal),
    proposePoints: async (question: EditedQuestion, language: string, signal: AbortSignal) =>
      proposePoints(await forMaterial(services), ownerId, question, language, signal),
    viewGuide: async (slug: string) =>
      (await (await services()).guides.findBySlug(ownerId, slug))?.guide ?? null,
    viewSettings,
    viewSpending: async () => viewSpending(await services(), ownerId),
    testEndpoint: async (signal: AbortSignal) => {
      const report = await createEndpointProbe(modelSettings(env())).test(signal);
      if (report.fault === null) (await services()).circuit.endPause();
      return report;
    },
  };
}

/** What a report is made from. */
export function reportParts({ interviews, guides, answers, wordings, model }: Services) {
  const { raters, improver } = model;
  return { interviews, guides, answers, wordings, raters, model: improver?.model ?? null };
}

/** What makes a guide's material, and what it may take. */
async function forMaterial(services: () => Promise<Services>) {
  const { model, budget } = await services();
  return { proposer: model.proposer, drafter: model.drafter, budget };
}

/** What an owner may do with what is theirs. */
function bindOwnData(services: () => Promise<Services>, ownerId: string) {
  const guides = async () => (await services()).guides;
  const deletions = async () => (await services()).deletions;
  return {
    findGuide: async (slug: string) => findGuide(await guides(), ownerId, slug),
    editGuide: async (guideId: string, base: number, edit: GuideEdit, madeBy?: PromptUsed[]) =>
      editStoredGuide(await guides(), ownerId, guideId, base, edit, madeBy),
    restoreRevision: async (guideId: string, base: number, revision: number) =>
      restoreRevision(await guides(), ownerId, guideId, base, revision),
    readRevision: async (guideId: string, revision: number) =>
      readRevision(await guides(), ownerId, guideId, revision),
    listRevisions: async (guideId: string) => listRevisions(await guides(), ownerId, guideId),
    exportGuide: async (guideId: string) => exportGuide(await guides(), ownerId, guideId),
    deleteInterview: async (id: string) => deleteInterview(await deletions(), ownerId, id),
    deleteGuide: async (id: string) => deleteGuide(await deletions(), ownerId, id),
    deleteEverything: async () => deleteEverything(await deletions(), ownerId),
    undoDeletion: async (id: string) => (await deletions()).undo(ownerId, id),
    viewDeletion: async (id: string) => viewDeletion(await deletions(), ownerId, id),
    listDeletions: async () => listDeletions(await deletions(), ownerId),
    exportArchive: async () => exportArchive((await services()).archive, ownerId),
  };
}

/** The endpoint as it is configured; the key itself never leaves the environment. */
function viewSettings() {
  const settings = modelSettings(env());
  return {
    configured: settings !== null,
    baseUrl: settings?.baseUrl ?? null,
    interviewerModel: settings?.interviewerModel ?? null,
    raterModel: settings?.raterModel ?? null,
    unpriced: settings ? unpricedModels(settings) : [],
    keySet: Boolean(settings?.apiKey),
    firstTokenMs: env().REHEARSAL_FIRST_TOKEN_MS,
  };
}

/** Models whose price is not known. */
function unpricedModels({ interviewerModel, raterModel, prices }: ModelSettings): string[] {
  return [...new Set([interviewerModel, raterModel])].filter((model) => priceOf(model, prices) === null);
}

/** Takes up rating jobs in this process. */
export async function startWorker(open: Promise<Services> = services()): Promise<void> {
  const { jobs, answers, feed, model, deletions, budget, now } = await open;
  const dependencies = { answers, feed, budget, raters: model.raters, hash: contentHash, onError: logError };
  await jobs.work((attempt) =>
    withRequestId(`rating-${attempt.answerId}`, () =>
      traced(
        "rating",
        { "rehearsal.answer_id": attempt.answerId },
        () => rateAnswer(dependencies, attempt),
        contextOf(attempt.trace),
      ),
    ),
  );
  await jobs.workGivenUp((job) => giveUpRating(answers, job));
  const purge = async () => void (await purgeDeleted(deletions, now()));
  await jobs.workPurges(purge);
  await purge();
}

/** Sends traces to an OpenTelemetry collector; what that takes is loaded here alone. */
export async function beginTracing(collector: string): Promise<void> {
  await startTracing(collector);
  const { traceCalls } = await import("@/llm/telemetry");
  traceCalls();
}

/**
 * Opens this process's services as soon as the database is there, and takes up rating jobs.
 * @param rates false where other processes do that
 */
export async function beginWork({ rates = env().REHEARSAL_WORKER, databaseUrl = env().DATABASE_URL } = {}) {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: collector } = env();
  if (collector) await beginTracing(collector);
  for (;;) {
    try {
      await services(databaseUrl);
      break;
    } catch (error) {
      logError(error);
      await delay(2_000);
    }
  }
  if (rates) await startWorker();
}

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

/** What monitoring reads of the open services; null while there are none. */
export async function openedServices(): Promise<Services | null> {
  return (await shared.rehearsalServices?.catch(() => null)) ?? null;
}

/** Stores what is being said, gives back the jobs, and closes the connections. */
export async function closeServices(open = shared.rehearsalServices): Promise<void> {
  const { speaker, jobs, feed, db, clock } = (await open) ?? {};
  clock?.close();
  await speaker?.close();
  await Promise.allSettled([jobs?.stop(), feed?.close()]);
  await db?.$disconnect();
  await stopTracing();
}
