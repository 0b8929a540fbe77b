import { v7 as uuid } from "uuid";
import { materialPurposes, type Spending } from "@/core/spending";
import type { CallLedger } from "@/use-cases/ports/call-ledger";
import type { Database } from "./client";
import { Prisma } from "./generated/client";

const sums = Prisma.sql`
  count(*)::int AS calls,
  coalesce(sum(input_tokens), 0)::float8 AS "inputTokens",
  coalesce(sum(cached_input_tokens), 0)::float8 AS "cachedInputTokens",
  coalesce(sum(output_tokens), 0)::float8 AS "outputTokens",
  coalesce(sum(input_tokens + output_tokens) FILTER (WHERE tokens_estimated), 0)::float8 AS "estimatedTokens",
  coalesce(sum(cost_usd), 0)::float8 AS "costUsd",
  coalesce(sum(input_tokens + output_tokens) FILTER (WHERE cost_usd IS NULL), 0)::float8 AS "unpricedTokens"`;

/** Sums are made in the database; sums of integers come as numbers. */
export function createCallLedger(db: Database): CallLedger {
  return {
    async record(ownerId, calls) {
      await db.modelCall.createMany({ data: calls.map((call) => ({ ownerId, id: uuid(), ...call })) });
    },
    async ofInterviews(ownerId, interviewIds) {
      const rows = await db.$queryRaw<(Spending & { interviewId: string })[]>`
        SELECT interview_id AS "interviewId", ${sums} FROM model_call
        WHERE owner_id = ${ownerId}::uuid AND interview_id = ANY(${[...interviewIds]}::uuid[])
        GROUP BY interview_id`;
      return new Map(rows.map(({ interviewId, ...spending }) => [interviewId, spending]));
    },
    async since(ownerId, from) {
      const [spending] = await db.$queryRaw<Spending[]>`
        SELECT ${sums} FROM model_call WHERE owner_id = ${ownerId}::uuid AND created_at >= ${from}`;
      return spending as Spending;
    },
    async ofMaterial(ownerId, from) {
      const [spending] = await db.$queryRaw<Spending[]>`
        SELECT ${sums} FROM model_call
        WHERE owner_id = ${ownerId}::uuid AND created_at >= ${from} AND purpose = ANY(${[...materialPurposes]})`;
      return spending as Spending;
    },
  };
}
