import { candidateActionSchema, moveSchema } from "@/core/interview/move";
import type { StoredTurn } from "@/use-cases/stored";
import type { Turn, TurnDelta } from "./generated/client";

export type TurnRow = Turn & { deltas: TurnDelta[] };

/** Deltas come in their order: what a streaming turn has said so far. */
export const withDeltas = { deltas: { orderBy: { seq: "asc" as const } } };

/** A stored turn in the core's form; a streaming one has the text that was kept so far. */
export function toStoredTurn(row: TurnRow): StoredTurn {
  return {
    id: row.id,
    seq: Number(row.seq),
    role: row.role as StoredTurn["role"],
    text: row.status === "streaming" ? row.deltas.map((delta) => delta.text).join("") : row.text,
    move: row.move === null ? null : moveSchema.parse(row.move),
    action: row.action === null ? null : candidateActionSchema.parse(row.action),
    questionId: row.questionSlug,
    status: row.status as StoredTurn["status"],
    phrasedBy: row.phrasedBy as StoredTurn["phrasedBy"],
    builtInText: row.builtInText,
    replyToId: row.replyToId,
    createdAt: row.createdAt,
  };
}
