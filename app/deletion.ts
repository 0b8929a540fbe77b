import { z } from "zod";
import type { DeletionView } from "@/use-cases/delete-data";
import { visit } from "./visit";

/** The deletion that a page's `?deleted=` names; null where there is none, or it has been undone. */
export async function findDeletion(id: string | string[] | undefined): Promise<DeletionView | null> {
  const parsed = z.uuid().safeParse(id);
  return parsed.success ? (await visit()).rehearsal.viewDeletion(parsed.data) : null;
}
