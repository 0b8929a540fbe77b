import { v7 as uuid } from "uuid";
import type { WordingStore } from "@/use-cases/ports/answers";
import type { Database } from "./client";
import { toJson } from "./json";

export function createWordingStore(db: Database): WordingStore {
  return {
    async ofInterview(ownerId, interviewId) {
      const rows = await db.wording.findMany({
        where: { ownerId, answer: { interviewId, interview: { deletionId: null } } },
        select: { answerId: true, text: true, promptHash: true, model: true },
        orderBy: { createdAt: "asc" },
      });
      return new Map(rows.map(({ answerId, ...wording }) => [answerId, wording]));
    },
    async save(ownerId, answerId, { provenance, ...wording }) {
      await db.wording.createMany({
        data: { ownerId, id: uuid(), answerId, ...wording, provenance: toJson(provenance) },
        skipDuplicates: true,
      });
    },
  };
}
