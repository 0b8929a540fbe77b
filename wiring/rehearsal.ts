import { v7 as uuid } from "uuid";
import type { DraftTexts } from "@/core/guide/drafting/draft";
import type { PromptUsed } from "@/core/guide/editing/guide-change";
import type { EditedQuestion, GuideEdit } from "@/core/guide/editing/guide-edit";
import type { TurnRequest } from "@/core/interview/wire";
import { extractText } from "@/documents/extract-text";
import { env } from "@/env";
import { createEndpointProbe } from "@/llm/endpoint-probe";
import { modelSettings } from "@/llm/settings";
import { traced } from "@/monitoring/tracing";
import { betterAnswer } from "@/use-cases/better-answer";
import { betterQuestion } from "@/use-cases/better-question";
import {
  deleteEverything,
  deleteGuide,
  deleteInterview,
  listDeletions,
  undoDeletion,
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
import { type ImportOptions, importGuide, previewImport } from "@/use-cases/import-guide";
import { type ListRequest, listInterviews } from "@/use-cases/list-interviews";
import { proposePoints } from "@/use-cases/propose-points";
import { retryRating } from "@/use-cases/retry-rating";
import { type RevealRequest, revealMarks } from "@/use-cases/reveal-marks";
import { type StartSettings, startInterview } from "@/use-cases/start-interview";
import { stopReply } from "@/use-cases/stop-reply";
import { takeTurn } from "@/use-cases/take-turn";
import { viewHome } from "@/use-cases/view-home";
import { viewInterview } from "@/use-cases/view-interview";
import { viewProgress } from "@/use-cases/view-progress";
import { viewReport } from "@/use-cases/view-report";
import { viewSpending } from "@/use-cases/view-spending";
import { keyPoints } from "./defaults";
import type { Services } from "./open-services";
import { services } from "./services";
import { viewSettings } from "./settings";

/** Seeds are stored as a 31-bit integer. */
const newSeed = () => Math.floor(Math.random() * 2 ** 31);

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
    startInterview: async (guideId: string, settings: StartSettings, id: string = uuid()) =>
      startInterview({ ...(await services()), newId: uuid, newSeed }, ownerId, guideId, settings, id),
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
    deleteInterview: async (id: string) => deleteInterview(await deletions(), ownerId, id, uuid()),
    deleteGuide: async (id: string) => deleteGuide(await deletions(), ownerId, id, uuid()),
    deleteEverything: async () => deleteEverything(await deletions(), ownerId, uuid()),
    undoDeletion: async (id: string) => undoDeletion(await deletions(), ownerId, id),
    viewDeletion: async (id: string) => viewDeletion(await deletions(), ownerId, id),
    listDeletions: async () => listDeletions(await deletions(), ownerId),
    exportArchive: async () => exportArchive((await services()).archive, ownerId),
  };
}
