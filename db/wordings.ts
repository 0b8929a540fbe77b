import { v7 as uuid } from "uuid";
import { RehearsalError } from "@/core/errors";
import type { WordingStore } from "@/use-cases/ports/answers";
import type { Database } from "./client";
import { Prisma } from "./generated/client";
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
      const data = { ownerId, id: uuid(), answerId, ...wording, provenance: toJson(provenance) };
      await db.wording.createMany({ data, skipDuplicates: true }).catch((error) => {
        if (!isWithoutAnswer(error)) throw error;
        throw new RehearsalError("not-found", "The answer has been deleted meanwhile.", {}, error);
      });
    },
  };
}

/** A model takes its time, in which the answer may have been purged, or its person removed. */
function isWithoutAnswer(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2003";
}
