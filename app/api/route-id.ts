import { z } from "zod";
import { RehearsalError } from "@/core/errors";

export interface IdRoute {
  params: Promise<{ id: string }>;
}

/** The id from the address. @throws RehearsalError "not-found" when it can't be one */
export async function routeId({ params }: IdRoute): Promise<string> {
  const parsed = z.uuid().safeParse((await params).id);
  if (parsed.success) return parsed.data;
  throw new RehearsalError("not-found", "There is nothing of that id.");
}
