import { v7 as uuid } from "uuid";
import type { Question } from "@/core/guide/guide";
import type { Move } from "@/core/interview/move";
import type { Verdict } from "@/core/scoring/assessment";
import { connect, type Database } from "@/db/client";
import { toJson } from "@/db/json";
import { localOwnerId } from "@/wiring/defaults";

const dayMs = 86_400_000;

/** How past sittings went; each function is given the sitting's number, from 0. */
export interface Past {
  sittings: number;
  /** Total of every answer, 0–100. */
  total: (sitting: number) => number;
  /** Verdict on every key point. */
  verdict: (sitting: number, point: number) => Verdict;
  /** Follow-ups in the sitting. */
  probes: (sitting: number) => number;
  rater?: "built-in" | "model";
  /** The guide that was practised; the oldest unless given. */
  guideId?: string;
  /** Whose they are; the local owner's unless given. */
  ownerId?: string;
}

/** Questions asked in each past sitting, two of a kind. */
const kinds = ["technical", "project"];

async function askedOf(db: Database, ownerId: string, guideId: string | undefined) {
  const revision = await db.guideRevision.findFirstOrThrow({
    where: { ownerId, ...(guideId !== undefined && { guideId }) },
    orderBy: { createdAt: "asc" },
  });
  const questions = (revision.content as unknown as { questions: Question[] }).questions;
  const asked = kinds.flatMap((kind) => questions.filter((question) => question.kind === kind).slice(0, 2));
  const rows = await db.question.findMany({ where: { ownerId, guideId: revision.guideId } });
  const idOf = new Map(rows.map(({ slug, id }) => [slug, id]));
  return { revision, asked: asked.map((question) => ({ question, id: idOf.get(question.id) as string })) };
}

function interviewRow(ownerId: string, id: string, guideRevisionId: string, startedAt: Date) {
  const settings = { kind: "whole", minutes: 30, persona: "hiring-manager", mode: "live", language: "en" };
  const ask = { questionTurnIds: [], topics: [], blanks: 0, askedBack: false };
  const state = {
    ...{ phase: "ended", current: null, done: [], ask, elapsedMs: 0, runningSince: null, timeWarned: false },
    ...{ asked: 4, strengths: [], usedPhrases: [] },
  };
  const plan = { sections: [], reserve: [] };
  return {
    ...{ ownerId, id, guideRevisionId, ...settings, seed: 1, plan, state, startedAt },
    ...{ status: "ended", endedAt: startedAt },
  };
}

function ratingOf(question: Question, sitting: number, past: Past) {
  const keyPoints = question.keyPoints.map(({ id }, point) => ({
    ...{ id, verdict: past.verdict(sitting, point), evidence: null, afterProbe: false },
    ...{ confidence: null, reason: null, dropped: null },
  }));
  const total = past.total(sitting);
  const none = { star: null, criteria: null, starScore: null, orderScore: null };
  return { status: "rated", keyPoints, content: total, total, flags: [], ...none };
}

/**
 * Puts sittings of the past into the database, a day apart, the last one yesterday: what a candidate has after weeks of practice.
 * @returns the sittings' ids, oldest first
 */
export async function addPastSittings(databaseUrl: string, past: Past): Promise<string[]> {
  const db = connect(databaseUrl);
  const { ownerId = localOwnerId } = past;
  const { revision, asked } = await askedOf(db, ownerId, past.guideId);
  const rows = { interviews: [], turns: [], answers: [], ratings: [] } as Record<string, object[]>;
  const ids = Array.from({ length: past.sittings }, () => uuid());
  ids.forEach((id, sitting) => {
    const at = new Date(Date.now() - (past.sittings - sitting) * dayMs);
    rows.interviews?.push(interviewRow(ownerId, id, revision.id, at));
    for (const { question, id: questionId } of asked) {
      const [turnId, answerId] = [uuid(), uuid()];
      const text =
        "I think we moved the job to Spark, you know, and I measured the run time before and after it.";
      const said = { role: "candidate", utterance: "answer", status: "completed", createdAt: at };
      rows.turns?.push({ ownerId, id: turnId, interviewId: id, questionSlug: question.id, text, ...said });
      const turns = [{ turnId, probedKeyPointId: null }];
      rows.answers?.push({
        ...{ ownerId, id: answerId, interviewId: id, questionId, version: 1, outcome: "answered", hints: 0 },
        ...{ turns, ratingStatus: "rated", createdAt: at, revealedAt: at },
      });
      const rating = ratingOf(question, sitting, past);
      rows.ratings?.push({
        ...{ ownerId, id: uuid(), answerId, rater: past.rater ?? "built-in", raterVersion: "1" },
        ...{
          ratingVersion: "1",
          promptHash: "",
          model: "",
          keyPointRevision: "1",
          assessment: {},
          provenance: [],
        },
        ...{ rating: toJson(rating), total: rating.total, createdAt: at },
      });
    }
    for (let probe = 0; probe < past.probes(sitting); probe++) {
      const move: Move = {
        ...{ type: "probe", questionId: asked[0]?.question.id ?? "", reason: "key-point" },
        ...{ keyPointId: null, component: null, quote: null },
      };
      const turn = { role: "interviewer", text: "And then?", status: "completed", createdAt: at };
      rows.turns?.push({ ownerId, id: uuid(), interviewId: id, move, ...turn });
    }
  });
  await db.interview.createMany({ data: rows.interviews as never });
  await db.turn.createMany({ data: rows.turns as never });
  await db.answer.createMany({ data: rows.answers as never });
  await db.rating.createMany({ data: rows.ratings as never });
  await db.$disconnect();
  return ids;
}
